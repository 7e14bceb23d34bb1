import type { Pool } from 'pg';
import { demoPassword } from '../../../src/accounts/demo-account.facts.js';
import { unitIdOf } from '../../../src/organisations/unit.js';
import type { Role } from '../../../workflows/kit/types.js';
import type { World } from '../../support/world.js';

/** Whom the hazard of the stage concerns, and the same role where it does not. */
interface Pair {
  own: string;
  other: string;
}

/** The first six in the order of the table's columns. Whoever looks at everything, or at nothing, has no other side. */
export const cast: Record<Role, Pair> = {
  inspector: { own: 'yingji.inspector1', other: 'caowei.inspector1' },
  departmentSupervisor: { own: 'yingji.leader', other: 'caowei.leader' },
  enterprisePrincipal: { own: 'xianxing.principal', other: 'antai.principal' },
  enterpriseSafetyOfficer: { own: 'xianxing.safety', other: 'antai.safety' },
  committeeOffice: { own: 'anweiban1', other: 'anweiban2' },
  auditor: { own: 'shenji.auditor', other: 'matrix.auditor' },
  townInspector: { own: 'matrix.town', other: 'matrix.town2' },
  villageReporter: { own: 'matrix.village', other: 'matrix.village2' },
  expert: { own: 'matrix.expert', other: 'matrix.expert2' },
  enterpriseWorker: { own: 'matrix.worker', other: 'matrix.worker2' },
  committeeLeader: { own: 'matrix.mayor', other: 'matrix.mayor2' },
  mediaOfficer: { own: 'matrix.media', other: 'matrix.media2' },
};

export const castRoles = Object.keys(cast) as Role[];

/** Account, role, and the unit as a slug, or an enterprise as that of a known account. */
const newcomers: [string, Role, string][] = [
  ['matrix.auditor', 'auditor', 'audit'],
  ['matrix.town', 'townInspector', 'sijihong'],
  ['matrix.town2', 'townInspector', 'caowei'],
  ['matrix.village', 'villageReporter', 'sijihong'],
  ['matrix.village2', 'villageReporter', 'caowei'],
  ['matrix.expert', 'expert', 'emergency-management'],
  ['matrix.expert2', 'expert', 'emergency-management'],
  ['matrix.worker', 'enterpriseWorker', 'xianxing.principal'],
  ['matrix.worker2', 'enterpriseWorker', 'antai.principal'],
  ['matrix.mayor', 'committeeLeader', 'safety-committee'],
  ['matrix.mayor2', 'committeeLeader', 'safety-committee'],
  ['matrix.media', 'mediaOfficer', 'media-center'],
  ['matrix.media2', 'mediaOfficer', 'media-center'],
];

/** Enters those the demonstration does not have; all share its password. */
export async function enterCast(owner: Pool): Promise<void> {
  for (const [account, role, at] of newcomers) {
    await owner.query(
      `insert into accounts (id, account, name, role, unit_id, email, password_hash, must_change_password)
       select gen_random_uuid(), $1, $1, $2, coalesce((select unit_id from accounts where account = $3), $4),
              $1 || '@x.example', password_hash, false from accounts where account = 'anweiban1'`,
      [account, role, at, unitIdOf(at)],
    );
  }
}

/** Names the expert and the village's reporter in the case: no event of the product has done so yet. */
export async function nameInCase(owner: Pool, caseId: string): Promise<void> {
  await owner.query(
    `update cases set person_ids = person_ids || array(select id from accounts where account = any ($2))
      where id = $1 and not person_ids @> array(select id from accounts where account = any ($2))`,
    [caseId, [cast.expert.own, cast.villageReporter.own]],
  );
}

/** An invited worker of the concerned enterprise, who never answers: commands about him are refused late, and change nothing. */
export async function inviteWorker(world: World): Promise<string> {
  const principal = await world.as(cast.enterprisePrincipal.own, demoPassword);
  const { unitId } = (await principal.get('/api/me')).body;
  const { body } = await principal
    .post('/api/invitations')
    .send({ unitId, role: 'enterpriseWorker', name: '未应', email: 'worker@x.example' });
  return body.accountId;
}
