import { deadlineKey } from '../../workflows/kit/definition.js';
import type { Queryable } from '../platform/database/database.js';
import type { Draft } from './draft.js';
import { numberParts, numberRows } from './number.rows.js';
import type { CaseNumber } from './numbers.js';
import type { SealedValue } from './personal-data.js';

/** One case of a commit: its draft, and what the person's command brings along. */
export interface Write {
  draft: Draft;
  hidden: boolean;
  sealed: SealedValue[];
}

const writing = (answered: string, further = '') => `
  with rows as (
    select * from jsonb_to_recordset($1::jsonb) as r(id uuid, expected int, workflow text, workflow_version int,
      policy_version int, calendar_version int, seq int, rev int, state jsonb, facts jsonb, head text, hidden boolean,
      phase text, level text, sector text, title text, "townUnitId" uuid, "enterpriseUnitId" uuid, "ownerUnitId" uuid,
      "responsibleUnitId" uuid, "unitIds" uuid[], "personIds" uuid[], "rectifierPersonIds" uuid[],
      "rectifierUnitId" uuid, "rectifierUnitIds" uuid[], "verifierPersonIds" uuid[], "verifierUnitIds" uuid[],
      "approverPersonId" uuid, "foundAt" timestamptz, "originalDueAt" timestamptz, "dueAt" timestamptz, "submittedAt" timestamptz,
      "closedAt" timestamptz, rung text, "nextAt" timestamptz, recorded timestamptz)),
  locked as (select c.id, c.seq from cases c where c.id = any($2::uuid[]) order by c.id for update),
  moved as (
    update cases c set seq = r.seq, rev = r.rev, workflow_version = r.workflow_version,
      policy_version = r.policy_version, calendar_version = r.calendar_version, state = r.state, facts = r.facts,
      head_hash = decode(r.head, 'hex'), phase = r.phase, level = r.level, sector = r.sector, title = r.title,
      town_unit_id = r."townUnitId", enterprise_unit_id = r."enterpriseUnitId", owner_unit_id = r."ownerUnitId",
      responsible_unit_id = r."responsibleUnitId", unit_ids = r."unitIds", person_ids = r."personIds",
      rectifier_person_ids = r."rectifierPersonIds", rectifier_unit_id = r."rectifierUnitId",
      rectifier_unit_ids = r."rectifierUnitIds", verifier_person_ids = r."verifierPersonIds",
      verifier_unit_ids = r."verifierUnitIds", approver_person_id = r."approverPersonId", found_at = r."foundAt", original_due_at = r."originalDueAt",
      due_at = r."dueAt", submitted_at = r."submittedAt", closed_at = r."closedAt", rung = r.rung,
      next_at = r."nextAt", updated_at = r.recorded
    from rows r join locked l on l.id = r.id
    where c.id = r.id and r.expected > 0 and l.seq = r.expected and c.seq = r.expected
    returning c.id),
  born as (
    insert into cases (id, workflow, workflow_version, policy_version, calendar_version, seq, rev, state, facts,
      head_hash, hidden, phase, level, sector, title, town_unit_id, enterprise_unit_id, owner_unit_id,
      responsible_unit_id, unit_ids, person_ids, rectifier_person_ids, rectifier_unit_id, rectifier_unit_ids,
      verifier_person_ids, verifier_unit_ids, approver_person_id, found_at, original_due_at, due_at, submitted_at,
      closed_at, rung, next_at, created_at, updated_at)
    select id, workflow, workflow_version, policy_version, calendar_version, seq, rev, state, facts,
      decode(head, 'hex'), hidden, phase, level, sector, title, "townUnitId", "enterpriseUnitId", "ownerUnitId",
      "responsibleUnitId", "unitIds", "personIds", "rectifierPersonIds", "rectifierUnitId", "rectifierUnitIds",
      "verifierPersonIds", "verifierUnitIds", "approverPersonId", "foundAt", "originalDueAt", "dueAt", "submittedAt",
      "closedAt", rung, "nextAt", recorded, recorded
    from rows where expected = 0 order by id
    on conflict (id) do nothing
    returning id),
  done as (select id from moved union all select id from born),
  lines as (
    insert into history (case_id, seq, line, hash, event, quiet, occurred_at, recorded_at, command_id, body_hash)
    select h.case_id, h.seq, convert_to(h.line, 'UTF8'), decode(h.hash, 'hex'), h.event, h.quiet, h.occurred,
      h.recorded, h.command_id, decode(h.body, 'hex')
    from jsonb_to_recordset($3::jsonb) as h(case_id uuid, seq int, line text, hash text, event text, quiet boolean,
      occurred timestamptz, recorded timestamptz, command_id uuid, body text)
    join done on done.id = h.case_id),
  reconciled as (
    insert into deadlines (case_id, kind, anchor, n, due_at, wake_at, status)
    select d.case_id, d.kind, d.anchor, d.n, d.due, d.due, d.status
    from jsonb_to_recordset($4::jsonb) as d(case_id uuid, kind text, anchor int, n int, due timestamptz, status text)
    join done on done.id = d.case_id
    on conflict (case_id, kind, anchor, n) do update
      set status = excluded.status, due_at = excluded.due_at, wake_at = excluded.wake_at, failures = 0, last_error = null
      where deadlines.status <> 'fired'),
  told as (
    insert into outbox (case_id, seq, topic, payload, created_at)
    select o.case_id, o.seq, o.topic, o.payload, o.created
    from jsonb_to_recordset($5::jsonb) as o(case_id uuid, seq int, topic text, payload jsonb, created timestamptz)
    join done on done.id = o.case_id),
  bound as (
    insert into file_bindings (file_id, case_id, seq)
    select f.file_id, f.case_id, f.seq
    from jsonb_to_recordset($6::jsonb) as f(file_id uuid, case_id uuid, seq int)
    join done on done.id = f.case_id),
  kept as (
    insert into personal_data (commitment, case_id, name, salt, value)
    select p.commitment, p.case_id, p.name, decode(p.salt, 'hex'), p.value
    from jsonb_to_recordset($7::jsonb) as p(commitment text, case_id uuid, name text, salt text, value text)
    join done on done.id = p.case_id)${further}
  select ${answered} from done`;

