/** One field that was refused: its path in the body, the rule it breaks and what to tell the person (Chinese). */
export interface FieldError {
  field: string;
  rule: string;
  message: string;
}

/**
 * A failure that is meant for the caller: the HTTP edge turns it into `application/problem+json`.
 * `code` is stable and UPPER_SNAKE, `title` is Chinese first and English second, `detail` is Chinese.
 * `extra` members are added to the body at the top level. Everything that is not a Problem is answered as a bare 500.
 */
export class Problem extends Error {
  override readonly name = 'Problem';

  constructor(
    readonly of: {
      status: number;
      code: string;
      title: string;
      detail: string;
      errors?: FieldError[];
      extra?: Record<string, unknown>;
    },
  ) {
    super(`${of.code}: ${of.detail}`);
  }
}
