import type { DocumentFacts, ShareFact, UnitFact } from '../../../src/documents/document.facts.js';

const unit = (name: string, kind: string): UnitFact => ({ id: name, name, kind, creditCode: null });

const inspector = { name: '吴细查', unitName: '市应急管理局', certificateNo: '湘H0001' };
const colleague = { name: '郑复核', unitName: '市应急管理局', certificateNo: '湘H0002' };
const leader = { name: '周应急', unitName: '市应急管理局', certificateNo: null };
const bureau = unit('市应急管理局', 'department');
const station = unit('四季红镇先行加油站', 'enterprise');

/** A case on which everything was entered that can be. */
export const complete: DocumentFacts = {
  caseId: '0198f0a0-0000-7000-8000-000000000001',
  numbers: {
    hazard: '沅隐2026-00001',
    list: '沅清2026-0001',
    assignment: '沅应急交办〔2026〕1号',
    closeOut: '沅销2026-0001',
    inspectionRecord: '（沅）应急检记〔2026〕7号',
    rectificationOrder: '（沅）应急责改〔2026〕12号',
    recheckOpinion: '（沅）应急复查〔2026〕3号',
  },
  title: '储罐区可燃气体报警器停用',
  description: '罐区 3 台可燃气体探测器断电，控制室无报警信号 <未记录>。',
  sector: '危化品',
  level: '重大事故隐患',
  place: '储罐区东侧',
  photos: 2,
  foundOn: '2026-12-01',
  foundAt: '2026年12月1日8时05分',
  finder: inspector,
  enterpriseName: '四季红镇先行加油站',
  enterprise: station,
  town: unit('四季红镇', 'town'),
  owner: bureau,
  responsible: station,
  assigning: bureau,
  supervising: bureau,
  principal: '尤先行',
  basis: {
    standard: '化工和危险化学品生产经营单位重大生产安全事故隐患判定标准（试行）',
    edition: '2017年版',
    article: '第十二条',
    clauseText: '可能泄漏可燃气体的场所没有按标准设检测报警装置。',
  },
  assignment: {
    on: '2026-12-02',
    by: leader,
    dueOn: '2026-12-31',
    interimControls: ['设置警示标志', '加强监测监控'],
    requirement: '恢复报警装置并经检测合格。',
  },
  shares: [],
  share: null,
  dueOn: '2027-01-31',
  planWithin: '5个工作日',
  listing: null,
  closeout: {
    on: '2026-12-20',
    by: { name: '尤先行', unitName: '四季红镇先行加油站', certificateNo: null },
    measuresDone: '1. 更换探测器 3 台；\n2. 接入控制室。',
    selfAssessment: '已完成整改，自查合格。',
    actualCostFen: 3_250_000,
  },
  verdict: {
    on: '2026-12-22',
    current: true,
    passed: true,
    opinion: '现场测试报警正常，整改到位。',
    items: [
      { item: '3 台探测器通电并能报警', passed: true },
      { item: '报警信号接入控制室', passed: true },
    ],
    onSite: '2026年12月22日10时30分',
    verifiers: [inspector, colleague],
  },
  approval: {
    on: '2026-12-23',
    by: { name: '安守底', unitName: '市安委会', certificateNo: null },
    opinion: '同意销号。',
  },
  earlierOrder: { title: '责令限期整改指令书', number: '（沅）应急责改〔2026〕12号', on: '2026-12-02' },
};

/** A case that came so far with as little as it can: no number, no certificate, no ground, one officer. */
export const sparse: DocumentFacts = {
  ...complete,
  numbers: {},
  level: null,
  place: null,
  photos: 0,
  foundOn: null,
  foundAt: null,
  finder: { ...inspector, certificateNo: null },
  principal: null,
  basis: null,
  assignment: { ...complete.assignment!, interimControls: [] },
  planWithin: null,
  verdict: {
    ...complete.verdict!,
    passed: false,
    opinion: '一台探测器仍不报警。',
    items: [
      { item: '3 台探测器通电', passed: true },
      { item: '3 台探测器能报警', passed: false },
    ],
    verifiers: [inspector],
  },
  approval: null,
  earlierOrder: null,
};

const share: ShareFact = {
  seq: 9,
  on: '2026-12-03',
  by: leader,
  unit: unit('四季红镇安泰烟花门市部', 'enterprise'),
  task: '拆除毗邻棚架，保持罐区通道畅通。',
  dueOn: '2026-12-20',
  number: '沅应急交办〔2026〕2号',
  stands: true,
};

/** A joint responsibility: one lead, one co-unit, one share that was taken back. */
export const joint: DocumentFacts = {
  ...complete,
  shares: [share, { ...share, seq: 11, unit: unit('草尾镇', 'town'), number: null, stands: false }],
};

/** The same case as the co-unit's own sheet speaks of it. */
export const ofShare: DocumentFacts = { ...joint, share };
