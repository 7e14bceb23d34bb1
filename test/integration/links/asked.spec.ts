import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Story } from '../../support/story.js';
import { World } from '../../support/world.js';
import { Bearer, principalMail } from './link.world.js';

let world: World;
let story: Story;
beforeAll(async () => {
  world = await World.start({ at: '2026-10-26T09:00:00+08:00' });
  story = await Story.reported(world);
  await story.determinedMajor();
  await story.underway(28);
  await world.settle();
  await world.clock.set('2026-11-25T09:00:00+08:00');
  await world.settle();
});
afterAll(() => world?.stop());

/** With the link of that part of the newest mail which asks for the explanation. */
function explaining(): Bearer {
  const text = world.mailbox.to(principalMail).at(-1)?.text ?? '';
  const [, token = ''] = /^逾期催办：请书面说明原因$[\s\S]*?\/l\/([\w-]{43})/m.exec(text) ?? [];
  return new Bearer(world, token, principalMail);
}

async function asked(bearer: Bearer): Promise<string | null> {
  const { body, status } = await bearer.get();
  expect(status).toBe(200);
  return body.asked;
}

describe('the link of a mail that asks for an explanation', () => {
  it('opens at the likeliest act where another part of the mail asks for none', async () => {
    expect(await asked(Bearer.ofMail(world, principalMail))).toBeNull();
  });

  it('opens at the explanation, also as the link that is asked for after it, until it has been given', async () => {
    const bearer = explaining();
    expect(await asked(bearer)).toBe('RECORD_REPLY');
    await bearer.post('/renewal');
    await world.settle();
    const renewed = Bearer.ofMail(world, principalMail);
    expect(renewed.token).not.toBe(bearer.token);
    expect(await asked(renewed)).toBe('RECORD_REPLY');
    await world.clock.set('2026-11-25T10:00:00+08:00');
    await renewed.does('RECORD_REPLY', { reason: '配件未到货，11 月 30 日前到货。' });
    expect(await asked(renewed)).toBeNull();
    expect(await asked(bearer)).toBeNull();
  });
});

describe('what the link asks for', () => {
  it('allows nothing that the case does not', async () => {
    await world.test.owner.query(`update case_links set asked_event = 'APPROVE_CLOSE'`);
    const bearer = Bearer.ofMail(world, principalMail);
    expect(await asked(bearer)).toBe('APPROVE_CLOSE');
    expect((await bearer.post('/codes', { event: 'APPROVE_CLOSE' })).status).toBe(400);
  });
});
