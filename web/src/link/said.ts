import type { Schemas } from '../api/client.js';

type Line = Schemas['HistoryLineDto'];

interface Said {
  description: string | null;
  requirement: string | null;
  /** The last refusal, while nothing was handed in since. */
  sentBack: { zh: string; unitName: string; atMs: number; reason: string } | null;
}

const refusals = new Set(['RETURN_PLAN', 'FAIL', 'REJECT_CLOSE', 'REJECT_EXTENSION']);
const answers = new Set(['SUBMIT_PLAN', 'SUBMIT_CLOSEOUT', 'REQUEST_EXTENSION', 'ASSIGN', 'REASSIGN']);

/** What officers said of the case that its view does not carry. */
export function said(history: readonly Line[]): Said {
  const last = history.findLast(({ event }) => refusals.has(event) || answers.has(event));
  return {
    description: lastText(history, 'description'),
    requirement: lastText(history, 'requirement'),
    sentBack: last && refusals.has(last.event) ? sentBackBy(last) : null,
  };
}

function sentBackBy({ zh, actor, occurredAtMs, payload }: Line): Said['sentBack'] {
  const reason = text(payload['reason']) ?? text(payload['opinion']) ?? '未写明理由';
  return { zh, unitName: actor.unitName, atMs: occurredAtMs, reason };
}

function lastText(history: readonly Line[], field: string): string | null {
  return text(history.findLast(({ payload }) => text(payload[field]) !== null)?.payload[field]);
}

function text(value: unknown): string | null {
  return typeof value === 'string' && value.trim() !== '' ? value : null;
}
