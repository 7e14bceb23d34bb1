import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Audience, Role } from '../../../workflows/kit/types.js';
import { Stage, setStage } from './stage.js';

interface Person {
  role: Role;
  /** Which unit of the chain, 0 the lowest. */
  at: number;
  mail: boolean;
  active: boolean;
  /** Whoever of the others stands in today, by position; himself: nobody. */
  substitute: number;
}

const person = fc.record({
  role: fc.constantFrom<Role>(
    'inspector',
    'townInspector',
    'departmentSupervisor',
    'enterprisePrincipal',
    'enterpriseSafetyOfficer',
    'committeeLeader',
    'expert',
  ),
  at: fc.nat(3),
  mail: fc.boolean(),
  active: fc.boolean(),
  substitute: fc.nat(7),
});
const city = fc.record({
  kinds: fc.constantFrom(
    ['enterprise', 'town', 'city'],
    ['enterprise', 'park', 'town', 'city'],
    ['department', 'city'],
    ['town', 'city'],
    ['city'],
  ),
  people: fc.array(person, { maxLength: 8 }),
  office: fc.boolean(),
});
const posts = ['principal', 'safetyOfficer', 'supervisor', 'inspector', 'superior', 'leader'] as const;
const ofPost: Record<string, readonly Role[]> = {
  principal: ['enterprisePrincipal'],
  safetyOfficer: ['enterpriseSafetyOfficer'],
  supervisor: ['departmentSupervisor'],
  inspector: ['inspector', 'townInspector'],
};

describe('no audience is ever empty', () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await setStage();
  });
  afterAll(() => stage.strike());

  it('over random trees, vacancies, leaves and missing addresses', async () => {
    await fc.assert(
      fc.asyncProperty(city, async ({ kinds, people, office }) => {
        await stage.owner.query('update accounts set active = false');
        const units: { id: string; path: string }[] = [];
        for (const kind of [...kinds].reverse()) {
          units.unshift(await stage.make.unit(kind, `${kind} ${randomUUID()}`, units[0]));
        }
        if (office) await enter('committeeOffice', units.at(-1)!.id, true);
        const living = await populate(people, units);
        const audiences: Audience[] = [
          ...posts.map((post): Audience => ({ post, unitId: units[0]!.id })),
          { post: 'committeeOffice' },
          { post: 'committeeLeader' },
          { post: 'person', accountId: living.ids[0] ?? randomUUID(), unitId: units[0]!.id },
          { post: 'inspector', unitId: randomUUID() },
        ];
        for (const audience of audiences) await expectHeard(audience, office, living, units[0]!.id);
      }),
      { numRuns: 40, seed: 20261201 },
    );
  }, 120_000);

  type Living = Awaited<ReturnType<typeof populate>>;

  async function expectHeard(audience: Audience, office: boolean, living: Living, lowest: string): Promise<void> {
    const hazard = await stage.make.hazard('x');
    await stage.tell(hazard, 'assigned', [audience]);
    const recipients = (await stage.deliveries(hazard)).map(({ recipient }) => recipient);
    const { rows } = await stage.owner.query<{ email: string }>('select email from accounts where active');
    const mailed = rows.map(({ email }) => email);
    expect(recipients.length).toBeGreaterThan(0);
    if (office) expect(recipients).not.toContain('');
    for (const recipient of recipients.filter((one) => one !== '')) expect(mailed).toContain(recipient);
    const tasks = await stage.tasks(hazard);
    const own = ofPost[audience.post] && 'unitId' in audience && audience.unitId === lowest ? audience.post : undefined;
    if (!own) return;
    const holders = living.mailedIn(ofPost[own]!);
    if (holders.length > 0) {
      expect(recipients.sort()).toEqual(holders);
      expect(tasks).toEqual([]);
    } else {
      expect(tasks.map(({ kind }) => kind)).toEqual(['vacantPost']);
    }
  }

  async function populate(people: Person[], units: { id: string }[]) {
    const ids: string[] = [];
    for (const { role, at, mail, active } of people) {
      ids.push(await enter(role, units[at % units.length]!.id, mail, active));
    }
    for (const [n, { substitute }] of people.entries()) {
      const [absent, other] = [ids[n], ids[substitute % ids.length]];
      if (absent === other) continue;
      await stage.owner.query(
        `insert into leaves (id, account_id, substitute_account_id, starts_at, ends_at, reason, created_by, created_at)
         values (gen_random_uuid(), $1, $2, bihuan_now(), bihuan_now() + interval '1 day', '年休假', $1, bihuan_now())`,
        [absent, other],
      );
    }
    /** Addresses of those who hold such a post at the lowest unit, and of who stands in for them. */
    const mailedIn = (roles: readonly Role[]) => {
      const holding = people.flatMap(({ role, at, active, substitute }, n) =>
        roles.includes(role) && at % units.length === 0 && active ? [n, substitute % people.length] : [],
      );
      const heard = holding.filter((n) => people[n]!.active && people[n]!.mail).map((n) => `${ids[n]}@x.example`);
      return [...new Set(heard)].sort();
    };
    return { ids, mailedIn };
  }

  async function enter(role: Role, unitId: string, mail: boolean, active = true): Promise<string> {
    const id = randomUUID();
    await stage.owner.query(
      `insert into accounts (id, account, name, role, unit_id, email, password_hash, active)
       values ($1, $2, $2, $3, $4, $5, '', $6)`,
      [id, `a${id.slice(0, 30)}`, role, unitId, mail ? `${id}@x.example` : null, active],
    );
    return id;
  }
});
