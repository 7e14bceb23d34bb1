import type { TextsOf } from '../text.js';

/** Reasons the kit itself gives, whatever the workflow. */
export const kitReasons = {
  notOpenInThisState: {
    zh: '现在还不能或者已经不能{event}，请先看这条隐患走到了哪一步',
    en: 'It is not the time to {event}; see where this hazard stands',
  },
  noBranchHolds: {
    zh: '先确定隐患等级，才能{event}',
    en: 'Settle the level of the hazard first, then {event}',
  },
  notToMigrate: { zh: '这条隐患已经按新版本流程办理', en: 'This case is already under the newer version' },
  notNewerRules: {
    zh: '这条隐患已按此版或更新的规则、日历办理',
    en: 'This case is already under these or newer rules',
  },
} satisfies TextsOf<'notOpenInThisState' | 'noBranchHolds' | 'notToMigrate' | 'notNewerRules'>;
