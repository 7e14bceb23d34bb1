import type { Schemas } from '../api/client.js';

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
  };
  return turns[phaseOf(view)] ?? { who: null, what: '' };
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

/** The open actions in the order one is likely to want them: what the state waits for, then as the workflow lists them. */
export function likeliestFirst(view: View): View['actions'] {
  const order = awaitedOf(view);
  const place = (event: string) => (order.includes(event) ? order.indexOf(event) : order.length);
  return view.actions.filter(({ open }) => open).sort((one, other) => place(one.event) - place(other.event));
}

/**
 * What the case waits for from this person, so that its form may stand open at once. Any officer may enter a basis; it is
 * awaited only from the department that will judge by it, and only once.
 */
export function myTurn(view: View, unitId: string): View['actions'][number] | undefined {
  const needsBasis = !view.basis && view.proposedLevel !== 'general' && view.owner?.id === unitId;
  const isOurs = (event: string) => event !== 'ENTER_BASIS' || needsBasis;
  const events = awaitedOf(view).filter(isOurs);
  return likeliestFirst(view).find(({ event }) => events.includes(event));
}

export function phaseOf(view: View): string {
  return view.state['lifecycle']?.code ?? '';
}
