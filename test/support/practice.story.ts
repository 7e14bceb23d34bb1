import { randomUUID } from 'node:crypto';
import type { Response } from 'supertest';
import { AuditPass } from '../../src/auditor/pass/audit.pass.js';
import { verifyCases } from '../../src/engine/verify.js';
import { verifyNumbers } from '../../src/engine/verify-numbers.js';
import { OrganisationsService } from '../../src/organisations/organisations.service.js';
import { Story } from './story.js';
import type { World } from './world.js';

type Form = Record<string, unknown>;

/** A hazard to which something of practice happens: the forms of a careful person, and what came of them. */
export class Practice {
  private constructor(
    private readonly world: World,
    readonly story: Story,
  ) {}

  static async reported(world: World, form: Form = {}, by?: string): Promise<Practice> {
    const title = `可燃气体报警器停用 ${randomUUID().slice(0, 8)}`;
    return new Practice(world, await Story.reported(world, { title, ...form }, by));
  }

  static of(world: World, story: Story): Practice {
    return new Practice(world, story);
  }

  /** Major, assigned for so many days, its plan approved. */
  static async underway(world: World, days = 60, form: Form = {}): Promise<Practice> {
    const practice = await Practice.reported(world, form);
    await practice.story.determinedMajor();
    await practice.story.underway(days);
    return practice;
  }

  /** General, assigned, acknowledged and begun without a plan. */
  static async begun(world: World, days = 30, form: Form = {}): Promise<Practice> {
    const practice = await Practice.reported(world, { proposedLevel: 'general', ...form });
    const { story } = practice;
    await story.does('yingji.leader', 'DETERMINE', { level: 'general', opinion: '一般隐患，限期整改。' });
    await story.assigned(days);
    await story.does(story.principal, 'ACKNOWLEDGE');
    await story.does(story.principal, 'START');
    return practice;
  }

  unit(slug: string): string {
    return this.world.service(OrganisationsService).unitIdOf(slug);
  }

  /** Whoever was on site, now, with a picture by `by`. */
  async onSite(by: string, ...officers: string[]): Promise<Form> {
    return { ...(await this.witnessed(...officers)), ...(await this.seen(by)) };
  }

  async seen(by: string): Promise<Form> {
    return { onSiteAtMs: this.world.clock.now, sitePhotos: [await this.story.file(by)] };
  }

  async witnessed(...officers: string[]): Promise<Form> {
    const { verifierAccountIds } = await this.story.verifiers(...officers);
    return { officerAccountIds: verifierAccountIds };
  }

  async stop(days: number, scope = 'all'): Promise<Form> {
    return { scope, legalBasis: '《中华人民共和国安全生产法》第六十五条', untilOn: await this.story.day(days) };
  }

  async expertOpinion(by: string, expertName: string, level = 'general'): Promise<void> {
    const words = { specialty: '化工安全', opinion: '现场条件不符合该条款的适用情形。' };
    await this.story.does(by, 'GIVE_EXPERT_OPINION', {
      expertName,
      level,
      ...words,
      scans: [await this.story.file(by)],
    });
  }

  /** From the close-out asked for to two officers on their way. */
  async handedIn(): Promise<void> {
    const { story } = this;
    await story.does(story.principal, 'SUBMIT_CLOSEOUT', await story.closeout());
    await story.does('yingji.leader', 'START_VERIFY', await story.verifiers('yingji.inspector2', 'zhujian.inspector1'));
  }

  async state(region = 'lifecycle'): Promise<string> {
    return (await this.story.view()).state[region].code;
  }

  /** Kinds of the limits that run, in order of their instants. */
  async limits(): Promise<string[]> {
    return (await this.story.view()).deadlines.map(({ kind }: { kind: string }) => kind);
  }

  /** Numbers as `kind` or, ended, `kind reason`. */
  async numbers(): Promise<string[]> {
    const { numbers } = await this.story.view();
    return numbers.map(({ kind, endedBecause }: { kind: string; endedBecause: string | null }) =>
      endedBecause === null ? kind : `${kind} ${endedBecause}`,
    );
  }

  /** What the machine fired, as `EVENT kind`. */
  async fired(): Promise<string[]> {
    const lines: { event: string; payload: { kind?: string; dueAtMs?: number } }[] = await this.story.history();
    return lines.flatMap(({ event, payload }) => (payload.dueAtMs === undefined ? [] : [`${event} ${payload.kind}`]));
  }

  /** Facts that stand in the case and in no view. */
  async fact<T>(name: string): Promise<T> {
    const { rows } = await this.world.test.owner.query<{ fact: T }>(
      'select facts->$2::text as fact from cases where id = $1',
      [this.story.id, name],
    );
    return rows[0]!.fact;
  }

  /** Subjects of the mails to an account of the demonstration that speak of this hazard. */
  async mails(account: string): Promise<string[]> {
    const { title } = await this.story.view();
    const mine = this.world.mailbox.to(`${account}@yuanjiang.example`).filter(({ text }) => text.includes(title));
    return mine.map(({ subject }) => subject.split('｜')[0]!);
  }
}

/** The claims that said no. */
export function reasonsOf({ status, body }: Response): string[] {
  if (status !== 409 || !body.reasons) throw new Error(`not refused by claims: ${status} ${JSON.stringify(body)}`);
  return body.reasons.map(({ code }: { code: string }) => code);
}

/** Moves day by day, as time does, and lets everything due be told. */
export async function live(world: World, days: number): Promise<void> {
  for (let day = 0; day < days; day++) {
    await world.clock.advance('P1D');
    await world.settle();
  }
}

/** Whatever is wrong with any case or number of this world; nothing, it is hoped. */
export async function faultsOf(world: World): Promise<object[]> {
  const [cases, numbers] = [await verifyCases(world.test.database), await verifyNumbers(world.test.database)];
  return [...cases.faults, ...numbers.faults, ...(await findingsOf(world))];
}

/** What the auditor of time objects to, once everything that is due has been done. */
async function findingsOf(world: World): Promise<object[]> {
  await world.settle();
  await world.service(AuditPass).run('all');
  const { rows } = await world.test.owner.query(
    'select code, case_id, deadline, saw from audit_findings where gone_at is null',
  );
  return rows;
}

/** The committee office opens an account in a unit, whose person changes the first password. */
export async function openAccount(world: World, role: string, unitId: string): Promise<string> {
  const account = `extra.${randomUUID().slice(0, 8)}`;
  const body = { account, name: '易主管', role, unitId, email: `${account}@yuanjiang.example` };
  const opened = await (await world.as('anweiban1')).post('/api/accounts').send(body);
  if (opened.status !== 201) throw new Error(`open account: ${JSON.stringify(opened.body)}`);
  const first = opened.body.initialPassword as string;
  const password = `整改${randomUUID()}`;
  const session = await world.http.post('/api/sessions').send({ account, password: first });
  await world.http
    .post('/api/password')
    .set('authorization', `Bearer ${session.body.token}`)
    .send({ currentPassword: first, newPassword: password });
  await world.as(account, password);
  return account;
}
