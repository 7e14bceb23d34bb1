import { Injectable } from '@nestjs/common';
import { Audience, Role } from '../../workflows/kit/types.js';
import { Queryable } from '../platform/database/database.js';
import { Chain, Holder, unitOf } from './audience.js';

interface UnitRow {
  id: string;
  name: string;
  kind: string;
  height: number;
}

const unitsUpwards = `
  with recursive chain as (
    select id, parent_id, name, kind, 0 as height from units where id = $1::uuid
    union all
    select u.id, u.parent_id, u.name, u.kind, c.height + 1 from units u join chain c on u.id = c.parent_id
  )
  select id, name, kind, height from chain order by height`;

/** Every post somebody holds, and once more for whoever stands in for him at that instant. */
const postHolders = `
  with asked as (select coalesce(to_timestamp($3::float8 / 1000), bihuan_now()) as at),
  told as (
    select p.account_id, p.account_id as post_of, p.unit_id, p.role from held_posts p
    union all
    select l.substitute_account_id, p.account_id, p.unit_id, p.role
      from leaves l join held_posts p on p.account_id = l.account_id
     where l.starts_at <= (select at from asked) and (select at from asked) < l.ends_at
  )
  select a.id as "accountId", t.post_of as "postOf", a.name, coalesce(trim(a.email), '') as email, coalesce(a.mobile, '') as mobile, t.role,
         u.id as "unitId", u.name as "unitName", coalesce(array_position($1::uuid[], u.id) - 1, 0) as height
    from told t join accounts a on a.id = t.account_id join units u on u.id = t.unit_id
   where a.active and (u.id = any($1::uuid[]) or t.role in ('committeeOffice', 'committeeLeader', 'auditor') or t.post_of = $2::uuid
          or ($4::boolean and u.kind <> all($5::text[]) and t.role in ('departmentSupervisor', 'inspector', 'townInspector')))
   order by a.account`;

/** Every other unit sits on the safety committee beside its office, and these speak for it. */
const noMembers = ['city', 'committee', 'enterprise', 'elsewhere'];
const memberRoles: readonly Role[] = ['departmentSupervisor', 'inspector', 'townInspector'];

/** Reads who sits where: the unit of an audience, what lies above it, and the committee office. */
@Injectable()
export class AudienceQueries {
  /**
   * A unit that does not exist has nobody, so its notices go to the committee office.
   * @param atMs whose leaves count, UTC milliseconds; now where it is left out
   */
  async chainOf(on: Queryable, audience: Audience, atMs: number | null = null): Promise<Chain> {
    const unitId = unitOf(audience);
    const units = await on.run<UnitRow>({ name: 'notifications.units', text: unitsUpwards, values: [unitId] });
    const ids = units.map(({ id }) => id);
    const accountId = audience.post === 'person' ? audience.accountId : null;
    const wide = audience.post === 'memberUnits';
    const accounts = await on.run<Holder>({
      name: 'notifications.accounts',
      text: postHolders,
      values: [ids, accountId, atMs, wide, noMembers],
    });
    return {
      unitName: units[0]?.name ?? '',
      enterprise: units[0]?.kind === 'enterprise',
      top: units.length - 1,
      holders: accounts.filter((holder) => ids.includes(holder.unitId) || holder.postOf === accountId),
      office: accounts.filter(({ role }) => role === 'committeeOffice'),
      committeeLeaders: accounts.filter(({ role }) => role === 'committeeLeader'),
      auditors: accounts.filter(({ role }) => role === 'auditor'),
      members: wide ? accounts.filter(({ role }) => memberRoles.includes(role)) : [],
    };
  }
}
