import { endOf, local } from '../../../v1/testing/cast.js';
import { general } from '../../../v1/testing/standings.js';
import { units } from '../cast.js';
import type { Acts } from '../hazard.play.js';

export const sampleActs: Acts = {
  'what is looked back on is drawn by a seal, once, by nobody’s choice': (given) => {
    for (const [state, facts] of [
      ['closed', general],
      ['rejected', {}],
    ] as const) {
      const draw = (fields: object, more = {}) =>
        given(state, { ...facts, ...more }).when({ type: 'SAMPLE_FOR_LOOKBACK', ...fields });
      draw({}).moves(state).records({ sampledBy: 'sample-1' }).tells('sampledForLookback').arms('lookback.sampled');
      draw({ by: 'office' }).refused('timerOnly');
      draw({ sealRoot: '' }).refused('drawnBySeal');
      draw({}, { sampledBy: 'sample-0' }).refused('notSampledYet');
    }
    const again = given('closed', { lookBackDone: true }).when({ type: 'SAMPLE_FOR_LOOKBACK' });
    again.refused('lookBackNotDone');
    given('closed').when({ type: 'SAMPLE_FOR_LOOKBACK' }).arms('lookback.major').armsNo('lookback.sampled');
  },
  'what was rejected is looked at once more, and judged again where it was wrong': (given) => {
    const look = (type: 'LOOKBACK_PASS' | 'LOOKBACK_FAIL', fields: object, facts = {}) =>
      given('rejected', facts).when({ type, ...fields });
    look('LOOKBACK_PASS', {}).moves('rejected').records({ lookBackDone: true });
    look('LOOKBACK_PASS', {}, { lookBackDone: true }).refused('lookBackNotDone');
    look('LOOKBACK_FAIL', {})
      .moves('reported')
      .records({ rejectedAt: null, rejectionProposedBy: null, sampledBy: null })
      .arms('determine.limit', endOf('2026-03-13'));
    look('LOOKBACK_FAIL', { finding: 'unclear' }).refused('classifiesFinding');
    const own = { verifiers: [{ accountId: 'secondInspector', unitId: units.town }] };
    for (const type of ['LOOKBACK_PASS', 'LOOKBACK_FAIL'] as const) {
      look(type, {}, own).refused('lookBackIsByAnother');
      look(type, { evidence: [] }).refused('hasLookBackEvidence');
    }
    const sampled = { clocks: { reported: { seq: 2, at: local('2026-03-02T10:00') }, sampled: { seq: 9, at: 0 } } };
    given('rejected', sampled)
      .when({ type: 'LOOKBACK_DUE', kind: 'lookback.sampled', anchor: 9 })
      .moves('rejected')
      .tells('limitPassed');
    given('rejected', sampled).when({ type: 'LOOKBACK_DUE', by: 'office' }).refused('timerOnly');
  },
  'a close-out that was false is counted': (given) => {
    given('closed')
      .when({ type: 'LOOKBACK_FAIL', finding: 'false' })
      .moves('reopened')
      .records({ falseRectifications: 1 });
  },
};
