import { v5 } from 'uuid';
import type { Role } from '../../workflows/kit/types.js';

/** One password for all of them, printed at every start of a demonstration and worth nothing outside one. */
export const demoPassword = 'bihuan-demo-2026';

/** Enterprises made up for the demonstration; slug of their town and name. */
export const demoEnterprises = {
  xianxing: { town: 'sijihong', name: '四季红镇先行加油站' },
  antai: { town: 'caowei', name: '草尾镇安泰米业有限公司' },
} as const;

type Workplace = { unit: string } | { enterprise: keyof typeof demoEnterprises };

export interface DemoAccount {
  id: string;
  account: string;
  name: string;
  role: Role;
  at: Workplace;
  certificateNo?: string;
}

const namespace = 'b2a1c7de-52c4-5a0e-8d4b-7c9e1f3a6b20';

/** account, name, role, slug of the unit; officers who enforce have a certificate. */
const officers: [string, string, Role, string][] = [
  ['anweiban1', '安守底', 'committeeOffice', 'safety-committee'],
  ['anweiban2', '安常督', 'committeeOffice', 'safety-committee'],
  ['yingji.leader', '周应急', 'departmentSupervisor', 'emergency-management'],
  ['yingji.inspector1', '吴细查', 'inspector', 'emergency-management'],
  ['yingji.inspector2', '郑复核', 'inspector', 'emergency-management'],
  ['zhujian.leader', '王建业', 'departmentSupervisor', 'housing-construction'],
  ['zhujian.inspector1', '冯工地', 'inspector', 'housing-construction'],
  ['zhujian.inspector2', '陈巡楼', 'inspector', 'housing-construction'],
  ['shijian.leader', '褚监管', 'departmentSupervisor', 'market-supervision'],
  ['shijian.inspector1', '卫特检', 'inspector', 'market-supervision'],
  ['shijian.inspector2', '蒋测压', 'inspector', 'market-supervision'],
  ['caowei.leader', '沈镇安', 'departmentSupervisor', 'caowei'],
  ['caowei.inspector1', '韩巡村', 'inspector', 'caowei'],
  ['caowei.inspector2', '杨驻点', 'inspector', 'caowei'],
  ['sijihong.inspector1', '朱走访', 'inspector', 'sijihong'],
  ['shenji.auditor', '秦明鉴', 'auditor', 'audit'],
  ['weiyuan1', '严委员', 'committeeLeader', 'safety-committee'],
  ['qionghu.station', '晏安监', 'townInspector', 'qionghu'],
  ['qionghu.village', '庄报信', 'villageReporter', 'qionghu'],
  ['zhuanjia1', '刘工安', 'expert', 'safety-committee'],
  ['rongmei1', '文宣传', 'mediaOfficer', 'media-center'],
];

const enterprisePeople: [string, string, Role, keyof typeof demoEnterprises][] = [
  ['xianxing.principal', '尤先行', 'enterprisePrincipal', 'xianxing'],
  ['xianxing.safety', '许安油', 'enterpriseSafetyOfficer', 'xianxing'],
  ['antai.principal', '何安泰', 'enterprisePrincipal', 'antai'],
  ['antai.safety', '吕防尘', 'enterpriseSafetyOfficer', 'antai'],
  ['antai.worker', '马班长', 'enterpriseWorker', 'antai'],
];

/** One of each of those the product is made for: whoever looks at it chooses among these first. */
const first = ['anweiban1', 'yingji.leader', 'yingji.inspector1', 'xianxing.principal'];

/** The people of the demonstration. Their ids are fixed, so that production can tell them and shut them out. */
export const demoAccounts: DemoAccount[] = [
  ...officers.map(([account, name, role, unit], place) => ({
    ...identity(account, name, role),
    at: { unit },
    ...(['inspector', 'townInspector', 'departmentSupervisor'].includes(role)
      ? { certificateNo: `DEMO-${1809_0100 + place}` }
      : {}),
  })),
  ...enterprisePeople.map(([account, name, role, enterprise]) => ({
    ...identity(account, name, role),
    at: { enterprise },
  })),
].sort((one, other) => placeOf(one) - placeOf(other));

function placeOf({ account }: DemoAccount): number {
  const place = first.indexOf(account);
  return place < 0 ? first.length : place;
}

function identity(account: string, name: string, role: Role) {
  return { id: v5(account, namespace), account, name, role };
}
