import { describe, expect, it } from '@jest/globals';
import { DraftStore } from './draft.store.js';

function shelf() {
  const kept = new Map<string, string>();
  return {
    kept,
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
  };
}

const draft = { commandId: 'c-1', values: { goals: '恢复检测' } };

describe('drafts', () => {
  it('are kept per case and event until the command is accepted', () => {
    const store = new DraftStore(shelf);
    const one = shelf();
    const kept = new DraftStore(() => one);
    kept.write('h1', 'SUBMIT_PLAN', draft);
    expect(kept.read('h1', 'SUBMIT_PLAN')).toEqual(draft);
    expect(kept.read('h1', 'LOG_PROGRESS')).toBeNull();
    expect(kept.read('h2', 'SUBMIT_PLAN')).toBeNull();
    kept.forget('h1', 'SUBMIT_PLAN');
    expect(kept.read('h1', 'SUBMIT_PLAN')).toBeNull();
    expect(store.read('h1', 'SUBMIT_PLAN')).toBeNull();
  });

  it('that cannot be read count as none', () => {
    const one = shelf();
    one.kept.set('bihuan.draft.h1.START', '{"commandId":1}');
    one.kept.set('bihuan.draft.h1.RETURN', 'not json');
    const store = new DraftStore(() => one);
    expect(store.read('h1', 'START')).toBeNull();
    expect(store.read('h1', 'RETURN')).toBeNull();
  });

  it('cost nothing but themselves where the browser forbids storage', () => {
    const store = new DraftStore(() => {
      throw new Error('forbidden');
    });
    expect(() => store.write('h1', 'START', draft)).not.toThrow();
    expect(() => store.forget('h1', 'START')).not.toThrow();
    expect(store.read('h1', 'START')).toBeNull();
  });
});
