import type { SeededChance } from '../../demo/script/seeded.chance.js';
import type { LifeWriter } from './life.writer.js';
import type { Temper } from './temper.js';

/** A major hazard from report to look-back, by people of this temper. */
export function majorLife(life: LifeWriter, temper: Temper, chance: SeededChance): void {
  life
    .act('REPORT', 'finder', [0, 0])
    .act('ENTER_BASIS', 'firstInspector', [0, 1])
    .act('CONFIRM_BASIS', 'secondInspector', [0, 1])
    .byAuthority('DETERMINE', 'leader', [0, 1])
    .byAuthority('ASSIGN', 'leader', [0, 2], { days: temper.asksForTime ? 60 : temper.enterprise === 'late' ? 30 : 45 })
    .act('ACKNOWLEDGE', 'principal', [0, 2])
    .act('REPORT_DUAL', 'safetyOfficer', [0, 1], { to: 'department' })
    .act('REPORT_DUAL', 'safetyOfficer', [0, 0], { to: 'workersCongress' })
    .act('SUBMIT_PLAN', 'principal', [1, 3])
    .byAuthority('APPROVE_PLAN', 'leader', [1, 2])
    .act('LOG_PROGRESS', 'safetyOfficer', [1, 2], { percent: 35 });
  askingForTime(life, temper);
  if (temper.enterprise === 'late') late(life, temper);
  else life.fromDue(-chance.between(3, temper.asksForTime ? 8 : 12), 'SUBMIT_CLOSEOUT', 'principal');
  if (temper.failsOnce) {
    life
      .byAuthority('START_VERIFY', 'leader', [1, 2])
      .act('FAIL', 'secondInspector', [1, 3])
      .act('SUBMIT_CLOSEOUT', 'principal', [2, 5]);
  }
  closing(life);
  if (temper.enterprise === 'lying') foundOut(life);
  life.act('LOOKBACK_PASS', 'town', [26, temper.slowAuthority ? 60 : 36]);
}

/** A general hazard: no plan, and whoever verifies closes it. */
export function generalLife(life: LifeWriter, temper: Temper): void {
  life
    .act('REPORT', 'finder', [0, 0])
    .byAuthority('DETERMINE', 'leader', [0, 2])
    .byAuthority('ASSIGN', 'leader', [0, 1], { days: 15 })
    .act('ACKNOWLEDGE', 'principal', [0, 2])
    .act('START', 'principal', [0, 1]);
  if (temper.enterprise === 'late') late(life, temper);
  else life.act('SUBMIT_CLOSEOUT', 'principal', [2, 5]);
  life.byAuthority('START_VERIFY', 'leader', [1, 1]).act('PASS', 'secondInspector', [1, 2]);
}

/** Within the window, and decided while it can be; what is left undecided has lapsed before anything else is done. */
function askingForTime(life: LifeWriter, { asksForTime }: Temper): void {
  if (!asksForTime) return;
  life.act('REQUEST_EXTENSION', 'principal', [1, 2], { days: 20 });
  if (asksForTime === 'granted') life.act('APPROVE_EXTENSION', 'leader', [1, 3], { days: 20 });
  if (asksForTime === 'refused') life.act('REJECT_EXTENSION', 'leader', [1, 3]);
}

function late(life: LifeWriter, { lateBy, explains }: Temper): void {
  if (explains && lateBy > 3) life.fromDue(2, 'RECORD_REPLY', 'principal');
  life.fromDue(lateBy, 'SUBMIT_CLOSEOUT', 'principal');
}

function closing(life: LifeWriter): void {
  life
    .byAuthority('START_VERIFY', 'leader', [1, 2])
    .act('PASS', 'secondInspector', [1, 3])
    .byAuthority('APPROVE_CLOSE', 'office', [1, 2]);
}

/** What was never mended is found at the look-back, given a new date, and mended. */
function foundOut(life: LifeWriter): void {
  life
    .act('LOOKBACK_FAIL', 'town', [26, 34], { finding: 'false' })
    .act('REASSIGN', 'leader', [1, 1], { days: 25 })
    .act('LOG_PROGRESS', 'safetyOfficer', [2, 5], { percent: 60 })
    .act('SUBMIT_CLOSEOUT', 'principal', [2, 6]);
  closing(life);
}
