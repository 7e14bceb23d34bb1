import type { Actor } from '../../workflows/kit/types.js';
import type { City } from './city.js';

type Evidence = { fileId: string; sha256: string }[];
/** `earlierMs`: when the command before this one was sent. */
type Form = (city: City, evidence: Evidence, earlierMs: number) => Record<string, unknown>;

const dayMs = 86_400_000;

/** The date in Asia/Shanghai so many days from now. */
function day(days: number): string {
  return new Date(Date.now() + 8 * 3_600_000 + days * dayMs).toISOString().slice(0, 10);
}

function person(city: City, account: string): Actor {
  return city.cast.get(account)!;
}

function verifier(city: City, account: string) {
  const { accountId, name, unitId, unitName, certificateNo } = person(city, account);
  return { accountId, name, unitId, unitName, certificateNo: certificateNo ?? null, unitAncestorIds: [unitId] };
}

/** What a careful person writes into each form, named by its event and, where an event comes twice, whom it goes to. */
export const forms: Record<string, Form> = {
  REPORT: (city, photos) => ({
    title: '储罐区可燃气体报警器停用',
    description: '罐区 3 台可燃气体探测器断电，控制室无报警信号，现场值班人员称已停用两周。',
    sector: 'hazardous-chemicals',
    origin: 'ROUTINE_INSPECTION',
    place: '储罐区东侧',
    townUnitId: city.townId,
    enterpriseUnitId: person(city, 'xianxing.principal').unitId,
    enterpriseName: person(city, 'xianxing.principal').unitName,
    ownerUnitId: city.departmentId,
    foundAtMs: Date.now() - 3_600_000,
    proposedLevel: 'major',
    photos,
  }),
  ENTER_BASIS: (_city, scans) => ({
    standard: '化工和危险化学品生产经营单位重大生产安全事故隐患判定标准（试行）',
    edition: '2017年版',
    article: '第十二条',
    clauseText: '可能泄漏可燃气体的场所没有按标准设检测报警装置。',
    mode: 'direct',
    scans,
  }),
  CONFIRM_BASIS: () => ({}),
  DETERMINE: () => ({ level: 'major', opinion: '经研究认定为重大事故隐患。' }),
  ASSIGN: (city) => ({
    responsibleUnitId: person(city, 'xianxing.principal').unitId,
    assigningUnitId: city.departmentId,
    supervisingUnitId: city.departmentId,
    dueOn: day(60),
    interimControls: ['WARNING_SIGN', 'MONITOR'],
    requirement: '恢复报警装置并经检测合格。',
  }),
  ACKNOWLEDGE: () => ({}),
  'REPORT_DUAL to the department': (_city, evidence) => ({ to: 'department', reportedOn: day(0), evidence }),
  'REPORT_DUAL to the congress': (_city, evidence) => ({ to: 'workersCongress', reportedOn: day(0), evidence }),
  SUBMIT_PLAN: () => ({
    goals: '恢复罐区气体检测',
    methods: '更换 3 台探测器',
    funds: '3 万元，已采购',
    organisation: '设备科，王工',
    schedule: '按节点完成',
    safetyAndContingency: '人工巡检，配备便携式检测仪',
    fiveElements: {
      responsibility: '主要负责人负责',
      measures: '更换并接入',
      funds: '自筹 3 万元',
      timeLimit: '按期完成',
      contingency: '每两小时巡检一次',
    },
    milestones: [
      { name: '设备到货', dueOn: day(20) },
      { name: '完工', dueOn: day(50) },
    ],
    workersToldOn: day(0),
  }),
  APPROVE_PLAN: () => ({ opinion: '方案可行，同意实施。' }),
  LOG_PROGRESS: () => ({ text: '探测器已到货，开始安装，预计三日内接入控制室。', percent: 40 }),
  SUBMIT_CLOSEOUT: (_city, afterPhotos) => ({
    measuresDone: '1. 更换探测器 3 台；2. 接入控制室。',
    selfAssessment: '已完成整改，自查合格。',
    actualCostFen: 3_000_000,
    afterPhotos,
  }),
  START_VERIFY: (city) => ({ verifiers: [verifier(city, 'yingji.inspector2'), verifier(city, 'zhujian.inspector1')] }),
  PASS: (_city, sitePhotos, earlierMs) => ({
    opinion: '现场测试报警正常，整改到位。',
    items: [{ item: '3 台探测器通电并能报警', passed: true }],
    onSiteAtMs: earlierMs,
    sitePhotos,
  }),
  APPROVE_CLOSE: () => ({ opinion: '同意销号。' }),
};
