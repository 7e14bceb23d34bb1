import { describe, expect, it } from '@jest/globals';
import { eventFields } from './event.fields.js';
import { document } from './testing.document.js';

const fieldsOf = (event: string) => Object.fromEntries((eventFields(event, document) ?? []).map((f) => [f.name, f]));

describe('the fields of an event', () => {
  it('are those of its form, without what the page carries itself', () => {
    expect(Object.keys(fieldsOf('SUBMIT_PLAN'))).toEqual(['goals', 'fiveElements', 'milestones', 'workersToldOn']);
    expect(eventFields('ACKNOWLEDGE', document)).toEqual([]);
  });

  it('are unknown for what nobody sends by hand', () => {
    expect(eventFields('RUNG_DUE', document)).toBeNull();
  });

  it('say what is asked, how long it may be and whether it must be', () => {
    expect(fieldsOf('SUBMIT_PLAN')['goals']).toEqual({
      kind: 'text',
      name: 'goals',
      label: '治理的目标和任务',
      required: true,
      hint: '恢复罐区气体检测',
      maxLength: 2000,
    });
    expect(fieldsOf('SUBMIT_PLAN')['workersToldOn']).toMatchObject({ kind: 'date', required: false });
  });

  it('reach into groups and rows', () => {
    expect(fieldsOf('SUBMIT_PLAN')['fiveElements']).toMatchObject({
      kind: 'group',
      label: '五落实',
      fields: [{ name: 'funds', kind: 'text', maxLength: 500 }],
    });
    expect(fieldsOf('SUBMIT_PLAN')['milestones']).toMatchObject({
      kind: 'rows',
      fields: [{ name: 'name' }, { name: 'dueOn', kind: 'date' }],
    });
    expect(fieldsOf('PASS')['items']).toMatchObject({ fields: [{ name: 'item' }, { name: 'passed', kind: 'flag' }] });
  });

  it('name codes in Chinese', () => {
    expect(fieldsOf('REPORT')['sector']).toMatchObject({ kind: 'choice', options: [{ value: 'gas', label: '燃气' }] });
    expect(fieldsOf('ASSIGN')['interimControls']).toMatchObject({
      kind: 'choices',
      options: [
        { value: 'GUARD', label: '专人值守' },
        { value: 'OF_TOMORROW', label: 'OF_TOMORROW' },
      ],
    });
  });

  it('keep the name apart from what must be known beside it', () => {
    expect(fieldsOf('REPORT')['enterpriseUnitId']).toMatchObject({ label: '隐患单位', note: '企业；可只填属地' });
    expect(fieldsOf('START_VERIFY')['verifierAccountIds']).toMatchObject({ label: '核查人员', note: '至少两人' });
  });

  it('give people pickers and yuan where programs have milliseconds, ids and fen', () => {
    expect(fieldsOf('REPORT')['foundAtMs']).toMatchObject({ kind: 'instant', label: '发现时间' });
    expect(fieldsOf('SUBMIT_CLOSEOUT')['actualCostFen']).toMatchObject({ unit: 'yuan', label: '实际投入资金' });
    expect(fieldsOf('START_VERIFY')['verifierAccountIds']).toMatchObject({ kind: 'people' });
    expect(fieldsOf('REPORT')['enterpriseUnitId']).toMatchObject({ kind: 'unit', among: 'enterprises' });
    expect(fieldsOf('REPORT')['photos']).toMatchObject({ kind: 'files' });
    expect(fieldsOf('SIGN_DOCUMENT')['signature']).toMatchObject({ kind: 'signature', required: true });
    expect(fieldsOf('SIGN_DOCUMENT')['documentSeq']).toMatchObject({ kind: 'line', label: '文书' });
    expect(fieldsOf('ASSIGN')['responsibleUnitId']).toMatchObject({ kind: 'unit', among: 'all' });
  });
});
