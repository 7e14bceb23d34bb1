import type { AnyWorkflow } from '../../../workflows/catalogue.js';
import { anyState, transitionsOf, type WrittenTransition } from '../../../workflows/kit/transitions.js';
import { events } from '../../../workflows/texts/events.js';
import { reasons } from '../../../workflows/texts/reasons.js';
import { states } from '../../../workflows/texts/states.js';
import type { Text } from '../../../workflows/texts/text.js';
import { diagram } from './diagram.js';
import { code, table } from './markdown.js';

/** What may happen where in a version of a workflow, read from the version itself: tables and a diagram per region. */
export function workflowPage(workflow: AnyWorkflow): string {
  const transitions = transitionsOf(workflow.machine);
  const sections = workflow.regions.flatMap((region) => {
    const own = transitions.filter((one) => one.region === region);
    return [
      `## ${region}`,
      diagram(region, workflow.initial[region]!, own),
      whereTo(region, own),
      whoAndWhen(workflow, own),
    ];
  });
  return `${[heading(workflow), ...sections, '## 拒绝理由 · Reasons', legend(workflow)].join('\n\n')}\n`;
}

function heading({ id, version }: AnyWorkflow): string {
  return [
    `# ${id}, version ${version}`,
    '由 `npm run generate` 从定义生成，请勿手改。Generated from the definition by `npm run generate`; do not edit.',
    '空格表示该状态下不能办理（`notOpenInThisState`）。An empty cell is an event that is not open in that state.',
  ].join('\n\n');
}

/** State × event: the state an event leads to. */
function whereTo(region: string, transitions: WrittenTransition[]): string {
  const columns = Object.keys(states[region] ?? {});
  const sendable = [...new Set(transitions.map(({ event }) => event))].filter((event) => event !== '');
  const rows = sendable.map((event) => [
    code(event),
    ...columns.map((state) => {
      const open = transitions.filter((one) => one.event === event && [state, anyState].includes(one.state));
      return [...new Set(open.map(({ target }) => ([state, anyState].includes(target) ? '↻' : target)))].join(' / ');
    }),
  ]);
  return table(['', ...columns.map((state) => `${states[region]![state]!.zh} ${state}`)], rows);
}

/** Who may send an event, and the claims that may refuse it; of several candidates the branch that holds is asked. */
function whoAndWhen({ events: definitions, claims }: AnyWorkflow, transitions: WrittenTransition[]): string {
  const isBranch = (name: string) => claims[name]?.branch === true;
  const rows = transitions.map(({ state, event, target, claims: asked, guard }) => {
    const where = state === anyState ? '任一 any' : state;
    if (event === '') return [where, `(${guard})`, '随之而动 follows', target, '', ''];
    const named = (events as Record<string, Text>)[event];
    return [
      where,
      code(event),
      named?.zh ?? '',
      target === state ? '↻' : target,
      definitions[event]?.roles.join(', ') ?? '',
      [
        ...asked.filter(isBranch).map((name) => `*${name}*:`),
        ...asked.filter((name) => !isBranch(name)).map(code),
      ].join(' '),
    ];
  });
  return table(['状态 state', '事件 event', '', '到 to', '谁 who', '须满足 claims'], rows);
}

function legend({ claims }: AnyWorkflow): string {
  const rows = Object.entries(claims)
    .filter(([, claim]) => !claim.branch)
    .map(([name, { asks }]) => [code(name), asks, reasons[name]!.zh, reasons[name]!.en]);
  return table(['代码 code', '看什么 asks', '中文', 'English'], rows);
}
