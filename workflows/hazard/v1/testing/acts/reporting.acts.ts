import { emptyHazard } from '../../hazard.facts.js';
import { endOf, local } from '../cast.js';
import type { Acts } from '../given.js';

const unborn = emptyHazard();

export const reportingActs: Acts = {
  'a first line may be a draft, a report or a record of something published': (given) => {
    given('draft', unborn).when({ type: 'SAVE_DRAFT' }).moves('draft').tells().arms('draft.limit', endOf('2026-03-11'));
    given('draft', unborn).when({ type: 'REPORT' }).moves('reported').tells('hazardReported');
    given('draft', unborn).when({ type: 'RECORD_PUBLISHED' }).moves('reported').tells('hazardReported');
  },
  'a draft belongs to its author': (given) => {
    given('draft').when({ type: 'SAVE_DRAFT' }).moves('draft');
    given('draft').when({ type: 'SAVE_DRAFT', by: 'secondInspector' }).refused('draftIsOwn');
    given('draft').when({ type: 'REPORT', by: 'secondInspector' }).refused('draftIsOwn');
    given('draft').when({ type: 'RECORD_PUBLISHED' }).refused('draftIsOwn');
  },
  'a report is whole and starts the clock of the determination': (given) => {
    given('draft').when({ type: 'REPORT' }).moves('reported').arms('determine.limit', endOf('2026-03-13'));
    given('draft').when({ type: 'REPORT', enterpriseUnitId: null }).moves('reported');
    given('draft').when({ type: 'REPORT', photos: [], noPhotoReason: '现场禁止带入手机' }).moves('reported');
  },
  'a report that lacks a part is refused by the claim that asks for it': (given) => {
    const report = (fields: object) => given('draft').when({ type: 'REPORT', ...fields });
    report({ enterpriseUnitId: null, townUnitId: null }).refused('namesUnit');
    report({ place: ' ' }).refused('namesPlace');
    report({ sector: null }).refused('namesSector');
    report({ description: '' }).refused('describesCondition');
    report({ origin: 'HEARSAY' }).refused('namesOrigin');
    report({ photos: [] }).refused('hasPhotoOrReason');
    report({ foundAtMs: null }).refused('namesFoundAt');
    report({ foundAtMs: local('2026-03-10T10:01') }).refused('foundNotInFuture');
  },
  'every claim that says no is listed, not only the first': (given) =>
    given('draft')
      .when({ type: 'REPORT', by: 'secondInspector', place: null, photos: [] })
      .refused('draftIsOwn', 'namesPlace', 'hasPhotoOrReason'),
  'a published hazard keeps its source and says what is missing': (given) => {
    given('draft', unborn)
      .when({ type: 'RECORD_PUBLISHED', place: null, foundAtMs: null })
      .records({ openFacts: ['photos'] });
    given('draft', unborn).when({ type: 'RECORD_PUBLISHED' }).arms('complete.facts', endOf('2026-03-24'));
    given('draft', unborn).when({ type: 'RECORD_PUBLISHED', description: '' }).refused('describesCondition');
    given('draft', unborn).when({ type: 'RECORD_PUBLISHED', source: {} }).refused('keepsSource');
    const ahead = { foundAtMs: local('2026-03-11T00:00') };
    given('draft', unborn)
      .when({ type: 'RECORD_PUBLISHED', ...ahead })
      .refused('foundNotInFuture');
  },
  'who completes the missing facts counts as reporter; the last one starts the determination': (given) => {
    const open = { openFacts: ['photos', 'place'], place: null, photos: 0 };
    const half = given('reported', open).when({ type: 'COMPLETE_FACTS', by: 'supervisor' });
    half
      .moves('reported')
      .records({ openFacts: ['place'] })
      .arms('complete.facts')
      .armsNo('determine.limit');
    given('reported', open)
      .when({ type: 'COMPLETE_FACTS', by: 'supervisor', facts: { place: '三号仓' } })
      .records({
        openFacts: [],
        reporters: [
          { accountId: 'inspector', unitId: 'town' },
          { accountId: 'supervisor', unitId: 'department' },
        ],
      })
      .arms('determine.limit', endOf('2026-03-13'))
      .armsNo('complete.facts');
  },
  'facts are completed only where some are open, with something, from somewhere': (given) => {
    const open = { openFacts: ['foundAt'], foundAt: null };
    given('reported').when({ type: 'COMPLETE_FACTS' }).refused('hasOpenFacts');
    given('reported', open).when({ type: 'COMPLETE_FACTS', photos: [] }).refused('completesOpenFact');
    given('reported', open)
      .when({ type: 'COMPLETE_FACTS', facts: { sector: 'gas' } })
      .refused('leavesKnownFacts');
    given('reported', open).when({ type: 'COMPLETE_FACTS', sourceNote: '' }).refused('namesItsSource');
    const ahead = { facts: { foundAtMs: local('2026-03-11T00:00') } };
    given('reported', open)
      .when({ type: 'COMPLETE_FACTS', ...ahead })
      .refused('foundNotInFuture');
  },
};
