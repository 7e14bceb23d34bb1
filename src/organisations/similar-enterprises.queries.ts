import { Injectable } from '@nestjs/common';
import type { Queryable } from '../platform/database/database.js';
import { nameCore } from './name-core.js';
import type { Unit } from './unit.js';

interface Named extends Pick<Unit, 'id' | 'name' | 'creditCode'> {
  parentName: string;
}

const most = 10;

/** Finds what may be the same enterprise under another name. */
@Injectable()
export class SimilarEnterprisesQueries {
  /** Enterprises whose name holds the core of this one or is held by it, `except` one; at most ten. */
  async like(on: Queryable, name: string, except: string): Promise<Named[]> {
    const core = nameCore(name);
    // The database makes the rough cut: two names of which one holds the other share their beginning or their end.
    const rough = await on.query<Named>(
      `select u.id, u.name, u.credit_code as "creditCode", p.name as "parentName"
         from units u join units p on p.id = u.parent_id
        where u.kind = 'enterprise' and u.id <> $1 and (strpos(lower(u.name), $2) > 0 or strpos(lower(u.name), $3) > 0)
        order by u.name limit 1000`,
      [except, core.slice(0, 2), core.slice(-2)],
    );
    return rough.filter((other) => isSimilar(core, nameCore(other.name))).slice(0, most);
  }
}

function isSimilar(one: string, other: string): boolean {
  return one.includes(other) || other.includes(one);
}
