import { describe, expect, it } from '@jest/globals';
import { awaitedByLimit, awaitedInState } from '../hazard/awaited.js';
import { taskText } from './tasks.js';

const awaited = [...new Set([...Object.values(awaitedInState), ...Object.values(awaitedByLimit)].flat())];

describe('tasks', () => {
  it('never presume what whoever has them will decide', () => {
    const presuming = awaited.map((event) => taskText(event).zh).filter((zh) => /通过|批准|同意|合格|接收/.test(zh));
    expect(presuming).toEqual([]);
    expect(taskText('PASS').zh).toBe('核查并给出结论');
    expect(taskText('APPROVE_CLOSE').zh).toBe('审批销号');
  });

  it('are called as the event where there is nothing to decide, and by its own name where it is not known', () => {
    expect(taskText('ACKNOWLEDGE').zh).toBe('签收整改任务');
    expect(taskText('OF_TOMORROW')).toEqual({ zh: 'OF_TOMORROW', en: 'OF_TOMORROW' });
  });

  it('are Chinese in Chinese and English in English', () => {
    for (const { zh, en } of awaited.map(taskText)) {
      expect(zh).toMatch(/^\p{Script=Han}+$/u);
      expect(en).not.toMatch(/\p{Script=Han}/u);
    }
  });
});
