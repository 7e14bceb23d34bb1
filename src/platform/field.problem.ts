import { type FieldError, Problem } from './errors.js';

/** Input that is well-formed but wrong by a rule that needs facts: the same 400 as a body that fails validation. */
export function fieldProblem(errors: FieldError[]): Problem {
  return new Problem({
    status: 400,
    code: 'INVALID_INPUT',
    title: '填写有误 / Invalid input',
    detail: errors.map((error) => error.message).join('；'),
    errors,
  });
}
