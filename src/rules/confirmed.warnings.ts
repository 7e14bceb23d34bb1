import { fieldProblem } from '../platform/field.problem.js';
import type { YearWarning } from './calendar-year.warnings.js';
import { warningsNotConfirmed } from './rule.problem.js';

/**
 * What is kept of a confirmation: each warning as it was told, null where there was none. Nobody confirms what he was not told.
 * Problem 400 for a code that was not raised, 409 WARNINGS_NOT_CONFIRMED while any that was is not confirmed.
 */
export function confirmedWarnings(raised: YearWarning[], codes: readonly YearWarning['code'][]): YearWarning[] | null {
  const idle = codes.filter((code) => raised.every((one) => one.code !== code));
  if (idle.length > 0) {
    const message = `confirmedWarnings：没有出现的提醒 ${idle.join('、')}`;
    throw fieldProblem([{ field: 'confirmedWarnings', rule: 'isRaised', message }]);
  }
  if (raised.some(({ code }) => !codes.includes(code))) throw warningsNotConfirmed(raised);
  return raised.length > 0 ? raised : null;
}
