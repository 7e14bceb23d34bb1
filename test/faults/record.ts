import type { Pool } from 'pg';
import type { Mailbox } from '../support/mailbox.js';

/** All that is left of a case: its lines, what they had to tell, to whom it went, and what came out of the wire. */
export interface CaseRecord {
  lines: string[];
  outbox: string[];
  deliveries: string[];
  mails: string[];
}

/** Reads it with the names of this one life (ids, hashes) replaced, so that two lives can be compared line by line. */
export async function recordOf(owner: Pool, mailbox: Mailbox, caseId: string): Promise<CaseRecord> {
  const read = async (sql: string) => (await owner.query(sql, [caseId])).rows.map((row) => JSON.stringify(row));
  const plain = anonymous(await accountsOf(owner));
  return {
    lines: plain(
      await read(`select seq, convert_from(line, 'UTF8') as line from history where case_id = $1 order by seq`),
    ),
    outbox: plain(
      await read(
        `select seq, topic, payload, finished_at is not null as finished from outbox where case_id = $1 order by id`,
      ),
    ),
    deliveries: plain(
      await read(
        `select d.notice, d.recipient, d.status, d.payload from deliveries d
         where d.case_id = $1 order by d.outbox_id, d.recipient`,
      ),
    ),
    mails: mailbox.mails
      .filter(({ text }) => text.includes(caseId))
      .map(mailLine)
      .sort(),
  };
}

export function mailLine({ to, subject }: { to: string[]; subject: string }): string {
  return `${subject} → ${to}`;
}

/** The bytes that were committed, for what must not have changed at all. */
export async function bytesOf(owner: Pool, caseId: string): Promise<string[]> {
  const { rows } = await owner.query(
    `select encode(line, 'base64') || ' ' || encode(hash, 'hex') as bytes from history where case_id = $1 order by seq`,
    [caseId],
  );
  return rows.map(({ bytes }) => bytes);
}

async function accountsOf(owner: Pool): Promise<Set<string>> {
  const { rows } = await owner.query<{ id: string }>('select id from accounts union select id from units');
  return new Set(rows.map(({ id }) => id));
}

const names = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|[0-9a-f]{64}/g;

/** Persons and units keep their ids; every other name becomes its number in order of appearance. */
function anonymous(kept: Set<string>): (texts: string[]) => string[] {
  const numbers = new Map<string, number>();
  return (texts) =>
    texts.map((text) =>
      text.replace(names, (name) => {
        if (kept.has(name)) return name;
        if (!numbers.has(name)) numbers.set(name, numbers.size + 1);
        return `#${numbers.get(name)}`;
      }),
    );
}
