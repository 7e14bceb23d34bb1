/** What a column means to us. */
export type Column =
  | 'ref'
  | 'province'
  | 'region'
  | 'enterprise'
  | 'industry'
  | 'place'
  | 'description'
  | 'foundOn'
  | 'foundBy'
  | 'dueOn'
  | 'responsibleUnit'
  | 'supervisingUnit'
  | 'status'
  | 'measures'
  | 'sourceTitle'
  | 'publishedOn';

/** Headings in use in published lists and official ledgers; where a sheet has several of a line, the first wins. */
const columnAliases: Record<Column, readonly string[]> = {
  ref: ['ref', '隐患编号', '编号', '序号', '抄告编号'],
  province: ['province', '省份', '省'],
  region: ['city_county', '属地', '所在区域', '隐患区域', '地区', '区域', '市县', '单位区域'],
  enterprise: [
    'enterprise_name',
    '企业名称',
    '隐患单位名称',
    '隐患单位',
    '单位名称',
    '重大火灾隐患单位',
    '法人单位名称',
    '工程项目名称',
    '项目名称',
    '管道名称',
  ],
  industry: ['industry', '行业领域', '行业与领域', '行业', '行业分类', '行业部门', '监管分类'],
  place: [
    'place',
    '隐患地点',
    '隐患地址',
    '隐患位置',
    '隐患部位',
    '具体位置',
    '隐患所在区域/部门',
    '排查整改路段位置',
    '详细地址',
    '工程项目地址',
    '项目地址',
    '单位地址',
    '地址',
  ],
  description: [
    'description_zh',
    '隐患描述',
    '隐患内容',
    '隐患主要内容',
    '存在问题',
    '存在的安全隐患',
    '存在以下重大事故隐患',
    '检查地点存在问题及隐患',
    '隐患基本情况',
    '重大事故隐患基本情况',
    '主要隐患',
    '主要隐患简述',
    '异常事项',
    '问题描述',
    '检查内容',
    '内容',
  ],
  foundOn: ['found_on', '隐患发现日期', '发现日期', '发现时间', '排查日期', '排查时间', '检查日期', '检查时间'],
  foundBy: ['found_by', '隐患来源', '检查方式', '发现隐患部门', '隐患发现部门', '检查人', '排查人员', '检查人员'],
  dueOn: [
    'rectify_by',
    '整改期限',
    '整改时限',
    '计划完成整改时间',
    '计划完成治理时间',
    '计划完成时间',
    '治理完毕期限',
    '计划治理期限',
    '整改完成期限',
    '要求整改日期',
    '要求闭环时间',
    '完成时限',
    '治理时限',
    '督办完成时间',
  ],
  responsibleUnit: [
    'responsible_unit',
    '治理责任单位',
    '整治责任单位',
    '整改责任部门/责任人',
    '整改单位',
    '责任单位',
    '督改责任单位',
  ],
  supervisingUnit: ['supervising_unit', '督办单位', '监管责任单位', '督办部门', '上报单位', '填报单位'],
  status: ['status_published', '整改情况', '是否整改', '治理状态', '隐患闭环情况', '治理完成情况', '是否销号', '销号'],
  measures: ['measures_published', '整改措施', '整治意见', '处理意见', '隐患整治情况'],
  sourceTitle: ['source_title', '来源标题', '来源文件', '信息来源'],
  publishedOn: ['published_on', '公布日期', '发布日期', '填报日期', '填报时间'],
};

const byHeading = new Map<string, { column: Column; rank: number }>(
  Object.entries(columnAliases).flatMap(([column, aliases]) =>
    aliases.map((alias, rank) => [alias, { column: column as Column, rank }] as const),
  ),
);

/** Which column a heading names and how well (0 is best). Marks, blanks, notes in brackets and upper levels fall away. */
export function columnOf(heading: string): { column: Column; rank: number } | null {
  const plain = heading
    .replace(/[\s*＊]/g, '')
    .replace(/（[^）]*）|\([^)]*\)/g, '')
    .toLowerCase();
  return byHeading.get(plain) ?? byHeading.get(plain.split(/[：:]/).at(-1) ?? '') ?? null;
}
