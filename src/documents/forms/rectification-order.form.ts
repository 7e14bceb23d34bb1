import type { DocumentFacts } from '../document.facts.js';
import type { Blanks } from './blanks.js';
import { closing, flush, label, paragraph, signatures, value } from './block.js';
import type { Form, FormDefinition } from './form.js';
import { chineseDay, officerLines, refusalLabel, signHere, writeHere } from './wording.js';

/** 责令限期整改指令书: what must be put right by which day（安全生产法第六十五条）, and how to object. */
export const rectificationOrder: FormDefinition = {
  kind: 'rectificationOrder',
  nature: 'enforcement',
  zh: '责令限期整改指令书',
  en: 'Rectification order',
  templateVersion: 2,
  unavailable({ assignment, responsible }) {
    if (!assignment) return '还没有整改时限，交办后生成';
    return responsible?.kind === 'enterprise' ? null : '指令书只发给生产经营单位，这项隐患由公共部门治理';
  },
  compose,
};

function compose(facts: DocumentFacts, blanks: Blanks): Form {
  const organ = blanks.fill('执法机关', facts.owner?.name);
  const number = blanks.fill('文号', facts.numbers.rectificationOrder);
  return {
    layout: 'document',
    organ,
    title: '责令限期整改指令书',
    number,
    blocks: [
      flush(`${blanks.fill('被检查单位', facts.responsible?.name)}：`),
      paragraph('经查，你单位存在下列问题：'),
      paragraph(`1. ${problemOf(facts, blanks)}`),
      paragraph(
        `依据《中华人民共和国安全生产法》第六十五条第一款第（二）项，责令你单位对第1项问题于${blanks.fill('整改期限', facts.assignment && chineseDay(facts.assignment.dueOn))}前（含当日）整改完毕，达到有关法律法规和标准规定的要求。`,
      ),
      paragraph(`整改要求：${blanks.fill('整改要求', facts.assignment?.requirement)}`),
      paragraph(
        `整改期间的安全要求：${blanks.fill('整改期间的安全要求', facts.assignment?.interimControls.join('；'))}。排除前或者排除过程中无法保证安全的，从危险区域内撤出作业人员，暂时停产停业或者停止使用相关设施、设备。`,
      ),
      paragraph(
        '不服本指令的，可以自收到之日起六十日内向下列行政复议机关申请行政复议，或者自收到之日起六个月内向下列人民法院提起行政诉讼。复议、诉讼期间本指令不停止执行，法律另有规定的除外。',
      ),
      paragraph(`行政复议机关：${blanks.fill('行政复议机关', null)}`),
      paragraph(`人民法院：${blanks.fill('管辖法院', null)}`),
      signatures([
        [label('执法人员'), value(officersToSign(facts, blanks))],
        [label('被检查单位负责人'), value(signHere)],
        [label(refusalLabel), value(writeHere)],
      ]),
      closing(organ, blanks.fill('日期', facts.assignment && chineseDay(facts.assignment.on))),
      paragraph('本指令书一式两份，一份由执法机关存档，一份交被检查单位。'),
    ],
  };
}

function problemOf(facts: DocumentFacts, blanks: Blanks): string {
  const { basis } = facts;
  const ground = blanks.fill('依据条款', basis && `《${basis.standard}》（${basis.edition}）${basis.article}`);
  const what = `${blanks.fill('问题', facts.title)}：${blanks.fill('问题', facts.description)}`;
  return `${what}（部位：${blanks.fill('部位', facts.place)}），不符合${ground}。`;
}

function officersToSign({ finder }: DocumentFacts, blanks: Blanks): string {
  return officerLines(blanks, finder ? [finder] : [])
    .flatMap((officer) => [officer, signHere])
    .join('\n');
}
