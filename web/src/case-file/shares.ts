import type { Schemas } from '../api/client.js';

type Line = Schemas['HistoryLineDto'];

/** What a co-unit has been given to do, as the lines left it. */
export interface Share {
  /** The line that gave it; events name it by this. */
  seq: number;
  task: string;
  unitId: string;
  /** `YYYY-MM-DD` in Asia/Shanghai. */
  dueOn: string;
  percent: number;
  standing: '办理中' | '等核查' | '已核查通过';
}

const after: Record<string, Partial<Share>> = {
  SUBMIT_SUBTASK: { percent: 100, standing: '等核查' },
  ACCEPT_SUBTASK: { standing: '已核查通过' },
  RETURN_SUBTASK: { standing: '办理中' },
};

/** The shares of a case that stand, in the order in which they were given. */
export function sharesOf(history: readonly Line[]): Share[] {
  const shares = new Map<number, Share>();
  for (const { seq, event, payload } of history) {
    const { task = '', unitId = '', dueOn = '', subtaskSeq, percent } = payload as Record<string, never>;
    const share = shares.get(subtaskSeq ?? seq);
    if (event === 'ADD_SUBTASK') shares.set(seq, { seq, task, unitId, dueOn, percent: 0, standing: '办理中' });
    else if (event === 'DROP_SUBTASK') shares.delete(subtaskSeq ?? seq);
    else if (share && event === 'LOG_SUBTASK') shares.set(share.seq, { ...share, percent: percent ?? share.percent });
    else if (share && after[event]) shares.set(share.seq, { ...share, ...after[event] });
  }
  return [...shares.values()];
}
