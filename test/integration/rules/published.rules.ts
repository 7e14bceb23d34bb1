import { randomUUID } from 'node:crypto';
import { canonical } from '../../../src/engine/canonical.js';
import { ruleHash } from '../../../src/engine/rule.hash.js';
import { shippedPolicies } from '../../../workflows/catalogue.js';
import type { Policy } from '../../../workflows/policy.js';
import type { TestDatabase } from '../../support/database.js';

/** The newest policy of the product with another limit for the acknowledgement. */
export function policyWith(version: number, wd: number): Policy {
  const newest = shippedPolicies.at(-1)!;
  const limit = { value: { wd }, basis: '[DESIGN]' };
  return { ...newest, version, limits: { ...newest.limits, 'ack.limit': limit } };
}

/** Writes and approves a policy as two persons would have. @param effectiveAt UTC milliseconds */
export async function published({ owner }: TestDatabase, policy: Policy, effectiveAt: number): Promise<void> {
  const people = [randomUUID(), randomUUID()];
  const unit = randomUUID();
  const text = canonical(policy);
  await owner.query(
    `insert into units (id, kind, name, path, source) values ($1::uuid, 'city', '市', '/' || $1::text || '/', '试')`,
    [unit],
  );
  for (const id of people)
    await owner.query(
      `insert into accounts (id, account, name, role, unit_id, password_hash) values ($1, $2, '安', 'committeeOffice', $3, '')`,
      [id, id, unit],
    );
  await owner.query(
    `insert into rule_documents (kind, version, parent, approvals_seen, effective_from, document, hash, reason, written_by, written_at)
     values ('policy', $1, 1, 0, '2026-01-01', $2, decode($3, 'hex'), '试', $4, bihuan_now())`,
    [policy.version, text, ruleHash(text), people[0]],
  );
  await owner.query(
    `insert into rule_approvals (n, kind, version, written_by, approved_by, approved_at, effective_at)
     select (select coalesce(max(n), 0) + 1 from rule_approvals), 'policy', $1, $2, $3, bihuan_now(), to_timestamp($4 / 1000.0)`,
    [policy.version, ...people, effectiveAt],
  );
}
