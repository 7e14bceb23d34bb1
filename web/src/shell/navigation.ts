import type { Me } from '../session/session.js';

export interface Destination {
  to: string;
  label: string;
}

/** Where one can go from every page, by what one may do. */
export function destinationsOf({ permissions }: Me): Destination[] {
  const may = new Set(permissions);
  return [
    { to: '/', label: '我的待办' },
    { to: '/hazards', label: '台账' },
    ...(may.has('hazard.report') ? [{ to: '/report', label: '上报隐患' }] : []),
    ...(may.has('measure.read') ? [{ to: '/measures', label: '督办措施' }] : []),
    ...(may.has('closure.read') ? [{ to: '/closure', label: '闭环率' }] : []),
    ...(may.has('account.manage') || may.has('account.list') ? [{ to: '/people', label: '人员' }] : []),
    ...(may.has('sample.read') ? [{ to: '/look-back', label: '回头看' }] : []),
    ...(may.has('rules.read') ? [{ to: '/rules', label: '规则' }] : []),
    ...(may.has('audit.read') ? [{ to: '/audit', label: '审计' }] : []),
    ...(may.has('seal.read') ? [{ to: '/seals', label: '封存' }] : []),
  ];
}
