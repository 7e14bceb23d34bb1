import { Audience, Role } from '../../workflows/kit/types.js';

/** An active account in a post, and where that sits in the chain of units: 0 the unit itself, 1 its parent, and so on. */
export interface Holder {
  accountId: string;
  /** Whose post it is: his own, or an absent person's. */
  postOf: string;
  name: string;
  /** Trimmed; '' where there is none. */
  email: string;
  /** '' where there is none. */
  mobile: string;
  role: Role;
  unitId: string;
  unitName: string;
  height: number;
}

/** A unit, what lies above it, and the safety committee, which has the last say wherever it sits. */
export interface Chain {
  unitName: string;
  enterprise: boolean;
  top: number;
  holders: readonly Holder[];
  office: readonly Holder[];
  committeeLeaders: readonly Holder[];
  auditors: readonly Holder[];
  /** Of every member unit; empty unless they are asked for. */
  members: readonly Holder[];
}

/** The officer on the ground is called differently in a town; the post is the same. */
const rolesOf: Record<'principal' | 'safetyOfficer' | 'supervisor' | 'inspector', readonly Role[]> = {
  principal: ['enterprisePrincipal'],
  safetyOfficer: ['enterpriseSafetyOfficer'],
  supervisor: ['departmentSupervisor'],
  inspector: ['inspector', 'townInspector'],
};

const postNames: Record<Audience['post'], string> = {
  principal: '主要负责人',
  safetyOfficer: '安全管理人员',
  supervisor: '监管负责人',
  inspector: '检查人员',
  superior: '上级负责人',
  leader: '负责人',
  committeeOffice: '安委办',
  committeeLeader: '安委会领导',
  memberUnits: '安委会成员单位',
  auditor: '审计人员',
  person: '经办人',
};

/** `先行加油站主要负责人`: how people call the post. */
export function describePost(audience: Audience, chain: Chain): string {
  return `${ofNoUnit(audience) ? '' : chain.unitName}${postNames[audience.post]}`;
}

type OfNoUnit = Exclude<Audience, { unitId: string }>;

/** The committee's own posts, and the auditors', belong to no unit of a case. */
function ofNoUnit(audience: Audience): audience is OfNoUnit {
  return !('unitId' in audience);
}

/**
 * Who is told, in falling order of claim: first the holders of the post, then those above it, at the end the
 * committee office. Only holders with an address count; a rung may be empty and is then passed over.
 */
export function rungsOf(audience: Audience, chain: Chain): Holder[][] {
  const rungs = [holdersOf(audience, chain)];
  for (let height = firstAbove(audience, chain); height <= chain.top; height++) rungs.push(leadersAt(height, chain));
  rungs.push([...chain.office]);
  return rungs.map((rung) => rung.filter(({ email }) => email !== ''));
}

/** The unit an audience belongs to; null for posts of no unit. */
export function unitOf(audience: Audience): string | null {
  return ofNoUnit(audience) ? null : audience.unitId;
}

/** Whose post it is and who has no address: his inbox at least has it. */
export function withoutAddress(audience: Audience, chain: Chain): Holder[] {
  return holdersOf(audience, chain).filter(({ email }) => email === '');
}

/** Who stands in for an absent person, as far as mail reaches him. */
export function substitutesOf(accountId: string | null, { holders }: Chain): Holder[] {
  return holders.filter(
    ({ postOf, accountId: own, email }) => postOf === accountId && own !== accountId && email !== '',
  );
}

/** An officer answers to the leaders of his own unit, a leader and an enterprise to those of the unit above. */
function firstAbove({ post }: Audience, { enterprise }: Chain): number {
  if (post === 'superior') return 2;
  if (post === 'leader') return 1;
  return post === 'supervisor' || enterprise ? 1 : 0;
}

function holdersOf(audience: Audience, chain: Chain): Holder[] {
  switch (audience.post) {
    case 'committeeOffice':
      return [...chain.office];
    case 'committeeLeader':
      return [...chain.committeeLeaders];
    case 'memberUnits':
      return leadersOfEach(chain.members);
    case 'auditor':
      return [...chain.auditors];
    case 'superior':
      return leadersAt(1, chain);
    case 'leader':
      return chain.enterprise ? principalsOf(chain) : leadersAt(0, chain);
    case 'person':
      return chain.holders.filter(({ postOf }) => postOf === audience.accountId);
    default:
      return chain.holders.filter(({ role, height }) => height === 0 && rolesOf[audience.post].includes(role));
  }
}

function principalsOf({ holders }: Chain): Holder[] {
  return holders.filter(({ role, height }) => height === 0 && rolesOf.principal.includes(role));
}

/** A unit is led by its supervisors; towns and parks have inspectors only. */
function leadersAt(height: number, { holders }: Chain): Holder[] {
  return leadersAmong(holders.filter((holder) => holder.height === height && holder.email !== ''));
}

function leadersAmong(here: readonly Holder[]): Holder[] {
  const supervisors = here.filter(({ role }) => role === 'departmentSupervisor');
  return supervisors.length > 0 ? supervisors : here.filter(({ role }) => rolesOf.inspector.includes(role));
}

function leadersOfEach(members: readonly Holder[]): Holder[] {
  const units = [...new Set(members.map(({ unitId }) => unitId))];
  return units.flatMap((id) => leadersAmong(members.filter(({ unitId, email }) => unitId === id && email !== '')));
}
