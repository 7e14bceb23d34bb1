import { describe, expect, it } from '@jest/globals';
import { measureV1 } from '../measure/v1/measure.workflow.js';
import { eventText } from './event.text.js';
import { events } from './events.js';
import { becauseText, measureEventTexts, measurePhases, measureSigners } from './measures.js';
import { speak } from './speak.js';

describe('texts of measures', () => {
  it('name every event and every state, and nothing else', () => {
    expect(Object.keys(measureEventTexts).sort()).toEqual(Object.keys(measureV1.events).sort());
    const { states = {} } = measureV1.machine.config.states?.course ?? {};
    expect(Object.keys(measurePhases)).toEqual(Object.keys(states));
  });

  it('share no event with a hazard, so that one name is enough', () => {
    expect(Object.keys(measureEventTexts).filter((event) => event in events)).toEqual([]);
    expect([eventText('SIGN').zh, eventText('REPORT').zh, eventText('OF_TOMORROW').zh]).toEqual([
      '签批',
      '上报隐患',
      'OF_TOMORROW',
    ]);
    expect(speak({ code: 'notOpenInThisState', params: { event: 'ISSUE' } }).zh).toContain('印发');
  });

  it('say what led to a measure', () => {
    expect(becauseText('L3').zh).toBe('三级：通报');
    expect(becauseText('verify.limit').zh).toBe('核查验收时限已过');
    expect(becauseText('of.tomorrow').zh).toBe('办理时限已过');
  });

  it('are Chinese in Chinese and English in English', () => {
    for (const { zh, en } of [measureEventTexts, measurePhases, measureSigners].flatMap(Object.values)) {
      expect(zh).toMatch(/\p{Script=Han}/u);
      expect(en).not.toMatch(/\p{Script=Han}/u);
    }
  });
});
