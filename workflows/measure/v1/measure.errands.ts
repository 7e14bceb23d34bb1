import type { Command, Errand, Standing } from '../../kit/types.js';
import type { MeasureFacts } from './measure.facts.js';

/** What a measure says to the hazard it is about. */
export interface MeasureNews {
  type: 'MEASURE_ISSUED' | 'MEASURE_ANSWERED';
  hazardId: string;
  kind: string;
  because: string;
  /** UTC milliseconds; null where it asks for no answer. */
  untilMs: number | null;
}

const told: Record<string, MeasureNews['type']> = { ISSUE: 'MEASURE_ISSUED', ANSWER: 'MEASURE_ANSWERED' };

/** From its issue on the dates a measure names are the hazard's: its ladder waits for the answer, or goes on where it is missing. */
export function measureErrands(
  _before: Standing<MeasureFacts>,
  command: Command,
  { facts }: Standing<MeasureFacts>,
): Errand[] {
  const type = told[command.type];
  if (!type || !facts.about || !facts.kind || !facts.because) return [];
  const { kind, because, answerUntil } = facts;
  const news: MeasureNews = { type, hazardId: facts.about.caseId, kind, because, untilMs: answerUntil };
  return [{ topic: 'measureNews', payload: { ...news } }];
}
