import type { Schemas } from '../api/client.js';
import { instantWords, limitWords } from '../time/calendar.words.js';

type Practice = Schemas['PracticeView'];

/** Something that stands beside the course of the case until somebody ends it. */
export interface StandingMatter {
  /** The event that began it, by which its words are found in the story. */
  event: string;
  type: 'error' | 'warning' | 'info';
  title: string;
  /** What it means for whoever works on the case. */
  means: string;
}

/** What each may say of a case; nothing where it does not stand. */
const sayings: ((practice: Practice) => StandingMatter | false | null)[] = [
  ({ accident }) =>
    accident?.frozen === true && {
      event: 'RECORD_ACCIDENT',
      type: 'error',
      title: `${instantWords(accident.atMs)}发生事故，案卷冻结`,
      means: '除登记和上报外不能办理，等安委办或者安委会领导解除。',
    },
  ({ falseRectifications }) =>
    falseRectifications > 0 && {
      event: 'FAIL',
      type: 'error',
      title: `查出虚假整改 ${falseRectifications} 次`,
      means: '核查时逐项看现场，不以申报材料为准。',
    },
  ({ dispute }) =>
    dispute === 'open' && {
      event: 'FILE_DISPUTE',
      type: 'warning',
      title: '已提出异议，等复核',
      means: '由没有参加认定的人员会同专家复核；复核期间整改照常进行。',
    },
  ({ stopOrder }) =>
    stopOrder && {
      event: 'STOP_PRODUCTION',
      type: 'warning',
      title: `已责令${stopOrder.scope === 'all' ? '停产' : '部分停产'}，到 ${limitWords(stopOrder.untilMs)}为止`,
      means: '到期前由牵头部门延续；企业整改后申请复产，审查同意才能恢复。',
    },
  ({ stopOrder }) =>
    stopOrder !== null &&
    stopOrder.powerCutAtMs !== null && {
      event: 'ORDER_POWER_CUT',
      type: 'warning',
      title: `已通知 ${instantWords(stopOrder.powerCutAtMs)}停电`,
      means: '隐患消除后由牵头部门通知恢复。',
    },
  ({ suspension }) =>
    suspension !== null &&
    suspension.sinceMs === null && {
      event: 'PROPOSE_SUSPENSION',
      type: 'info',
      title: '已提出长期停用，等牵头部门确认',
      means: '确认以前时限照常计算。',
    },
  ({ suspension }) =>
    suspension !== null &&
    suspension.sinceMs !== null && {
      event: 'SUSPEND_PRODUCTION',
      type: 'info',
      title: `${instantWords(suspension.sinceMs)}起长期停用`,
      means: `每月到现场确认一次仍在停用。${suspension.overdue ? '停用前已经逾期，逾期照记。' : ''}`,
    },
  ({ transferTo }) =>
    transferTo && {
      event: 'TRANSFER',
      type: 'info',
      title: `已移送${transferTo.name}，等答复`,
      means: '接收以前仍由原牵头部门负责。',
    },
  ({ voidProposed, mergeInto }) =>
    voidProposed && {
      event: 'PROPOSE_VOID',
      type: 'info',
      title: mergeInto ? '已提出并入另一项隐患' : '已提出作废',
      means: '由提出人以外的人决定，记录都保留。',
    },
  ({ planToConfirm }) =>
    planToConfirm && {
      event: 'SUCCEED_PARTY',
      type: 'info',
      title: '责任单位已变更，等承继单位签认治理方案',
      means: '时限不变，由承继单位继续整改。',
    },
];

/** Accidents, objections, stops, transfers and proposals that nobody has ended yet; the gravest first. */
export function standingMatters(practice: Practice | null): StandingMatter[] {
  return practice ? sayings.map((say) => say(practice)).filter((said): said is StandingMatter => Boolean(said)) : [];
}
