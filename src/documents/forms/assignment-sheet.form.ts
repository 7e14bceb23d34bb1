import type { DocumentFacts } from '../document.facts.js';
import { contact, particulars, reportingPeriod, row } from './assignment-sheet.parts.js';
import type { Blanks } from './blanks.js';
import { closing, flush, paragraph } from './block.js';
import type { Form, FormDefinition } from './form.js';
import { composeShareSheet } from './share-sheet.js';
import { chineseDay } from './wording.js';

/**
 * 交办函: one list names three bodies and a day（一单四制·交办制）; a letter after GB/T 9704, which asks and does not punish.
 * Each co-unit of a joint responsibility has one of its own beside the lead's.
 */
export const assignmentSheet: FormDefinition = {
  kind: 'assignmentSheet',
  nature: 'letter',
  zh: '交办函',
  en: 'Assignment sheet',
  templateVersion: 3,
  perShare: true,
  unavailable({ assignment, share }) {
    if (!assignment) return '还没有交办';
    return share && !share.stands ? '这项配合任务已撤销' : null;
  },
  compose: (facts, blanks) =>
    facts.share ? composeShareSheet(facts, facts.share, blanks) : composeLead(facts, blanks),
};

function composeLead(facts: DocumentFacts, blanks: Blanks): Form {
  const { assignment } = facts;
  const organ = blanks.fill('交办单位', facts.assigning?.name);
  const coUnits = facts.shares.filter(({ stands }) => stands).map(({ unit }) => unit?.name ?? '');
  return {
    layout: 'letter',
    organ,
    title: `${organ}关于交办\n${facts.level ?? '事故隐患'}整改任务的函`,
    number: blanks.fill('文号', facts.numbers.assignment),
    blocks: [
      flush(`${blanks.fill('主送单位', facts.responsible?.name)}：`),
      paragraph('按照重大事故隐患“一单四制”的要求，现将下列隐患交由你单位治理，请按时完成。'),
      particulars(facts, blanks, [
        row(blanks, '治理责任单位', facts.responsible?.name),
        ...(coUnits.length > 0 ? [row(blanks, '配合单位', coUnits.join('、'))] : []),
        row(blanks, '整改完成时限', assignment && `${chineseDay(assignment.dueOn)}前（含当日）`),
      ]),
      paragraph(
        '一、签收后立即落实整改责任、措施、资金、时限和预案，按规定编制并报送治理方案；方案未通过前，管控措施不得停止。',
      ),
      paragraph(
        `二、整改要求：${blanks.fill('整改要求', assignment?.requirement)}整改期间的管控措施：${blanks.fill('管控措施', assignment?.interimControls.join('；'))}。`,
      ),
      paragraph(
        `三、治理方案自签收之日起${blanks.fill('方案报送期限', facts.planWithin)}内报送；进展${reportingPeriod}，遇有险情随时报告。`,
      ),
      paragraph('四、完成整改并自查合格后申请销号，附整改前后同一部位的照片；验收合格、批准销号后方为办结。'),
      ...(coUnits.length > 0
        ? [paragraph('五、你单位为牵头单位，统筹各配合单位；配合任务另行交办，全部核查通过后方可申请销号。')]
        : []),
      ...contact(blanks, assignment?.by.name, facts.photos),
      closing(organ, blanks.fill('日期', assignment && chineseDay(assignment.on))),
    ],
  };
}
