import { describe, expect, it } from '@jest/globals';
import { hazardV3 } from '../hazard/v3/hazard.workflow.js';
import { measureV1 } from '../measure/v1/measure.workflow.js';
import { policy3 } from '../policies/policy-3.js';
import * as choices from './choices.js';
import { events } from './events.js';
import { facts } from './facts.js';
import { levels } from './levels.js';
import { limits } from './limits.js';
import { numbers, papers } from './papers.js';
import { reasons } from './reasons.js';
import { roles } from './roles.js';
import { sectors } from './sectors.js';
import { speak } from './speak.js';
import { states } from './states.js';
import type { Text } from './text.js';

const ofTheirOwn = ['stop.order', 'subtask.limit'];
const kit = ['notOpenInThisState', 'noBranchHolds', 'notToMigrate', 'notNewerRules'];
const sayable = Object.entries({ ...hazardV3.claims, ...measureV1.claims }).filter(([, claim]) => !claim.branch);
const regions = hazardV3.machine.config.states as Record<string, { states: object }>;
const named = [facts, levels, numbers, papers, roles, sectors, ...Object.values(choices), ...Object.values(states)];
const everyText: Text[] = [reasons, events, limits, ...named].flatMap((texts) =>
  Object.values(texts as Record<string, Text>),
);

describe('texts', () => {
  it('says every claim and nothing else', () => {
    expect(Object.keys(reasons).sort()).toEqual([...new Set([...kit, ...sayable.map(([name]) => name)])].sort());
  });

  it('names every event and limit, and nothing else', () => {
    expect(Object.keys(events).sort()).toEqual(Object.keys(hazardV3.events).sort());
    expect(Object.keys(limits).sort()).toEqual(
      [...Object.keys(policy3.limits), ...Object.keys(policy3.practice.limits), ...ofTheirOwn].sort(),
    );
  });

  it('names every state of every region, and nothing else', () => {
    const named = Object.entries(states).map(([region, texts]) => [region, Object.keys(texts).sort()]);
    const real = Object.entries(regions).map(([region, { states }]) => [region, Object.keys(states).sort()]);
    expect(named).toEqual(real);
  });

  it('is Chinese in Chinese and English in English, calm in both', () => {
    for (const { zh, en } of everyText) {
      expect(zh).toMatch(/\p{Script=Han}/u);
      expect(en).not.toMatch(/\p{Script=Han}/u);
      expect(zh + en).not.toMatch(/[!！]/);
    }
  });

  it('claims a law only where the law was read', () => {
    const cited = Object.entries(reasons).filter(([, { zh }]) =>
      /法|条例|规定|第.+条/.test(zh.replace(/方法|执法|依法/g, '')),
    );
    expect(cited.map(([code]) => code).sort()).toEqual(['hasInterimControls', 'workersAreTold']);
  });
});

describe('speak', () => {
  it('fills in what the claim measured', () => {
    expect(speak({ code: 'extensionsLeft', params: { maximum: 2 } }).zh).toBe('延期次数已经用完（最多2次）');
    expect(speak({ code: 'noOpenFacts', params: { facts: 'place,photos' } })).toEqual({
      code: 'noOpenFacts',
      zh: '先补全缺项：具体部位、现场照片',
      en: 'Complete the missing facts first: place, photos',
    });
  });

  it('names the event that is not open', () => {
    expect(speak({ code: 'notOpenInThisState', params: { event: 'ACKNOWLEDGE' } }).zh).toBe(
      '现在还不能或者已经不能签收整改任务，请先看这条隐患走到了哪一步',
    );
  });

  it('says that something was refused even when it does not know the reason', () => {
    expect(speak({ code: 'ofTomorrow' })).toMatchObject({ code: 'ofTomorrow', zh: '不符合办理条件' });
  });
});
