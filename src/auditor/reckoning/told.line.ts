type Payload = Readonly<Record<string, unknown>>;

/** A history line as the auditor reads it: what happened, when, and where it says the case stood afterwards. */
export interface ToldLine {
  seq: number;
  workflow: string;
  versions: { workflow: number; policy: number; calendar: number };
  event: string;
  payload: Payload;
  after: Readonly<Record<string, string>>;
  /** UTC milliseconds: from when it counts, and when it was written down. */
  at: number;
  recordedAt: number;
}

/** A firing as its line tells it. */
export interface ToldFiring {
  kind: string;
  anchor: number;
  n: number;
  covers: number;
  overtaken: boolean;
  dueAt: number;
}

/** Events that only time sends. */
const firings = new Set([
  ...['REMIND_DUE', 'RUNG_DUE', 'DIGEST_DUE', 'LIMIT_DUE', 'TRIGGER_DUE'],
  ...['EXTENSION_UNDECIDED', 'LOOKBACK_DUE', 'MEASURE_DUE'],
]);

/** Reads the stored bytes of a line. @throws Error when they are no line */
export function readLine(bytes: Uint8Array): ToldLine {
  const line = JSON.parse(Buffer.from(bytes).toString()) as Record<string, unknown>;
  const { seq, workflow, versions, event, after, occurredAt, recordedAt } = line;
  if (typeof seq !== 'number' || typeof occurredAt !== 'number' || typeof recordedAt !== 'number') {
    throw new Error('a line without its number or its time');
  }
  const { type, payload } = event as { type: string; payload: Payload };
  return {
    seq,
    workflow: String(workflow),
    versions: versions as ToldLine['versions'],
    event: type,
    payload,
    after: after as Record<string, string>,
    at: occurredAt,
    recordedAt,
  };
}

/** The firing a line tells of; null where a person acted. */
export function firingOf({ event, payload }: ToldLine): ToldFiring | null {
  if (!firings.has(event)) return null;
  return {
    kind: String(payload['kind']),
    anchor: Number(payload['anchor']),
    n: Number(payload['n']),
    covers: Number(payload['covers'] ?? 1),
    overtaken: payload['overtaken'] === true,
    dueAt: Number(payload['dueAtMs']),
  };
}
