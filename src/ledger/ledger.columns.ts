import type { LedgerRow } from './ledger.row.js';

/** A column of the exported ledger; `width` in characters. */
interface LedgerColumn {
  header: string;
  key: keyof LedgerRow;
  width: number;
}

/**
 * The union of the columns official ledgers carry, in their order, with what the list on the screen adds. The headings are
 * such that an import of a published list knows them again.
 */
export const ledgerColumns: LedgerColumn[] = [
  { header: '隐患编号', key: 'hazardNumber', width: 18 },
  { header: '清单编号', key: 'listNumber', width: 16 },
  { header: '隐患单位', key: 'enterprise', width: 28 },
  { header: '隐患名称', key: 'title', width: 28 },
  { header: '行业领域', key: 'sector', width: 12 },
  { header: '属地', key: 'town', width: 12 },
  { header: '排查时间', key: 'foundOn', width: 12 },
  { header: '隐患部位', key: 'place', width: 20 },
  { header: '隐患数量', key: 'count', width: 9 },
  { header: '隐患级别', key: 'level', width: 14 },
  { header: '隐患描述', key: 'description', width: 40 },
  { header: '排查人员', key: 'inspectors', width: 20 },
  { header: '整改部门、责任人', key: 'responsiblePerson', width: 18 },
  { header: '产生原因（现状）', key: 'cause', width: 24 },
  { header: '风险评估（可能后果）', key: 'riskAssessment', width: 24 },
  { header: '整改措施（治理方案）', key: 'measures', width: 32 },
  { header: '资金预算（落实情况）', key: 'fundsPlanned', width: 20 },
  { header: '实际投入（万元）', key: 'fundsSpent', width: 12 },
  { header: '整改期限', key: 'dueOn', width: 12 },
  { header: '原整改期限', key: 'originalDueOn', width: 12 },
  { header: '应急措施（预案）', key: 'contingency', width: 28 },
  { header: '过程跟踪', key: 'progress', width: 28 },
  { header: '整改前照片（张）', key: 'photosBefore', width: 10 },
  { header: '整改后照片（张）', key: 'photosAfter', width: 10 },
  { header: '复查情况', key: 'recheck', width: 28 },
  { header: '治理完结时间', key: 'closedOn', width: 12 },
  { header: '销号编号', key: 'closeOutNumber', width: 16 },
  { header: '验收人', key: 'verifiers', width: 18 },
  { header: '验收日期', key: 'verifiedOn', width: 12 },
  { header: '未销号原因、延期原因', key: 'delayReason', width: 28 },
  { header: '整改期间管控措施', key: 'interimControls', width: 24 },
  { header: '挂牌级别', key: 'listedLevel', width: 10 },
  { header: '治理责任单位', key: 'responsible', width: 24 },
  { header: '交办单位', key: 'assigning', width: 18 },
  { header: '督办单位', key: 'supervising', width: 18 },
  { header: '牵头部门', key: 'owner', width: 18 },
  { header: '隐患来源', key: 'origin', width: 16 },
  { header: '整改情况（所处环节）', key: 'state', width: 16 },
  { header: '是否逾期', key: 'overdue', width: 9 },
];

/** The cells of a row, in the order of the columns. */
export function cellsOf(row: LedgerRow): (string | number | null)[] {
  return ledgerColumns.map(({ key }) => row[key]);
}
