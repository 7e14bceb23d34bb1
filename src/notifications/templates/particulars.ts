import { legalDutyOf } from './legal-duty.js';
import { NoticeFacts } from './notice-facts.js';
import { Wording } from './template.js';

/** A label and what stands beside it. */
export type Row = readonly [label: string, value: string];

type MaybeRow = readonly [label: string, value: string | undefined];

function known(rows: MaybeRow[]): Row[] {
  return rows.filter((row): row is Row => row[1] !== undefined);
}

/** What every Chinese notice shows of its case; a row whose value is not known is left out. */
export function chineseRows(notice: string, facts: NoticeFacts, wording: Wording): Row[] {
  return known([
    ['隐患', facts.text('title')],
    ['单位', facts.text('enterpriseName')],
    ['地点', facts.text('place')],
    ['等级', facts.text('level') && facts.level.zh],
    ['状态', facts.state],
    ['整改时限', facts.due?.zh],
    ['办理时限', facts.actBy?.zh],
    ['答复时限', facts.replyUntil?.zh],
    ['牵头', facts.text('ownerUnitName')],
    ['规则', facts.rule?.zh],
    ['依据', facts.text('clause')],
    ['法定义务', legalDutyOf(notice, facts)?.zh],
    ['下一步', facts.text('nextStep') ?? wording.next],
    ['逾期不办', facts.nextRung && `将升级为：${facts.nextRung.zh}`],
  ]);
}

/** The same in one English sentence each, shorter. */
export function englishSentences(notice: string, facts: NoticeFacts, wording: Wording): string[] {
  const duty = legalDutyOf(notice, facts);
  return [
    `${wording.headline}.`,
    wording.story,
    `${facts.what}.`,
    ...(facts.due ? [`Due: ${facts.due.en}.`] : []),
    ...(facts.actBy ? [`Act by: ${facts.actBy.en}.`] : []),
    ...(facts.replyUntil ? [`Answer by: ${facts.replyUntil.en}.`] : []),
    ...(facts.rule ? [`Rule: ${facts.rule.en}.`] : []),
    ...(facts.text('clause') ? [`Basis: ${facts.text('clause')}.`] : []),
    ...(duty ? [`Duty by law: ${duty.en}.`] : []),
    `Next: ${wording.next}`,
    ...(facts.nextRung ? [`If nothing is done: ${facts.nextRung.en}.`] : []),
  ];
}
