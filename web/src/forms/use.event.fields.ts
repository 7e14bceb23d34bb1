import { queryOptions, useQuery } from '@tanstack/react-query';
import { Failure } from '../api/failure.js';
import { eventFields } from './event.fields.js';
import type { Field } from './field.js';
import type { ApiDocument } from './schema.js';

/** What the server says of its forms; a page that will need one asks for it while it still reads its case. */
export const describedForms = queryOptions({
  queryKey: ['openapi'],
  queryFn: readDocument,
  staleTime: Number.POSITIVE_INFINITY,
});

/** The fields of an event as this server describes them; read once, since a server does not change under a page. */
export function useEventFields(event: string): { fields: Field[] | undefined; error: Error | null } {
  const { data, error } = useQuery(describedForms);
  return { fields: data && (eventFields(event, data) ?? []), error };
}

async function readDocument(): Promise<ApiDocument> {
  const response = await fetch('/api/openapi.json').catch(() => null);
  if (!response?.ok) throw new Failure(response?.status ?? 0);
  return response.json();
}
