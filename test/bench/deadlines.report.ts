import { loadavg } from 'node:os';
import type { DueFigure } from './deadlines.figures.js';
import { median } from './median.js';

const aim = 2;

/** A paragraph for each way of running; the machine's load of the last minute stands beside the figures. */
export function linesOfDue(figures: DueFigure[], size: number): string {
  const load = loadavg()[0]!.toFixed(1);
  return [`${size.toLocaleString('en')} 个期限同一时刻到期 / deadlines due at one instant (load ${load})`]
    .concat(figures.flatMap(linesOf))
    .join('\n');
}

function linesOf(figure: DueFigure): string[] {
  const [idle, busy] = [median(figure.idle), median(figure.busy)];
  const ratio = busy / idle;
  const said = (found: Record<string, number>) =>
    Object.entries(found)
      .map(([name, count]) => `${name} ${count}`)
      .join(', ');
  return [
    `${figure.processes}: ${figure.event}`,
    `  committed ${figure.committedSeconds.toFixed(1)} s, told ${figure.toldSeconds.toFixed(1)} s, ` +
      `last mail accepted, from the morning on, ${figure.mailedSeconds.toFixed(1)} s, ${figure.mails} mails`,
    `  GET /api/hazards idle ${idle.toFixed(1)} / p99 ${p99(figure.idle).toFixed(1)} ms, ` +
      `meanwhile ${busy.toFixed(1)} / p99 ${p99(figure.busy).toFixed(1)} ms, × ${ratio.toFixed(1)}  ` +
      `aim < ${aim}  ${ratio < aim ? 'met 达到' : 'missed 未达'}`,
    `  ${said(figure.counts)}`,
    `  faults: ${said(figure.faults)}`,
  ];
}

function p99(ascending: number[]): number {
  return ascending[Math.floor(ascending.length * 0.99)] ?? Number.NaN;
}
