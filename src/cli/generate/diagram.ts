import { anyState, type WrittenTransition } from '../../../workflows/kit/transitions.js';
import { states } from '../../../workflows/texts/states.js';

/** One region as a mermaid state diagram; what only records and stays where it is would hide the way, and is left out. */
export function diagram(region: string, initial: string, transitions: WrittenTransition[]): string {
  const ways = new Map<string, Set<string>>();
  for (const { state, target, event, guard } of transitions.filter((one) => one.state !== one.target)) {
    const way = `${state === anyState ? 'everywhere' : state} --> ${target}`;
    ways.set(way, (ways.get(way) ?? new Set()).add(event || `(${guard})`));
  }
  return [
    '```mermaid',
    'stateDiagram-v2',
    ...Object.entries(states[region] ?? {}).map(([state, { zh }]) => `  state "${zh} ${state}" as ${state}`),
    ...(transitions.some(({ state, target }) => state === anyState && target !== state)
      ? ['  state "任一状态 any" as everywhere']
      : []),
    `  [*] --> ${initial}`,
    ...[...ways].map(([way, events]) => `  ${way}: ${[...events].join(' / ')}`),
    '```',
  ].join('\n');
}
