import { describe, expect, it } from '@jest/globals';
import { eventFields } from './event.fields.js';
import { faultsOf } from './refusal.js';
import { document } from './testing.document.js';

const plan = eventFields('SUBMIT_PLAN', document) ?? [];

describe('what is wrong with a form', () => {
  it('is said at the field, in words, without the path a program reads', () => {
    const errors = [
      { field: 'fiveElements.funds', rule: 'isNotEmpty', message: 'fiveElements.funds：不能为空' },
      { field: 'milestones.0.dueOn', rule: 'matches', message: '完成日期：须为 YYYY-MM-DD 形式的日期' },
    ];
    expect(faultsOf({ errors }, plan)).toEqual([
      { path: ['fiveElements', 'funds'], where: '五落实 · 资金', message: '不能为空' },
      {
        path: ['milestones', 0, 'dueOn'],
        where: '治理节点 · 第 1 项 · 完成日期',
        message: '完成日期：须为 YYYY-MM-DD 形式的日期',
      },
    ]);
  });

  it('is a refusal that one field can mend, or one of the whole', () => {
    const reasons = [
      { code: 'workersAreTold', zh: '先向职工通报' },
      { code: 'planHasSixParts', zh: '写全六项' },
    ];
    expect(faultsOf({ reasons }, plan)).toEqual([
      { path: ['workersToldOn'], where: '向职工通报日期', message: '先向职工通报' },
      { path: [], where: '', message: '写全六项' },
    ]);
  });

  it('names a field this page does not know by the name the answer gives', () => {
    const errors = [{ field: 'ofTomorrow', rule: 'x', message: '不行' }];
    expect(faultsOf({ errors }, plan)).toEqual([{ path: ['ofTomorrow'], where: 'ofTomorrow', message: '不行' }]);
  });
});
