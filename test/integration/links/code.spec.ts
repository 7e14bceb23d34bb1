import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { verified } from '../../support/published.js';
import { Story } from '../../support/story.js';
import { World } from '../../support/world.js';
import { Bearer, principalMail } from './link.world.js';

let world: World;
let story: Story;
let bearer: Bearer;
beforeAll(async () => {
  world = await World.start();
});
afterAll(() => world?.stop());
beforeEach(async () => {
  await world.settle();
  world.mailbox.clear();
  story = await Story.reported(world);
  await story.determinedMajor();
  await story.assigned(30);
  await world.settle();
  bearer = Bearer.ofMail(world, principalMail);
});

const seqNow = async () => (await story.view()).seq;
const wrong = (code: string) => (code === '000000' ? '000001' : '000000');

describe('a code', () => {
  it('comes by mail, says what for, how long and what else to do, and holds no link', async () => {
    await bearer.code('ACKNOWLEDGE');
    const mail = world.mailbox.to(principalMail).at(-1);
    expect(mail?.subject).toContain('验证码：签收整改任务');
    expect(mail?.text).toContain('储罐区可燃气体报警器停用');
    expect(mail?.text).toContain('10 分钟内有效');
    expect(mail?.text).toContain('不必理会');
    expect(`${mail?.text}${mail?.html}`).not.toMatch(/https?:|\/l\//);
  });

  it('is kept by a hash that its row alone cannot be guessed from', async () => {
    const code = await bearer.code('ACKNOWLEDGE');
    const { rows } = await world.test.owner.query('select * from case_link_codes');
    expect(JSON.stringify(rows)).not.toContain(code);
  });

  it('confirms one act, which is recorded as done from a link by the person himself', async () => {
    await bearer.does('ACKNOWLEDGE');
    expect((await story.view()).state.lifecycle.code).toBe('acknowledged');
    const { rows } = await world.test.owner.query(
      'select line from history where case_id = $1 order by seq desc limit 1',
      [story.id],
    );
    const { actor, event } = JSON.parse(rows[0].line.toString());
    expect(event.type).toBe('ACKNOWLEDGE');
    expect(actor).toMatchObject({ via: 'link', role: 'enterprisePrincipal', unitId: story.enterpriseId });
    expect(actor.accountId).toBe(await story.accountId('xianxing.principal'));
  });

  it('lets the same command be repeated, and no other', async () => {
    const code = await bearer.code('ACKNOWLEDGE');
    const form = { code, commandId: randomUUID() };
    expect((await bearer.send('ACKNOWLEDGE', form)).body.replayed).toBe(false);
    expect((await bearer.send('ACKNOWLEDGE', form)).body.replayed).toBe(true);
    await world.clock.advance('PT11M');
    expect((await bearer.send('ACKNOWLEDGE', form)).body.replayed).toBe(true);
    const again = await bearer.send('ACKNOWLEDGE', { code });
    expect([again.status, again.body.code]).toEqual([422, 'CODE_EXPIRED']);
  });

  it('stays with a command that was refused, so that it can be mended', async () => {
    await bearer.does('ACKNOWLEDGE');
    const code = await bearer.code('SUBMIT_PLAN');
    const form = { code, commandId: randomUUID(), ...(await story.plan(28)) };
    const late = [{ name: '设备到货', dueOn: await story.day(90) }];
    const refused = await bearer.send('SUBMIT_PLAN', { ...form, milestones: late });
    expect([refused.status, refused.body.code]).toEqual([409, 'EVENT_REFUSED']);
    expect((await bearer.send('SUBMIT_PLAN', form)).status).toBe(201);
  });

  it('is not tried by a form that is not in order', async () => {
    await bearer.does('ACKNOWLEDGE');
    const code = await bearer.code('SUBMIT_PLAN');
    for (let n = 0; n < 6; n++) expect((await bearer.send('SUBMIT_PLAN', { code: wrong(code) })).status).toBe(400);
    expect((await bearer.send('SUBMIT_PLAN', { code, ...(await story.plan(28)) })).status).toBe(201);
  });

  it('confirms no other event, and nothing from another link', async () => {
    const code = await bearer.code('ACKNOWLEDGE');
    const other = await bearer.send('RETURN', { code, reason: '不是我单位' });
    expect([other.status, other.body.code]).toEqual([422, 'CODE_EXPIRED']);
    await bearer.post('/renewal');
    await world.settle();
    const second = Bearer.ofMail(world, principalMail);
    expect(second.token).not.toBe(bearer.token);
    expect((await second.send('ACKNOWLEDGE', { code })).body.code).toBe('CODE_EXPIRED');
    expect((await bearer.send('ACKNOWLEDGE', { code })).status).toBe(201);
  });

  it('ends after ten minutes', async () => {
    const code = await bearer.code('ACKNOWLEDGE');
    await world.clock.advance('PT10M');
    const { status, body } = await bearer.send('ACKNOWLEDGE', { code });
    expect([status, body.code]).toEqual([422, 'CODE_EXPIRED']);
    expect((await story.view()).state.lifecycle.code).toBe('assigned');
  });

  it('may be tried five times, counted down, also by guesses sent at once', async () => {
    const code = await bearer.code('ACKNOWLEDGE');
    const first = await bearer.send('ACKNOWLEDGE', { code: wrong(code) });
    expect([first.status, first.body.code, first.body.triesLeft]).toEqual([422, 'CODE_WRONG', 4]);
    expect(first.body.detail).toContain('还可以试 4 次');
    const guesses = Array.from({ length: 8 }, () => bearer.send('ACKNOWLEDGE', { code: wrong(code) }));
    const codes = (await Promise.all(guesses)).map(({ body }) => body.code as string);
    expect(codes.filter((one) => one === 'CODE_WRONG')).toHaveLength(4);
    expect((await bearer.send('ACKNOWLEDGE', { code })).body.code).toBe('CODE_EXPIRED');
  });

  it('is superseded by the next', async () => {
    const older = await bearer.code('ACKNOWLEDGE');
    const newer = await bearer.code('ACKNOWLEDGE');
    if (older !== newer) expect((await bearer.send('ACKNOWLEDGE', { code: older })).body.code).toBe('CODE_WRONG');
    expect((await bearer.send('ACKNOWLEDGE', { code: newer })).status).toBe(201);
  });

  it('is sent five times an hour at most; then the wait is said', async () => {
    const statuses = [];
    for (let n = 0; n < 6; n++) statuses.push(await bearer.post('/codes', { event: 'ACKNOWLEDGE' }));
    expect(statuses.map(({ status }) => status)).toEqual([202, 202, 202, 202, 202, 429]);
    expect(Number(statuses.at(-1)?.headers['retry-after'])).toBeGreaterThan(3_500);
    expect(statuses[0]?.body).toEqual({ address: 'x***@yuanjiang.example', minutes: 10 });
  });

  it('is not sent for what the case does not allow, nor for what only officers do', async () => {
    const early = await bearer.post('/codes', { event: 'SUBMIT_CLOSEOUT' });
    expect([early.status, early.body.code]).toEqual([409, 'EVENT_REFUSED']);
    expect((await bearer.post('/codes', { event: 'APPROVE_CLOSE' })).status).toBe(400);
    await world.settle();
    expect(world.mailbox.to(principalMail).filter(({ subject }) => subject.startsWith('验证码'))).toEqual([]);
  });
});

describe('an act from a link', () => {
  it('needs its code, and its code six digits', async () => {
    const before = await seqNow();
    for (const code of [undefined, '', '12345', 123_456]) {
      const { status, body } = await bearer.post('/events', { type: 'ACKNOWLEDGE', commandId: randomUUID(), code });
      expect([status, body.errors[0].field]).toEqual([400, 'code']);
    }
    const { body } = await bearer.send('ACKNOWLEDGE', { code: '123456' });
    expect(body.code).toBe('CODE_EXPIRED');
    expect(await seqNow()).toBe(before);
  });

  it('is one of an enterprise: an officer acts behind the door', async () => {
    const { status, body } = await bearer.send('DETERMINE', { code: '123456', level: 'general', opinion: '降级' });
    expect([status, body.code]).toEqual([403, 'EVENT_NOT_FROM_A_LINK']);
  });

  it('is told when it was overtaken, and goes through once that was seen', async () => {
    const { rev } = (await bearer.get()).body.hazard;
    await bearer.does('ACKNOWLEDGE', { rev });
    const form = { rev, code: await bearer.code('SUBMIT_PLAN'), commandId: randomUUID(), ...(await story.plan(28)) };
    const stale = await bearer.send('SUBMIT_PLAN', form);
    expect([stale.status, stale.body.code]).toEqual([412, 'STALE_REVISION']);
    expect((await bearer.send('SUBMIT_PLAN', { ...form, rev: stale.body.rev })).status).toBe(201);
  });

  it('binds what was uploaded through the link', async () => {
    await bearer.does('ACKNOWLEDGE');
    await bearer.does('SUBMIT_PLAN', await story.plan(28));
    await story.does('yingji.leader', 'APPROVE_PLAN');
    const { fileId } = (await bearer.upload()).body;
    expect((await bearer.get(`/files/${fileId}`)).status).toBe(200);
    await bearer.does('LOG_PROGRESS', { text: '探测器已到货', percent: 50, photos: [fileId] });
    expect((await bearer.get(`/files/${fileId}?size=thumbnail`)).headers['content-type']).toBe('image/jpeg');
    expect((await (await world.as('yingji.leader')).get(`/api/files/${fileId}`)).status).toBe(200);
    expect((await verified(world)).faults).toEqual([]);
  });
});
