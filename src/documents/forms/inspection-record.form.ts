import type { DocumentFacts } from '../document.facts.js';
import type { Blanks } from './blanks.js';
import { closing, heading, label, paragraph, signatures, table, value } from './block.js';
import type { Form, FormDefinition } from './form.js';
import { chineseDay, officerLines, refusalLabel, signHere, writeHere } from './wording.js';

/** 现场检查记录: what two officers found on site, signed by both sides（安全生产法第六十七条、第六十八条）. */
export const inspectionRecord: FormDefinition = {
  kind: 'inspectionRecord',
  nature: 'enforcement',
  zh: '现场检查记录',
  en: 'Inspection record',
  templateVersion: 2,
  unavailable({ finder }) {
    return finder ? null : '这项隐患不是由执法人员检查发现的，没有现场检查记录';
  },
  compose,
};

function compose(facts: DocumentFacts, blanks: Blanks): Form {
  const organ = blanks.fill('检查机关', facts.owner?.name);
  const number = blanks.fill('文号', facts.numbers.inspectionRecord);
  const place = () => blanks.fill('检查场所', facts.place);
  const particulars = table(
    [20, 30, 20, 30],
    [
      [label('被检查单位'), value(blanks.fill('被检查单位', facts.enterprise?.name ?? facts.enterpriseName), 3)],
      [label('地址'), value(blanks.fill('地址', null), 3)],
      [
        label('法定代表人\n（负责人）'),
        value(blanks.fill('法定代表人（负责人）', facts.principal)),
        label('职务、电话'),
        value(blanks.fill('职务、电话', null)),
      ],
      [label('检查场所'), value(place(), 3)],
      [
        label('检查时间'),
        value(`${blanks.fill('检查开始时间', facts.foundAt)}至${blanks.fill('检查结束时间', null)}`, 3),
      ],
      [label('执法人员'), value(officerLines(blanks, facts.finder ? [facts.finder] : []).join('\n'), 3)],
    ],
  );
  return {
    layout: 'document',
    organ,
    title: '现场检查记录',
    number,
    blocks: [
      particulars,
      paragraph(
        `我们是${organ}的执法人员，现向你单位出示执法证件，依法进行现场检查，请予配合。你单位认为检查人员与检查事项有直接利害关系的，有权申请回避。`,
      ),
      heading('检查情况'),
      paragraph(
        `1. ${blanks.fill('检查情况', facts.title)}：${blanks.fill('检查情况', facts.description)}（部位：${place()}；现场照片${facts.photos}张）`,
      ),
      ...groundOf(facts),
      signatures([
        [label('执法人员签名'), value(`${signHere}\n${signHere}`)],
        [label('被检查单位现场负责人\n意见及签名'), value(`意见：${writeHere}\n${signHere}`)],
        [label(refusalLabel), value(writeHere)],
      ]),
      closing(organ, blanks.fill('日期', facts.foundOn && chineseDay(facts.foundOn))),
    ],
  };
}

function groundOf({ basis }: DocumentFacts) {
  return basis ? [paragraph(`对照条款：《${basis.standard}》（${basis.edition}）${basis.article}。`)] : [];
}
