import { createHmac } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Factories } from '../../support/factories.js';
import { World } from '../../support/world.js';

const secret = 'what the mail provider signs its reports with';

describe('a mail provider reports', () => {
  let world: World;
  let messageId: string;
  let hazard: string;

  beforeAll(async () => {
    world = await World.start({ config: { bounceWebhookSecret: secret } });
    const make = new Factories(world.test.owner);
    hazard = await make.hazard('除尘系统未接地');
    const notice = { notice: 'determined', asks: null, audience: [{ post: 'committeeOffice' as const }], data: {} };
    await make.told(hazard, notice);
    await world.settle();
    messageId = world.mailbox.mails[0]!.messageId;
  });
  afterAll(() => world.stop());

  const nowSeconds = async () => {
    const { rows } = await world.test.owner.query<{ now: number }>(
      'select extract(epoch from clock_timestamp())::int as now',
    );
    return rows[0]!.now;
  };
  const post = async (body: object, { ageSeconds = 0, key = secret, sent = JSON.stringify(body) } = {}) => {
    const timestamp = String((await nowSeconds()) - ageSeconds);
    const signature = createHmac('sha256', key)
      .update(`${timestamp}.${JSON.stringify(body)}`)
      .digest('hex');
    return world.http
      .post('/api/mail/bounces')
      .set({ 'content-type': 'application/json', 'bihuan-timestamp': timestamp, 'bihuan-signature': signature })
      .send(sent);
  };
  const statuses = async () => {
    const { rows } = await world.test.owner.query<{ status: string }>(
      `select status from deliveries where case_id = $1 and channel = 'mail' order by status`,
      [hazard],
    );
    return rows.map(({ status }) => status);
  };
  const failed = { reportId: 'r-1', outcome: 'failed', status: '5.1.1', diagnostic: '550 no such mailbox' };

  it('is not believed without its signature, after five minutes, or with another body', async () => {
    const body = { ...failed, messageId };
    const refusals = [
      await post(body, { key: 'of somebody else' }),
      await post(body, { ageSeconds: 301 }),
      await post(body, { ageSeconds: -400 }),
      await post(body, { sent: JSON.stringify({ ...body, reportId: 'r-2' }) }),
      await world.http.post('/api/mail/bounces').send(body),
    ];
    for (const { status, body } of refusals) expect([status, body.code]).toEqual([401, 'SIGNATURE_REFUSED']);
    expect(await statuses()).toEqual(['accepted', 'accepted']);
  });

  it('names bad fields, and says when a mail is not ours', async () => {
    expect((await post({ ...failed })).body).toMatchObject({
      code: 'INVALID_INPUT',
      errors: [{ field: 'returnPath' }],
    });
    expect((await post({ ...failed, messageId: 'x', outcome: 'lost' })).body.errors).toHaveLength(2);
    const strange = '<018f3c1e-7b1a-7c55-9a61-3f0e5a2b9c10@elsewhere.example>';
    expect(await post({ ...failed, messageId: strange })).toMatchObject({ status: 202, body: { recorded: false } });
    expect(await post({ ...failed, returnPath: 'b-1@forged.example' })).toMatchObject({ body: { recorded: false } });
  });

  it('a delay changes nothing, a failure counts once, and the same report again is refused', async () => {
    expect((await post({ reportId: 'r-3', outcome: 'delayed', messageId })).body).toEqual({ recorded: true });
    expect(await statuses()).toEqual(['accepted', 'accepted']);
    expect((await post({ ...failed, messageId })).body).toEqual({ recorded: true });
    expect(await statuses()).toContain('bounced');
    expect(await post({ ...failed, messageId })).toMatchObject({ status: 409, body: { code: 'REPORT_REPEATED' } });
  });

  it('is heard of where people look: the list of notices, the duties, the person', async () => {
    const office = await world.as('anweiban1');
    const { body } = await office.get(`/api/hazards/${hazard}/deliveries`);
    expect(body.bouncesObserved).toBe(true);
    expect((await world.http.get('/health/duties')).body.checks.deliveries.detail).toContain('退信 1');
    const { body: accounts } = await office.get('/api/accounts?limit=200');
    const dead = accounts.filter(({ mailBouncedAt }: { mailBouncedAt: string | null }) => mailBouncedAt !== null);
    expect(dead.map(({ email }: { email: string }) => email)).toEqual(world.mailbox.mails[0]?.to);
  });

  it('has no address where no secret is set, and people read that nobody watches', async () => {
    const plain = await World.start();
    try {
      expect((await plain.http.post('/api/mail/bounces').send(failed)).status).toBe(404);
      expect((await plain.http.get('/health/duties')).body.checks.deliveries.detail).toContain('没有监测退信');
    } finally {
      await plain.stop();
    }
  });
});
