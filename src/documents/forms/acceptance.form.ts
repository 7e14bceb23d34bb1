import type { DocumentFacts } from '../document.facts.js';
import type { Blanks } from './blanks.js';
import { label, table, value } from './block.js';
import type { Form, FormDefinition } from './form.js';
import { chineseDay, tenThousandYuan } from './wording.js';

const sealHere = '签字：＿＿＿＿＿＿＿＿（盖章）　　＿＿＿＿年＿＿月＿＿日';

/** 整改验收审批表（销号）: four opinions, each with signature, seal and day, and one conclusion（一单四制·销号制）. */
export const acceptanceForm: FormDefinition = {
  kind: 'acceptanceForm',
  nature: 'form',
  zh: '整改验收审批表（销号）',
  en: 'Acceptance form',
  templateVersion: 2,
  unavailable({ closeout, verdict }) {
    return closeout || verdict ? null : '还没有申请销号';
  },
  compose,
};

function compose(facts: DocumentFacts, blanks: Blanks): Form {
  const { closeout, approval } = facts;
  const verdict = facts.verdict?.current ? facts.verdict : null;
  const row = (name: string, text: string | null | undefined) => [label(name), value(blanks.fill(name, text), 3)];
  const officers = verdict?.verifiers.map(({ name, unitName }) => `${name}（${unitName}）`).join('、');
  return {
    layout: 'form',
    organ: blanks.fill('填报单位', facts.supervising?.name ?? facts.owner?.name),
    title: `${facts.level ?? '事故隐患'}整改验收审批表`,
    number: blanks.fill('编号', facts.numbers.closeOut ?? facts.numbers.list ?? facts.numbers.hazard),
    blocks: [
      table(
        [20, 30, 20, 30],
        [
          row('隐患单位', facts.enterprise?.name ?? facts.enterpriseName ?? facts.responsible?.name),
          row('隐患名称', facts.title),
          row('隐患描述', facts.description),
          [
            label('具体部位'),
            value(blanks.fill('具体部位', facts.place)),
            label('整改时限'),
            value(blanks.fill('整改时限', facts.dueOn && chineseDay(facts.dueOn))),
          ],
          [
            label('治理责任单位'),
            value(blanks.fill('治理责任单位', facts.responsible?.name)),
            label('协调督办单位'),
            value(blanks.fill('协调督办单位', facts.supervising?.name)),
          ],
          [label('挂牌级别、\n文号'), value(facts.listing ?? '未挂牌督办', 3)],
          row('整改完成情况', closeout?.measuresDone),
          row('自评结论', closeout?.selfAssessment),
          [
            label('投入资金\n（万元）'),
            value(blanks.fill('投入资金', closeout && tenThousandYuan(closeout.actualCostFen))),
            label('申请销号日期'),
            value(blanks.fill('申请销号日期', closeout && chineseDay(closeout.on))),
          ],
          [label('县级行业部门\n（乡镇）\n初审意见'), value(`意见：${'＿'.repeat(12)}\n${sealHere}`, 3)],
          [
            label('督办单位\n验收意见\n（验收人员、\n专家签字）'),
            value(
              `${blanks.fill('督办单位验收意见', verdict?.opinion)}\n验收人员：${blanks.fill('验收人员', officers)}\n${sealHere}`,
              3,
            ),
          ],
          [label('安委办\n审核意见'), value(`${blanks.fill('安委办审核意见', approval?.opinion)}\n${sealHere}`, 3)],
          [
            label('挂牌单位意见'),
            value(`${facts.listing ? `意见：${'＿'.repeat(12)}` : '未挂牌督办'}\n${sealHere}`, 3),
          ],
          row('结论', verdict && (verdict.passed ? '合格' : '不合格')),
        ],
      ),
    ],
  };
}
