/** One bad field of a form, as the server names it. */
export interface FieldError {
  field: string;
  rule: string;
  message: string;
}

interface Body {
  code?: string;
  title?: string;
  detail?: string;
  errors?: FieldError[];
  requestId?: string;
}

/** What the server refused, in its own words; or that it could not be reached. `body` holds what the code adds. */
export class Failure extends Error {
  readonly code: string;
  readonly title: string;
  readonly errors: FieldError[];
  readonly requestId: string | null;

  constructor(
    readonly status: number,
    readonly body: Body & Record<string, unknown> = {},
  ) {
    super(body.detail ?? (status === 0 ? '连不上服务器，填写的内容还在，请稍后再试。' : '系统未能办理，请稍后再试。'));
    this.code = body.code ?? (status === 0 ? 'UNREACHABLE' : 'UNKNOWN');
    this.title = (body.title ?? '未能办理').split(' / ')[0] ?? '';
    this.errors = body.errors ?? [];
    this.requestId = body.requestId ?? null;
  }
}

/** What went wrong as a Failure; an error of our own code stays what it is, for whoever looks at the console. */
export function failureOf(error: unknown): Failure {
  return error instanceof Failure ? error : new Failure(-1, { detail: String(error) });
}

/** Whether it is not there, or not for this person to know of, which the server says alike; or no such address can be. */
export function isGone(error: unknown): boolean {
  return error instanceof Failure && (error.status === 404 || error.status === 400);
}

/** What is wrong with a field, without the name that the server puts before it: it is said at the field itself. */
export function plainMessage({ field, message }: FieldError): string {
  return message.startsWith(`${field}：`) ? message.slice(field.length + 1) : message;
}
