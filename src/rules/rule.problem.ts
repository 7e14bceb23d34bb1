import { Problem } from '../platform/errors.js';
import type { YearWarning } from './calendar-year.warnings.js';
import type { RuleKind } from './rule-documents.store.js';

const names: Record<RuleKind, string> = { policy: '规则', calendar: '日历' };

export function ruleNotFound(kind: RuleKind, version: number): Problem {
  return new Problem({
    status: 404,
    code: 'RULES_NOT_FOUND',
    title: '没有这一版 / No such version',
    detail: `没有${names[kind]}第 ${version} 版。`,
  });
}

export function writerMayNotApprove(): Problem {
  return new Problem({
    status: 409,
    code: 'SEPARATION_OF_DUTIES',
    title: '违反职责分离 / Separation of duties',
    detail: '起草人不得批准自己起草的规则或日历，须由另一人批准。',
  });
}

export function alreadyApproved(kind: RuleKind, version: number): Problem {
  return conflict('RULES_ALREADY_APPROVED', '已经批准 / Already approved', `${names[kind]}第 ${version} 版已经批准。`);
}

/** Another version was approved after this was written, so its writer has not seen it. */
export function movedOn(kind: RuleKind, by: number): Problem {
  return conflict(
    'RULES_MOVED_ON',
    '已有更新的版本 / Another version came first',
    `起草之后${names[kind]}第 ${by} 版已获批准，请在它的基础上重新起草。`,
  );
}

export function tooLate(effectiveFrom: string): Problem {
  return conflict(
    'RULES_TOO_LATE',
    '生效日已过 / The day has passed',
    `生效日 ${effectiveFrom} 已过，不能补批，请重新起草并另定生效日。`,
  );
}

export function notInForce(kind: RuleKind, version: number): Problem {
  return conflict(
    'RULES_NOT_IN_FORCE',
    '尚未生效 / Not in force',
    `${names[kind]}第 ${version} 版尚未批准或尚未生效，只能试算。`,
  );
}

/** What would be done is no longer what was shown. */
export function dryRunChanged(digest: string): Problem {
  return new Problem({
    status: 409,
    code: 'DRY_RUN_CHANGED',
    title: '试算结果已变 / The dry run has changed',
    detail: '试算之后案卷或时间有变，结果已不相同，请重新试算后再应用。',
    extra: { digest },
  });
}

/** The notice is unusual; the same request is accepted once it says that this was compared. */
export function warningsNotConfirmed(warnings: YearWarning[]): Problem {
  return new Problem({
    status: 409,
    code: 'WARNINGS_NOT_CONFIRMED',
    title: '与常例不符，须确认 / Unusual, to be confirmed',
    detail: `${warnings.map(({ zh }) => zh).join('；')}。确与通知一致的，在 confirmedWarnings 中逐项确认后重新提交。`,
    extra: { warnings },
  });
}

function conflict(code: string, title: string, detail: string): Problem {
  return new Problem({ status: 409, code, title, detail });
}
