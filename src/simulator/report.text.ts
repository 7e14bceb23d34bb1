import type { BaseCounts } from './reckoning/closure.counts.js';
import type { Lateness } from './reckoning/lateness.js';
import { breachesOf, type SimulationReport } from './simulation.report.js';

/** The report as lines for a terminal, Chinese and English. */
export function textOf(report: SimulationReport): string {
  const { hazards, days, seed, faults, putOff, figures, leaves, turnedAway, invariants, instants, lines } = report;
  const { rungs, replanned, reminders, extensions, letters, mails, lateness } = report;
  const breaches = breachesOf(report);
  const struck = faults.map(({ name, from, to }) => `${name} ${from === to ? from : `${from}..${to}`}`);
  return [
    `模拟 / simulated      ${hazards} hazards, ${days} days, seed ${seed}; ${instants} instants, ${lines} lines`,
    `故障 / faults         ${struck.join('; ') || '无 / none'}`,
    `重大隐患 / major      found=${report.found} closed=${report.closed} extended=${figures.own.extended} reopened=${figures.own.reopened}`,
    `按原期限 / original   ${both(figures.own.original, figures.product.original)}`,
    `按核定期限 / current  ${both(figures.own.current, figures.product.current)}`,
    `延期 / more time      asked=${extensions.asked} granted=${extensions.granted} refused=${extensions.refused} lapsed=${extensions.lapsed} open=${extensions.open}`,
    `改规 / replan         ${replanned ? `${replanned.on}: cases=${replanned.cases} applied=${replanned.applied}` : '无 / none'}; reminders expected=${reminders.expected} afterwards=${reminders.afterChange} repeated=${reminders.repeated} swallowed=${reminders.swallowed}`,
    `升级 / rungs          fired=${rungs.fired} overtaken=${rungs.overtaken} missed=${rungs.missed}; ${inWords(rungs.byRung)}`,
    `措施 / measures       signed=${letters.signed} issued=${letters.issued} answered=${letters.answered} late=${letters.late} unsigned=${letters.unsigned} unanswered=${letters.unanswered}`,
    `离岗 / away           leaves=${leaves.taken} heardInstead=${leaves.heardInstead} turnedAway=${turnedAway} passedOn=${mails.passedOn}`,
    `邮件 / mails          sent=${mails.sent} repeated=${mails.repeated} lost=${mails.lost} withdrawn=${mails.withdrawn} waiting=${mails.waiting} putOff=${putOff} expected=${mails.expected}`,
    `到期迟误 / firings    ${delays(lateness.firings)}`,
    `送达迟误 / mails      ${delays(lateness.mails)}`,
    '不变量 / invariants',
    ...invariants.map(({ name, holds, said }) => `  ${holds ? 'ok    ' : 'BREACH'} ${name}${said ? `: ${said}` : ''}`),
    `用时 / wall time      ${report.seconds.lived} s lived, ${report.seconds.all} s in all`,
    `hazards=${hazards} found=${report.found} closed=${report.closed} lost=${mails.lost} missed=${rungs.missed} breaches=${breaches.length}`,
  ].join('\n');
}

/** What the people remember, and what the product says where it says something else. */
function both(own: BaseCounts, told: BaseCounts): string {
  const [mine, its] = [counts(own), counts(told)];
  return mine === its ? `${mine}; 与系统一致 / as the product says` : `${mine}; 系统为 / the product says ${its}`;
}

function counts({ rate, due, onTime, lateClosed, overdueOpen, inVerification, verificationLate }: BaseCounts): string {
  return (
    `${rate === null ? '—' : `${rate.toFixed(1)} %`} of due=${due} onTime=${onTime} lateClosed=${lateClosed} ` +
    `overdueOpen=${overdueOpen} inVerification=${inVerification} verificationLate=${verificationLate}`
  );
}

function inWords(byRung: Record<string, number>): string {
  return Object.entries(byRung)
    .map(([rung, n]) => `${rung} ${n}`)
    .join(', ');
}

function delays({ count, p50, p99, max, late, unexplained }: Lateness): string {
  const causes = Object.entries(late).map(([fault, n]) => `${n} by ${fault}`);
  return `of ${count}: p50=${span(p50)} p99=${span(p99)} max=${span(max)}; ${[...causes, `${unexplained} unexplained`].join(', ')}`;
}

function span(ms: number): string {
  if (ms < 60_000) return `${Math.round(ms / 1000)} s`;
  return ms < 172_800_000 ? `${(ms / 3_600_000).toFixed(1)} h` : `${(ms / 86_400_000).toFixed(1)} d`;
}