/** What a statement reads of a table is as it was before the statement: only where no number moves does this hold after it. */
const numbersHeld = `(
  select coalesce(jsonb_agg(jsonb_build_object('kind', n.kind, 'text', n.text, 'seq', n.seq,
    'endedBecause', n.ended_because) order by n.seq, n.text), '[]') from numbers n where n.case_id = done.id) as numbers`;

/** Most commits take and end no number: theirs is the shorter statement. */
const statements = {
  plain: { name: 'engine_write', text: writing(`id, ${numbersHeld}`) },
  numbered: { name: 'engine_write_numbered', text: writing('id, null as numbers', `,${numberParts}`) },
};

/**
 * Writes many cases in one statement, each at most once; a case whose `seq` has moved since it was read is left out.
 * @returns the numbers of each case that was written, by its id; null where the commit changed them
 */
export async function writeDrafts(on: Queryable, writes: Write[]): Promise<Map<string, CaseNumber[] | null>> {
  const values = [
    writes.map(caseRow),
    writes.filter(({ draft }) => draft.of.standing.seq > 0).map(({ draft }) => draft.of.id),
    writes.flatMap(({ draft }) => lineRows(draft)),
    writes.flatMap(({ draft }) => deadlineRows(draft)),
    writes.flatMap(({ draft }) => outboxRows(draft)),
    writes.flatMap(({ draft }) => bindingRows(draft)),
    writes.flatMap(({ draft, sealed }) => sealed.map((value) => ({ ...value, case_id: draft.of.id }))),
  ];
  const numbers = writes.map(({ draft }) => numberRows(draft.lines.map(registeredLine)));
  const [takes, ends] = [numbers.flatMap((one) => one.takes), numbers.flatMap((one) => one.ends)];
  const numbered = takes.length + ends.length > 0;
  const all = [...values, ...(numbered ? [takes, ends] : [])];
  const rows = await on.run<{ id: string; numbers: CaseNumber[] | null }>({
    ...(numbered ? statements.numbered : statements.plain),
    values: all.map((value, index) => (index === 1 ? value : JSON.stringify(value))),
  });
  return new Map(rows.map(({ id, numbers }) => [id, numbers]));
}

function caseRow({ draft, hidden }: Write) {
  const { standing, of } = draft;
  const summary = of.definition.summary(standing);
  return {
    ...summary,
    rectifierUnitIds: summary.rectifierUnitIds ?? [],
    id: of.id,
    expected: of.standing.seq,
    workflow: of.definition.id,
    workflow_version: standing.versions.workflow,
    policy_version: standing.versions.policy,
    calendar_version: standing.versions.calendar,
    seq: standing.seq,
    rev: draft.rev,
    state: standing.value,
    facts: standing.facts,
    head: draft.head.toString('hex'),
    hidden,
    foundAt: instant(summary.foundAt),
    originalDueAt: instant(summary.originalDueAt),
    dueAt: instant(summary.dueAt),
    submittedAt: instant(summary.submittedAt),
    closedAt: instant(summary.closedAt),
    nextAt: instant(draft.nextAt),
    recorded: instant(draft.lines.at(-1)!.line.recordedAt),
  };
}

function lineRows(draft: Draft) {
  return draft.lines.map(({ line, text, hash, quiet }) => ({
    case_id: line.caseId,
    seq: line.seq,
    line: text,
    hash: hash.toString('hex'),
    event: line.event.type,
    quiet,
    occurred: instant(line.occurredAt),
    recorded: instant(line.recordedAt),
    command_id: line.commandId,
    body: line.bodyHash,
  }));
}

/** Net change of the whole commit: each identity once, in its last status. */
function deadlineRows(draft: Draft) {
  const net = new Map<
    string,
    { case_id: string; kind: string; anchor: number; n: number; due: string; status: string }
  >();
  for (const { line } of draft.lines) {
    const add = (status: string) => (one: { kind: string; anchor: number; n: number; dueAt?: number }) =>
      net.set(deadlineKey(one), {
        case_id: line.caseId,
        kind: one.kind,
        anchor: one.anchor,
        n: one.n,
        due: instant(one.dueAt ?? line.occurredAt)!,
        status,
      });
    for (const [status, ones] of Object.entries(line.deadlines)) ones.forEach(add(status));
  }
  return [...net.values()];
}

function outboxRows(draft: Draft) {
  return draft.lines.flatMap(({ line, notices, errands }) => {
    const row = { case_id: line.caseId, seq: line.seq, created: instant(line.recordedAt) };
    const told = { workflow: line.workflow, event: line.event.type, versions: line.versions };
    return [
      ...notices.map((notice) => ({ ...row, topic: 'notice', payload: { notice, ...told } })),
      ...errands.map(({ topic, payload }) => ({ ...row, topic, payload })),
    ];
  });
}

function bindingRows(draft: Draft) {
  return draft.lines.flatMap(({ line }) =>
    line.files.map((fileId) => ({ file_id: fileId, case_id: line.caseId, seq: line.seq })),
  );
}

function registeredLine({ line: { caseId, seq, occurredAt }, registers }: Draft['lines'][number]) {
  return { caseId, seq, occurredAt, registers };
}

function instant(ms: number | null): string | null {
  return ms === null ? null : new Date(ms).toISOString();
}
