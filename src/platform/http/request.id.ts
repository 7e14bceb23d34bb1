import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';

const header = 'x-request-id';

/** The caller's own id where it is a harmless one, else a new one; answered in the same header. */
export function requestId(request: IncomingMessage, response: ServerResponse): string {
  const given = request.headers[header];
  const id = typeof given === 'string' && /^[\w-]{8,64}$/.test(given) ? given : randomUUID();
  response.setHeader(header, id);
  return id;
}
