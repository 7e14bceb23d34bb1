import type { DocumentFacts, EarlierOrder, VerdictFact } from '../document.facts.js';
import type { Blanks } from './blanks.js';
import { closing, flush, label, paragraph, signatures, table, value } from './block.js';
import type { Form, FormDefinition } from './form.js';
import { chineseDay, officerLines, refusalLabel, signHere, writeHere } from './wording.js';

/** 整改复查意见书: item by item whether an order was carried out; it needs the order it answers to. */
export const recheckOpinion: FormDefinition = {
  kind: 'recheckOpinion',
  nature: 'enforcement',
  zh: '整改复查意见书',
  en: 'Re-check opinion',
  templateVersion: 2,
  unavailable({ verdict, responsible }) {
    if (!verdict) return '还没有复查结论，核查验收后生成';
    return responsible?.kind === 'enterprise' ? null : '复查意见书只发给生产经营单位，这项隐患由公共部门治理';
  },
  compose,
};

function compose(facts: DocumentFacts, blanks: Blanks): Form {
  const { verdict } = facts;
  const organ = blanks.fill('复查机关', facts.owner?.name);
  const number = blanks.fill('文号', facts.numbers.recheckOpinion);
  return {
    layout: 'document',
    organ,
    title: '整改复查意见书',
    number,
    blocks: [
      flush(`${blanks.fill('被复查单位', facts.responsible?.name)}：`),
      paragraph(
        `对${orderOf(facts.earlierOrder, blanks)}责令整改的事项，我机关于${blanks.fill('复查时间', verdict?.onSite)}到现场复查，逐项结果如下：`,
      ),
      itemsOf(facts, blanks),
      paragraph(`复查意见：${blanks.fill('复查意见', verdict?.opinion)}`),
      paragraph(`结论：${blanks.fill('结论', conclusionOf(verdict))}`),
      signatures([
        [label('执法人员'), value(officersToSign(verdict, blanks))],
        [label('被复查单位负责人'), value(signHere)],
        [label(refusalLabel), value(writeHere)],
      ]),
      closing(organ, blanks.fill('日期', verdict && chineseDay(verdict.on))),
    ],
  };
}

function orderOf(earlier: EarlierOrder | null, blanks: Blanks): string {
  const number = blanks.fill('原文书文号', earlier?.number);
  return earlier
    ? `${chineseDay(earlier.on)}《${earlier.title}》[${number}]`
    : `《${blanks.fill('原文书', null)}》[${number}]`;
}

function itemsOf({ verdict, title }: DocumentFacts, blanks: Blanks) {
  const items = verdict?.items ?? [];
  const rows = items.map(({ item, passed }, n) => [
    value(String(n + 1)),
    value(blanks.fill('逐项结果', item)),
    value(passed ? '合格' : '不合格'),
  ]);
  if (rows.length === 0) rows.push([value('1'), value(title), value(blanks.fill('逐项结果', null))]);
  return table([10, 70, 20], [[label('序号'), label('整改事项'), label('结果')], ...rows]);
}

/** Passed with an item that failed is neither: the page says which it was. */
function conclusionOf(verdict: VerdictFact | null): string | null {
  if (!verdict) return null;
  if (verdict.passed && verdict.items.every(({ passed }) => passed)) return '合格';
  return verdict.items.some(({ passed }) => passed) ? '部分合格' : '不合格';
}

function officersToSign(verdict: VerdictFact | null, blanks: Blanks): string {
  return officerLines(blanks, verdict?.verifiers ?? [])
    .flatMap((officer) => [officer, signHere])
    .join('\n');
}
