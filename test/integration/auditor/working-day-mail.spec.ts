import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { AuditMail } from '../../../src/auditor/pass/audit.mail.js';
import { letPass } from '../../support/passing.time.js';
import { Story } from '../../support/story.js';
import { World } from '../../support/world.js';

jest.setTimeout(120_000);

const auditor = 'shenji.auditor@yuanjiang.example';
const office = 'anweiban1@yuanjiang.example';

describe('the mail of the auditor', () => {
  let world: World;
  let story: Story;

  beforeAll(async () => {
    // A Thursday.
    world = await World.start({ at: '2026-12-03T10:00:00+08:00' });
    story = await Story.reported(world);
    await story.determinedMajor();
    await story.underway(30);
    await world.settle();
  });
  afterAll(() => world?.stop());

  const audits = (to: string) => world.mailbox.to(to).filter(({ subject }) => subject.includes('时限审计'));
  const duty = async () => {
    const { body } = await world.http.get('/health/duties');
    return body.checks.auditor as { ok: boolean; detail: string };
  };

  /** Two workers look at the same moment. */
  async function look(): Promise<void> {
    await Promise.all([world.service(AuditMail).sendIfDue(), world.service(AuditMail).sendIfDue()]);
    await world.settle();
  }

  it('is missed where it does not come', async () => {
    expect((await duty()).ok).toBe(false);
    await look();
    expect(await duty()).toEqual({ ok: true, detail: expect.stringContaining('2026-12-03') });
  });

  it('comes once every working day to the committee office and the auditors, and says that all is in order', async () => {
    world.mailbox.clear();
    await letPass(world, Date.parse('2026-12-04T08:29:00+08:00'));
    await look();
    expect(audits(office)).toEqual([]);
    await world.clock.set(Date.parse('2026-12-04T08:31:00+08:00'));
    await look();
    await look();
    expect(audits(office)).toHaveLength(1);
    const [mail] = audits(auditor);
    expect(mail!.subject).toMatch(/^时限审计：一切正常｜2026-12-04｜应触发 \d+ 次，已触发 \d+ 次$/);
    expect(mail!.text).toContain('未决事项：0 项');
    expect(mail!.text).not.toMatch(/undefined|NaN|null|Invalid/);
  });

  it('does not come on a day on which nobody works, and its silence is no fault then', async () => {
    world.mailbox.clear();
    await letPass(world, Date.parse('2026-12-06T12:00:00+08:00'));
    await look();
    expect(audits(office)).toEqual([]);
    expect((await duty()).ok).toBe(true);
    await letPass(world, Date.parse('2026-12-07T10:31:00+08:00'));
    expect((await duty()).ok).toBe(false);
    await look();
    expect(audits(office)).toHaveLength(1);
    expect((await duty()).ok).toBe(true);
  });

  it('names what is wrong, until it is healed or a person has said why', async () => {
    world.mailbox.clear();
    await world.test.owner.query(`delete from deadlines where case_id = $1 and kind = 'remind.R3'`, [story.id]);
    await letPass(world, Date.parse('2026-12-08T08:31:00+08:00'));
    await look();
    const [mail] = audits(office);
    expect(mail!.subject).toMatch(/^时限审计：\d+ 项未决｜2026-12-08/);
    expect(mail!.text).toContain('应待触发的时限没有登记');
    expect(mail!.text).toContain('临期提醒');
    expect((await duty()).ok).toBe(false);
    const agent = await world.as('anweiban1');
    const { body } = await agent.get('/api/audit/findings');
    for (const { id, redrivable } of body.items) {
      expect(redrivable).toBe(true);
      const explained = await agent.post(`/api/audit/findings/${id}/explanation`).send({ remark: '演练：人为删除。' });
      expect(explained.body).toMatchObject({ remark: '演练：人为删除。', explainedBy: '安守底', redrivable: false });
      expect((await agent.post(`/api/audit/findings/${id}/redrive`).send()).body.code).toBe('FINDING_SETTLED');
    }
    expect((await duty()).ok).toBe(true);
  });

  it('has figures for machines and one line for the committee', async () => {
    await letPass(world, Date.parse('2026-12-24T09:31:00+08:00'));
    await look();
    const { text } = await world.http.get('/metrics');
    expect(text).toMatch(/bihuan_audit_due\{kind="[^"]+",outcome="fired"\} \d/);
    expect(text).toMatch(/bihuan_audit_lateness_seconds\{kind="[^"]+",quantile="0\.99"\} \d/);
    const { body } = await (await world.as('shenji.auditor')).get('/api/audit/line');
    expect(body).toMatchObject({ missing: 0, openFindings: 0, due: body.fired });
    expect(body.due).toBeGreaterThan(0);
  });
});
