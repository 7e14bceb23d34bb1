import { randomUUID } from 'node:crypto';
import type pg from 'pg';

/** A case that names these units, whose one line, ended by `commandId`, bound the file; written past the engine. */
export async function bindToCase(
  owner: pg.Pool,
  fileId: string,
  unitIds: string[],
  hidden = false,
): Promise<{ caseId: string; commandId: string }> {
  const caseId = randomUUID();
  const commandId = randomUUID();
  await owner.query(
    `insert into cases (id, workflow, workflow_version, policy_version, calendar_version, seq, rev, state, facts,
                        head_hash, hidden, phase, title, unit_ids, person_ids, rectifier_person_ids,
                        verifier_person_ids, verifier_unit_ids, created_at, updated_at)
     values ($1, 'hazard', 1, 1, 1, 1, 1, '{}', '{}', '', $2, 'reported', '试', $3, '{}', '{}', '{}', '{}', now(), now())`,
    [caseId, hidden, unitIds],
  );
  await owner.query(
    `insert into history (case_id, seq, line, hash, event, quiet, occurred_at, recorded_at, command_id, body_hash)
     values ($1, 1, '', '', 'REPORT', false, now(), now(), $2, '')`,
    [caseId, commandId],
  );
  await owner.query('insert into file_bindings (file_id, case_id, seq) values ($1, $2, 1)', [fileId, caseId]);
  return { caseId, commandId };
}
