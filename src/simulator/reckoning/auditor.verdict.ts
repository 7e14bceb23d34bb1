import { AuditPass } from '../../auditor/pass/audit.pass.js';
import { Database } from '../../platform/database/database.js';
import type { Providers } from '../providers.js';
import type { Invariant } from './invariants.js';

interface Reckoned {
  instants: number;
  late: number;
  overtaken: number;
}

const reckoned = `
  select count(*)::int as instants, count(*) filter (where lateness_ms > 0)::int as late,
    count(*) filter (where outcome = 'overtaken')::int as overtaken
  from audit_reckonings`;

const openFindings = `
  select code, case_id as "caseId", coalesce(kind, '') as kind from audit_findings where gone_at is null order by code, case_id`;

/** Lets the auditor reckon every case by himself and says what he has to object; what was late he only notes. */
export async function auditorVerdict(product: Providers): Promise<Invariant> {
  const run = await product.of(AuditPass).run('all');
  const database = product.of(Database);
  const open = await database.query<{ code: string; caseId: string; kind: string }>(openFindings);
  const [found] = await database.query<Reckoned>(reckoned);
  const [first] = open;
  return {
    name: 'the auditor, who reckons by himself, objects to nothing',
    holds: run !== null && open.length === 0,
    said: first
      ? `${open.length} findings, such as ${first.code} ${first.kind} of ${first.caseId}`
      : `${run?.cases ?? 0} cases, ${found!.instants} instants, ${found!.late} late, ${found!.overtaken} overtaken`,
  };
}
