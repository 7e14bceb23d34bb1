import type { DocumentFacts } from '../document.facts.js';
import type { Blanks } from './blanks.js';
import { type Block, type Cell, label, paragraph, table, value } from './block.js';

/** Progress is looked through every week（周调度）, as the province does for its own list. */
export const reportingPeriod = '每周至少报送一次';

export function row(blanks: Blanks, name: string, text: string | null | undefined): Cell[] {
  return [label(name), value(blanks.fill(name, text))];
}

/** What an assignment sheet is about: the hazard as every unit is told of it, then what `rows` says of this one. */
export function particulars(facts: DocumentFacts, blanks: Blanks, rows: Cell[][]): Block {
  const { basis } = facts;
  return table(
    [26, 74],
    [
      row(blanks, '隐患编号', facts.numbers.list ?? facts.numbers.hazard),
      row(blanks, '隐患单位', facts.enterprise?.name ?? facts.enterpriseName ?? facts.responsible?.name),
      row(blanks, '隐患名称', facts.title),
      row(blanks, '具体部位', facts.place),
      row(blanks, '隐患描述', facts.description),
      row(
        blanks,
        '判定依据',
        basis && `《${basis.standard}》（${basis.edition}）${basis.article}：${basis.clauseText}`,
      ),
      ...rows,
      row(blanks, '交办单位', facts.assigning?.name),
      row(blanks, '协调督办单位', facts.supervising?.name),
    ],
  );
}

/** Whom to ask, and what comes along. */
export function contact(blanks: Blanks, name: string | undefined, photos: number): Block[] {
  return [
    paragraph(`联系人：${blanks.fill('联系人', name)}　　电话：${blanks.fill('联系电话', null)}`),
    ...(photos > 0 ? [paragraph(`附件：现场照片${photos}张`)] : []),
  ];
}
