import type { Schemas } from '../api/client.js';

type Line = Schemas['HistoryLineDto'];

/** What a co-unit has been given to do. */
export type Share = Schemas['PracticeView']['subtasks'][number];

const standings: Record<Share['state'], string> = { open: '办理中', submitted: '等核查', accepted: '已核查通过' };

/** What a share is about: the words of the line that gave it, or else whose it is. */
export function shareName({ seq, unit }: Share, history: readonly Line[]): string {
  const task = history.find((line) => line.seq === seq)?.payload['task'];
  return typeof task === 'string' && task ? task : `${unit?.name ?? '配合单位'}的配合任务`;
}

/** `办理中 60%`, and how far it is otherwise. */
export function shareStanding({ state, percent }: Share): string {
  return state === 'open' && percent > 0 ? `${standings.open} ${percent}%` : standings[state];
}
