import type { DocumentFacts } from '../document.facts.js';
import type { Blanks } from './blanks.js';
import { closing, flush, label, paragraph, table, value } from './block.js';
import type { Form, FormDefinition } from './form.js';
import { chineseDay } from './wording.js';

/** Progress is looked through every week（周调度）, as the province does for its own list. */
const reportingPeriod = '每周至少报送一次';

/** 交办函: one list names three bodies and a day（一单四制·交办制）; a letter after GB/T 9704, which asks and does not punish. */
export const assignmentSheet: FormDefinition = {
  kind: 'assignmentSheet',
  nature: 'letter',
  zh: '交办函',
  en: 'Assignment sheet',
  templateVersion: 1,
  unavailable({ assignment }) {
    return assignment ? null : '还没有交办';
  },
  compose,
};

function compose(facts: DocumentFacts, blanks: Blanks): Form {
  const organ = blanks.fill('交办单位', facts.assigning?.name);
  const number = blanks.fill('文号', facts.numbers.assignment);
  return {
    layout: 'letter',
    organ,
    title: `${organ}关于交办${facts.level ?? '事故隐患'}整改任务的函`,
    number,
    blocks: [
      flush(`${blanks.fill('主送单位', facts.responsible?.name)}：`),
      paragraph('按照重大事故隐患“一单四制”的要求，现将下列隐患交由你单位治理，请按时完成。'),
      particularsOf(facts, blanks),
      paragraph(
        '一、签收后立即落实整改责任、措施、资金、时限和预案，按规定编制并报送治理方案；方案未通过前，管控措施不得停止。',
      ),
      paragraph(
        `二、整改要求：${blanks.fill('整改要求', facts.assignment?.requirement)}整改期间的管控措施：${blanks.fill('管控措施', facts.assignment?.interimControls.join('；'))}。`,
      ),
      paragraph(
        `三、治理方案自签收之日起${blanks.fill('方案报送期限', facts.planWithin)}内报送；进展${reportingPeriod}，遇有险情随时报告。`,
      ),
      paragraph('四、完成整改并自查合格后申请销号，附整改前后同一部位的照片；验收合格、批准销号后方为办结。'),
      paragraph(
        `联系人：${blanks.fill('联系人', facts.assignment?.by.name)}　　电话：${blanks.fill('联系电话', null)}`,
      ),
      ...(facts.photos > 0 ? [paragraph(`附件：现场照片${facts.photos}张`)] : []),
      closing(organ, blanks.fill('日期', facts.assignment && chineseDay(facts.assignment.on))),
    ],
  };
}

function particularsOf(facts: DocumentFacts, blanks: Blanks) {
  const { basis } = facts;
  const row = (name: string, text: string | null | undefined) => [label(name), value(blanks.fill(name, text))];
  return table(
    [26, 74],
    [
      row('隐患编号', facts.numbers.list ?? facts.numbers.hazard),
      row('隐患单位', facts.enterprise?.name ?? facts.enterpriseName ?? facts.responsible?.name),
      row('隐患名称', facts.title),
      row('具体部位', facts.place),
      row('隐患描述', facts.description),
      row('判定依据', basis && `《${basis.standard}》（${basis.edition}）${basis.article}：${basis.clauseText}`),
      row('治理责任单位', facts.responsible?.name),
      row('交办单位', facts.assigning?.name),
      row('协调督办单位', facts.supervising?.name),
      row('整改完成时限', facts.assignment && `${chineseDay(facts.assignment.dueOn)}前（含当日）`),
    ],
  );
}
