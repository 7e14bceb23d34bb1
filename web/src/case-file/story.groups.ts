import type { Schemas } from '../api/client.js';

type Line = Schemas['HistoryLineDto'];

/** A line somebody acted in, or a run of quiet ones that is folded. */
export type StoryGroup = { kind: 'act'; line: Line } | { kind: 'quiet'; lines: Line[] };

/** The story newest first; reminders and records that lie together fold into one. */
export function storyGroups(history: readonly Line[]): StoryGroup[] {
  const groups: StoryGroup[] = [];
  for (const line of [...history].reverse()) {
    const last = groups.at(-1);
    if (!line.quiet) groups.push({ kind: 'act', line });
    else if (last?.kind === 'quiet') last.lines.push(line);
    else groups.push({ kind: 'quiet', lines: [line] });
  }
  return groups;
}

/** Since when the case stands where it stands: the line that brought it into its state. */
export function standsSince(history: readonly Line[]): Line | undefined {
  return history.findLast(({ before, after }) => before['lifecycle'] !== after['lifecycle']);
}
