import type { Schemas } from '../api/client.js';
import { isEveryday } from './everyday.events.js';

type View = Schemas['HazardView'];

interface Turn {
  /** Who must act, by unit or post; null where nobody must. */
  who: string | null;
  /** What he must do, verb first. */
  what: string;
}

/** What may be sent as well while the state waits for something else. */
const besides: Record<string, string[]> = { rectifying: ['LOG_PROGRESS'], verifying: ['FAIL'] };

/** The events the case waits for, the likeliest first. */
function awaitedOf(view: View): string[] {
  return [...view.awaits, ...(besides[phaseOf(view)] ?? [])];
}

/** Whom the case waits for, in words. */
export function whoseTurn(view: View): Turn {
  const owner = `${view.owner?.name ?? '牵头部门'}监管负责人`;
  const responsible = view.responsible?.name ?? '治理责任单位';
  const turns: Record<string, Turn> = {
    draft: { who: '起草人', what: '补充内容后上报' },
    reported: beforeDetermination(view, owner),
    determined: { who: owner, what: '交办整改任务' },
    assigned: { who: responsible, what: '签收整改任务' },
    acknowledged: { who: responsible, what: view.level === 'major' ? '报送治理方案' : '开始整改' },
    planSubmitted: { who: owner, what: '审查治理方案' },
    rectifying: { who: responsible, what: '完成整改后申请销号' },
    submitted: { who: owner, what: '指派两人以上现场核查' },
    verifying: { who: '指派的核查人', what: '到现场逐项核查' },
    verified: { who: '安委办', what: '审批销号' },
    reopened: { who: `${owner}或安委办`, what: '重新交办' },
    closed: afterClose(view),
    rejected: { who: null, what: '不予认定，不需要办理' },
    void: { who: null, what: '已作废，不需要办理' },
    closedByClosure: { who: null, what: '已按企业关闭消号，不需要办理' },
  };
  return beside(view) ?? turns[phaseOf(view)] ?? { who: null, what: view.awaitsZh };
}

/** What is this person's to do; while something else must be answered first, only his own act itself is. */
export function myTurnWords(view: View, mine: View['actions'][number]): string {
  return beside(view) ? mine.zh : whoseTurn(view).what;
}

/** What has to be answered before the course can go on. */
function beside({ practice }: View): Turn | null {
  if (practice?.accident?.frozen) return { who: '安委办或安委会领导', what: '解除事故冻结' };
  if (practice?.transferTo) return { who: `${practice.transferTo.name}监管负责人`, what: '接收或者退回移送' };
  if (practice?.voidProposed) return { who: '安委办', what: practice.mergeInto ? '决定是否合并' : '决定是否作废' };
  if (practice?.mergedInto) return { who: null, what: '已并入另一项隐患，请到那里继续' };
  return null;
}

function beforeDetermination({ openFacts, basis, owner, proposedLevel }: View, supervisor: string): Turn {
  if (openFacts.length > 0) return { who: '上报单位或牵头部门', what: '补全缺项' };
  const department = owner?.name ?? '牵头部门';
  if (!basis && proposedLevel !== 'general') return { who: department, what: '录入判定依据' };
  if (basis && !basis.confirmedBy) return { who: `${department}的另一人`, what: '确认判定依据' };
  return { who: supervisor, what: '研判认定' };
}

/** A major hazard is looked at once more, by somebody who neither verified nor approved it. */
function afterClose({ deadlines }: View): Turn {
  const isLookedBackAt = deadlines.some(({ kind }) => kind.startsWith('lookback'));
  if (!isLookedBackAt) return { who: null, what: '已销号，不需要办理' };
  return { who: '未参与核查和审批的人员', what: '在时限前到现场回头看' };
}

/** The open actions in the order one is likely to want them: what the case waits for, what work brings, what is rare. */
export function likeliestFirst(view: View): View['actions'] {
  const order = awaitedOf(view);
  const place = (event: string) => {
    if (order.includes(event)) return order.indexOf(event);
    return isEveryday(event) ? order.length : order.length + 1;
  };
  return view.actions.filter(({ open }) => open).sort((one, other) => place(one.event) - place(other.event));
}

/** Whether the action is offered at once: awaited by this case, or of everyday work; the others are folded. */
export function isLikely(view: View, event: string): boolean {
  return awaitedOf(view).includes(event) || isEveryday(event);
}

/**
 * What the case waits for from this person, so that its form may stand open at once. Any officer may enter a basis; it is
 * awaited only from the department that will judge by it, and only once.
 */
export function myTurn(view: View, unitId: string): View['actions'][number] | undefined {
  const needsBasis = !view.basis && view.proposedLevel !== 'general' && view.owner?.id === unitId;
  const isOurs = (event: string) => event !== 'ENTER_BASIS' || needsBasis;
  const events = view.awaits.filter(isOurs);
  return likeliestFirst(view).find(({ event }) => events.includes(event));
}

export function phaseOf(view: View): string {
  return view.state['lifecycle']?.code ?? '';
}
