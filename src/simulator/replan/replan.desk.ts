import type { Actor } from '../../../workflows/kit/types.js';
import type { Reminder } from '../../../workflows/policy.js';
import { RuleKeeper } from '../../engine/rule-keeper.js';
import { PoliciesService } from '../../rules/policies.service.js';
import { ReplansService } from '../../rules/replans.service.js';
import { RuleApprovalService } from '../../rules/rule-approval.service.js';
import type { Providers } from '../providers.js';

/** Other days to remind on, decided while cases were running. */
export interface RemindersChanged {
  atMs: number;
  before: readonly Reminder[];
  after: readonly Reminder[];
  /** Running cases that were shown, and those that came under the new days. */
  cases: number;
  applied: number;
}

/** Some days move away from the date, some towards it, and one stays. */
const otherDays: readonly Reminder[] = [
  { rung: 'R2', daysBefore: 20, minimumPeriodDays: 30 },
  { rung: 'R2', daysBefore: 10, minimumPeriodDays: 0 },
  { rung: 'R3', daysBefore: 5, minimumPeriodDays: 0 },
  { rung: 'R3', daysBefore: 2, minimumPeriodDays: 0 },
  { rung: 'R3', daysBefore: 0, minimumPeriodDays: 0 },
];

/**
 * Changes the days of reminders by the doors the office uses: one writes the draft, another approves it, and running cases are shown
 * under it and then brought under it. @param today in Asia/Shanghai
 */
export async function changeReminders(
  product: Providers,
  nowMs: number,
  today: string,
  writer: Actor,
  approver: Actor,
): Promise<RemindersChanged> {
  const { policy } = await product.of(RuleKeeper).inForce();
  const patch = { reminders: { value: otherDays, basis: '[DESIGN]' } };
  const draft = { patch, effectiveFrom: today, reason: '模拟：调整到期提醒的提前天数' };
  const { version } = await product.of(PoliciesService).write(draft, writer);
  await product.of(RuleApprovalService).approve('policy', version, approver);
  const replans = product.of(ReplansService);
  const asked = { event: 'REPLAN' as const, to: version };
  const { cases, digest } = await replans.dryRun(asked);
  const { applied } = await replans.apply({ ...asked, digest }, writer);
  return { atMs: nowMs, before: policy.reminders.value, after: otherDays, cases, applied };
}
