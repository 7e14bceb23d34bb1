import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { exampleOf } from '../../../src/hazards/hazard-event.openapi.js';
import { HazardEventPipe } from '../../../src/hazards/hazard-event.pipe.js';
import { eventForms, type PersonEvent, sentByForm } from '../../../src/hazards/hazard-event.table.js';
import { Story } from '../../support/story.js';
import { World } from '../../support/world.js';
import { notByForm, senders } from './event.table.js';

const people = {
  I: 'yingji.inspector1',
  S: 'yingji.leader',
  P: 'xianxing.principal',
  O: 'xianxing.safety',
  C: 'anweiban1',
} as const;

const events = Object.keys(senders) as PersonEvent[];
let world: World;
let story: Story;
beforeAll(async () => {
  world = await World.start();
  story = await Story.reported(world);
});
afterAll(() => world?.stop());

describe('the events door', () => {
  it('has a form for every event of the table and for no other', () => {
    expect([...sentByForm].sort()).toEqual([...events].sort());
  });

  it.each(notByForm)('takes no form for %s', async (event) => {
    const { status, body } = await story.send('anweiban1', event);
    expect([status, body.errors[0].field]).toEqual([400, 'type']);
  });

  it.each(events)('takes the example that OpenAPI gives for %s', async (event) => {
    const form = await new HazardEventPipe().transform(exampleOf(event));
    expect(form).toBeInstanceOf(eventForms[event]);
  });

  it.each(events)('lets %s be sent by the roles of the table and by no other', async (event) => {
    const may: string[] = [];
    for (const [letter, account] of Object.entries(people)) {
      // Its revision is never right, so that nothing is decided: only who may ask is looked at.
      const { body } = await story.send(account, event, { ...exampleOf(event), commandId: randomUUID(), rev: 0 });
      if (body.code !== 'EVENT_NOT_PERMITTED') may.push(letter);
    }
    expect(may.sort()).toEqual([...senders[event]!].sort());
  });

  it('gives nothing to the auditor, who changes nothing', async () => {
    for (const event of events) {
      const { body } = await story.send('shenji.auditor', event, { ...exampleOf(event), commandId: randomUUID() });
      expect([event, body.code]).toEqual([event, 'PERMISSION_DENIED']);
    }
  });

  it('changed nothing by all this asking', async () => {
    expect(await story.history()).toHaveLength(1);
  });
});
