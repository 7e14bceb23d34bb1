import { describe, expect, it } from '@jest/globals';
import { said } from './said.js';

const line = (event: string, payload: Record<string, unknown>) => ({
  seq: 1,
  event,
  zh: event,
  actor: { name: '吴细查', role: 'departmentSupervisor', unitName: '市应急管理局' },
  payload,
  before: {},
  after: {},
  occurredAtMs: 1,
  recordedAtMs: 1,
  quiet: false,
  hash: '',
});

const assigned = line('ASSIGN', { requirement: '恢复报警装置' });
const refused = line('RETURN_PLAN', { reason: '节点晚于时限' });

describe('what officers said of a case', () => {
  it('is the last description and the last requirement', () => {
    const history = [line('REPORT', { description: '断电' }), assigned, line('REASSIGN', { requirement: '换新' })];
    expect(said(history)).toEqual({ description: '断电', requirement: '换新', sentBack: null });
  });

  it('names a refusal with its reason until something was handed in again', () => {
    expect(said([assigned, line('SUBMIT_PLAN', {}), refused]).sentBack?.reason).toBe('节点晚于时限');
    expect(said([assigned, refused, line('SUBMIT_PLAN', {})]).sentBack).toBeNull();
  });

  it('takes the opinion of a verdict where there is no reason', () => {
    expect(said([line('FAIL', { opinion: '探测器仍不报警' })]).sentBack?.reason).toBe('探测器仍不报警');
  });
});
