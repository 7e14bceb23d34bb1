import type { DocumentFacts, ShareFact } from '../document.facts.js';
import { contact, particulars, reportingPeriod, row } from './assignment-sheet.parts.js';
import type { Blanks } from './blanks.js';
import { closing, flush, paragraph } from './block.js';
import type { Form } from './form.js';
import { chineseDay } from './wording.js';

/** A co-unit's assignment sheet（安全生产法第四十九条）: its own number, its own task and day, and whose lead it follows. */
export function composeShareSheet(facts: DocumentFacts, share: ShareFact, blanks: Blanks): Form {
  const organ = blanks.fill('交办单位', facts.assigning?.name);
  const lead = () => blanks.fill('牵头治理单位', facts.responsible?.name);
  const dueOn = `${chineseDay(share.dueOn)}前（含当日）`;
  return {
    layout: 'letter',
    organ,
    title: `${organ}关于交办\n${facts.level ?? '事故隐患'}配合整改任务的函`,
    number: blanks.fill('文号', share.number),
    blocks: [
      flush(`${blanks.fill('主送单位', share.unit?.name)}：`),
      paragraph(
        `下列隐患由${lead()}牵头治理，你单位负有共同责任。按照重大事故隐患“一单四制”的要求，现将配合任务交由你单位办理，请按时完成。`,
      ),
      particulars(facts, blanks, [
        row(blanks, '牵头治理单位', facts.responsible?.name),
        row(blanks, '配合单位', share.unit?.name),
        row(blanks, '配合任务', share.task),
        row(blanks, '配合任务完成时限', dueOn),
      ]),
      paragraph('一、签收后立即明确责任人员，落实配合任务所需的措施和资金，服从牵头单位的统筹。'),
      paragraph(
        `二、整改期间的管控措施：${blanks.fill('管控措施', facts.assignment?.interimControls.join('；'))}。涉及你单位场所、设备和人员的，由你单位落实，销号前不得停止。`,
      ),
      paragraph(`三、进展${reportingPeriod}并告知牵头单位，遇有险情随时报告。`),
      paragraph(
        `四、${chineseDay(share.dueOn)}前完成并单独报送完成情况，附整改前后同一部位的照片；现场核查通过后方为完成，未通过的隐患不予销号。`,
      ),
      ...contact(blanks, share.by.name, facts.photos),
      closing(organ, chineseDay(share.on)),
    ],
  };
}
