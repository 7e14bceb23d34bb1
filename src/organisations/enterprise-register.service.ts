import { Injectable } from '@nestjs/common';
import type { Actor } from '../../workflows/kit/types.js';
import { Database, type Tx } from '../platform/database/database.js';
import { Problem } from '../platform/errors.js';
import { fieldProblem } from '../platform/field.problem.js';
import { OrganisationsQueries } from './organisations.queries.js';
import { PeopleEventsService } from './people-events.service.js';
import { SimilarEnterprisesQueries } from './similar-enterprises.queries.js';
import { enterpriseIdOf, enterpriseParentKinds, type Unit } from './unit.js';

interface NewEnterprise {
  name: string;
  creditCode: string;
  townUnitId: string;
  /** Goes on although there are enterprises of a similar name. */
  force?: boolean;
}

@Injectable()
export class EnterpriseRegisterService {
  constructor(
    private readonly database: Database,
    private readonly queries: OrganisationsQueries,
    private readonly similar: SimilarEnterprisesQueries,
    private readonly events: PeopleEventsService,
  ) {}

  /**
   * Enters an enterprise under its territory; one that published data brought in without a code gets its code here.
   * Problem 400 where the parent is no territory, 409 ENTERPRISE_EXISTS where name or code is taken, 409
   * SIMILAR_ENTERPRISES with the candidates where it may be there under another name.
   */
  register(actor: Actor, { name, creditCode, townUnitId, force }: NewEnterprise): Promise<Unit> {
    return this.database.transaction(async (tx) => {
      const parent = await this.queries.unit(townUnitId, tx);
      if (!parent || !enterpriseParentKinds.includes(parent.kind)) throw notATerritory();
      // The same code sent twice at once: the later one waits here and is then told who holds it.
      await tx.query('select pg_advisory_xact_lock(hashtext($1))', [`credit code ${creditCode}`]);
      const holder = await this.queries.enterpriseByCreditCode(creditCode, tx);
      if (holder) throw enterpriseExists(`统一社会信用代码已由“${holder.name}”使用。`, holder.id);
      const id = enterpriseIdOf(parent.id, name.trim());
      const known = await this.queries.unit(id, tx);
      if (!known && !force) await this.#offerSimilar(tx, name, id);
      if (!(await this.write(tx, id, parent, name.trim(), creditCode))) {
        throw enterpriseExists('该属地已有同名企业，且已登记统一社会信用代码。', id);
      }
      const written = await this.queries.unit(id, tx);
      if (!written) throw new Error(`unit ${id} is gone in the transaction that wrote it`);
      const kind = known ? 'creditCodeAdded' : 'enterpriseOpened';
      await this.events.record(tx, actor, { kind, unitId: id, payload: { name: written.name, creditCode } });
      return written;
    });
  }

  async #offerSimilar(tx: Tx, name: string, id: string): Promise<void> {
    const candidates = await this.similar.like(tx, name, id);
    if (candidates.length > 0) throw similarEnterprises(candidates);
  }

  private async write(tx: Tx, id: string, parent: Unit, name: string, creditCode: string): Promise<boolean> {
    const rows = await tx.query(
      `insert into units (id, kind, name, credit_code, parent_id, path, source)
       values ($1, 'enterprise', $2, $3, $4, $5, '登记')
       on conflict (id) do update set credit_code = excluded.credit_code where units.credit_code is null
       returning id`,
      [id, name, creditCode, parent.id, `${parent.path}${id}/`],
    );
    return rows.length > 0;
  }
}

function notATerritory(): Problem {
  const message = '须是镇、街道、中心、园区，或“沅江市”“市外”';
  return fieldProblem([{ field: 'townUnitId', rule: 'isTerritory', message }]);
}

function similarEnterprises(candidates: { name: string }[]): Problem {
  return new Problem({
    status: 409,
    code: 'SIMILAR_ENTERPRISES',
    title: '可能已登记 / Perhaps it is there already',
    detail: `已有名称相近的企业：${candidates.map(({ name }) => name).join('、')}。确认不是同一家的，请选择“仍要登记”。`,
    extra: { candidates },
  });
}

function enterpriseExists(detail: string, unitId: string): Problem {
  return new Problem({
    status: 409,
    code: 'ENTERPRISE_EXISTS',
    title: '企业已登记 / Enterprise exists',
    detail,
    extra: { unitId },
  });
}
