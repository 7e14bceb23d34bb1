import type { Role } from '../../workflows/kit/types.js';
import type { Tx } from '../platform/database/database.js';
import { demoPassword } from './demo-account.facts.js';
import { hashPassword } from './password.js';

export interface MadeUp {
  id: string;
  account: string;
  name: string;
  role: Role;
  unitId: string;
  certificateNo?: string;
}

/** Writes made-up people who can sign in at once, those who are there left as they are; answers the ids of the new ones. */
export async function writeMadeUp(tx: Tx, people: readonly MadeUp[]): Promise<string[]> {
  const rows = people.map((person) => ({ ...person, email: `${person.account}@yuanjiang.example` }));
  const written = await tx.query<{ id: string }>(
    `insert into accounts (id, account, name, role, unit_id, email, certificate_no, password_hash, must_change_password)
     select id, account, name, role, "unitId", email, "certificateNo", $2, false
       from jsonb_to_recordset($1) as d(id uuid, account text, name text, role text, "unitId" uuid, email text,
                                        "certificateNo" text)
     on conflict do nothing returning id`,
    // One hash for all: the password is the same and known, and a start should not take a second longer for it.
    [JSON.stringify(rows), await hashPassword(demoPassword)],
  );
  return written.map(({ id }) => id);
}
