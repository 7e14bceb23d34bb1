import { MigrationInterface, QueryRunner } from 'typeorm';
import { registerViews } from './0005-registers.views.js';

/**
 * 一单四制: numbers of the registers, gap-free for each kind, office and year because the row of a counter is held until
 * the commit that takes its number; what must be registered is held by constraints that look at the end of a transaction.
 */
export class Registers1700000000005 implements MigrationInterface {
  name = 'Registers1700000000005';

  async up(db: QueryRunner): Promise<void> {
    await db.query(openness);
    await db.query(numbers);
    await db.query(allotment);
    await db.query(permanence);
    await db.query(duties);
    await db.query(registerViews);
  }

  async down(): Promise<void> {
    throw new Error('migrations only go forward');
  }
}

/** What has not ended in any way; the ends are named once, for every query and partial index. */
const openness = `
  alter table cases add column open boolean not null
    generated always as (phase not in ('closed','rejected','void','closedByClosure')) stored;
  create index cases_open_by_due on cases (due_at, id) where open;
  drop index cases_by_due;`;

const numbers = `
  create table number_offices (
    office        text primary key,
    mark          text not null unique
  );
  create table number_counters (
    kind          text not null,
    office        text not null,
    year          int not null,
    last          int not null check (last >= 0),
    head          bytea not null,
    primary key (kind, office, year)
  ) with (fillfactor = 50);
  create table numbers (
    case_id       uuid not null references cases (id),
    seq           int not null,
    kind          text not null check (kind in ('hazard','list','assignment','closeOut','rectificationOrder',
                                                'inspectionRecord','recheckOpinion')),
    office        text not null,
    -- The instant the line counts from; its year in 沅江 is the number's.
    taken_at      timestamptz not null,
    year          int not null,
    n             int not null check (n > 0),
    text          text collate "C" not null unique,
    -- Chained within kind, office and year: two numbers cannot change places unseen.
    hash          bytea not null,
    ended_seq     int check (ended_seq >= seq),
    ended_because text,
    primary key (kind, office, year, n),
    unique (case_id, kind, seq),
    check ((kind in ('hazard','list','closeOut')) = (office = 'city')),
    check ((ended_seq is null) = (ended_because is null))
  );
  create unique index numbers_one_standing on numbers (case_id, kind)
    where ended_seq is null and kind in ('hazard','list','closeOut');
  create index numbers_by_time on numbers (kind, taken_at, case_id, seq);

  alter table cases add column rectifier_unit_ids uuid[] not null default '{}',
    add constraint verifier_is_not_rectifier_co_unit check (not (verifier_unit_ids && rectifier_unit_ids));
`;

/** Allotted as the owner: whoever inserts a number says for which line, never which number. */
const allotment = `
  create function bihuan_unit_of(office text) returns uuid language sql immutable as $$
    select case when $1 ~ '^[0-9a-f]{8}-[0-9a-f-]{27}$' then $1::uuid end
  $$;

  -- 沅隐2026-00001, 沅应急交〔2026〕1号, （沅）应急责改〔2026〕1号: an enforcement document names the place in brackets.
  create function bihuan_number_text(kind text, office text, year int, n int) returns text language plpgsql stable as $$
    declare
      mark text := coalesce((select m.mark from number_offices m where m.office = $2),
                            (select u.name from units u where u.id = bihuan_unit_of($2)), $2);
    begin
      case kind
        when 'hazard' then return mark || '隐' || year || '-' || lpad(n::text, greatest(5, length(n::text)), '0');
        when 'list' then return mark || '清' || year || '-' || lpad(n::text, greatest(4, length(n::text)), '0');
        when 'closeOut' then return mark || '销' || year || '-' || lpad(n::text, greatest(4, length(n::text)), '0');
        when 'assignment' then return mark || '交〔' || year || '〕' || n || '号';
        else return '（沅）' || case when left(mark, 1) = '沅' then substr(mark, 2) else mark end
          || case kind when 'rectificationOrder' then '责改' when 'inspectionRecord' then '检记' else '复查' end
          || '〔' || year || '〕' || n || '号';
      end case;
    end
  $$;

  create function bihuan_year(at timestamptz) returns int language sql immutable as $$
    select extract(year from $1 at time zone 'Asia/Shanghai')::int
  $$;

  create function bihuan_number_hash(previous bytea, kind text, office text, year int, n int, number text, case_id uuid,
                                     seq int) returns bytea language sql immutable as $$
    select sha256($1 || convert_to(jsonb_build_array($2, $3, $4, $5, $6, $7, $8)::text, 'UTF8'))
  $$;

  create function number_is_allotted() returns trigger language plpgsql security definer
    set search_path = public, pg_temp as $$
    declare previous bytea;
    begin
      new.year := bihuan_year(new.taken_at);
      insert into number_counters as c (kind, office, year, last, head) values (new.kind, new.office, new.year, 1, '')
      on conflict (kind, office, year) do update set last = c.last + 1
      returning c.last, c.head into new.n, previous;
      new.text := bihuan_number_text(new.kind, new.office, new.year, new.n);
      new.hash := bihuan_number_hash(previous, new.kind, new.office, new.year, new.n, new.text, new.case_id, new.seq);
      update number_counters c set head = new.hash where c.kind = new.kind and c.office = new.office and c.year = new.year;
      new.ended_seq := null;
      new.ended_because := null;
      return new;
    end
  $$;
  create trigger number_is_allotted before insert on numbers for each row execute function number_is_allotted();

  -- What the next number will read, held for this transaction: the counter's row stays locked until it ends.
  create function bihuan_next_number(kind text, office text, at timestamptz) returns text language sql volatile
    security definer set search_path = public, pg_temp as $$
    insert into number_counters as c (kind, office, year, last, head)
    select $1, $2, bihuan_year($3), 0, ''
    on conflict (kind, office, year) do update set last = c.last
    returning bihuan_number_text(c.kind, c.office, c.year, c.last + 1)
  $$;
`;

const permanence = `
  create function number_stays() returns trigger language plpgsql as $$
    begin
      if tg_op = 'UPDATE' and old.ended_seq is null and new.ended_seq is not null
        and (new.case_id, new.seq, new.kind, new.office, new.taken_at, new.year, new.n, new.text, new.hash)
          is not distinct from
          (old.case_id, old.seq, old.kind, old.office, old.taken_at, old.year, old.n, old.text, old.hash)
      then return new;
      end if;
      raise exception 'a number stays as it was given; it may be ended once' using errcode = 'BH011';
    end
  $$;
  create trigger number_stays before update or delete on numbers for each row execute function number_stays();
  create trigger numbers_are_never_truncated before truncate on numbers
    for each statement execute function number_stays();

  -- A number is taken and ended by a line, and its year is the line's.
  create function number_follows_its_line() returns trigger language plpgsql as $$
    begin
      if exists (select from history where case_id = new.case_id and seq = new.seq and occurred_at = new.taken_at)
        and (new.ended_seq is null or exists (select from history where case_id = new.case_id and seq = new.ended_seq))
      then return null;
      end if;
      raise exception 'number % of case % belongs to no line', new.text, new.case_id using errcode = 'BH012';
    end
  $$;
  create constraint trigger number_follows_its_line after insert or update on numbers
    deferrable initially deferred for each row execute function number_follows_its_line();
`;

/** Only versions with registers are held to them: cases of version 1 took no numbers. */
const duties = `
  create function case_is_registered(id uuid) returns void language plpgsql stable as $$
    declare
      c cases;
      missing text[];
      numbered text[];
    begin
      select * into c from cases where cases.id = $1;
      if not found or c.workflow <> 'hazard' or c.workflow_version < 2 then return; end if;
      select coalesce(array_agg(kind), '{}') into numbered from numbers where case_id = $1 and ended_seq is null;
      if not 'assignment' = any (numbered) and (
        c.phase in ('assigned','acknowledged','planSubmitted','rectifying','submitted','verifying','verified')
        or c.phase = 'closed' and c.facts->>'closeResult' = 'fixed'
        or c.phase = 'reopened' and c.facts->>'assignment' is not null)
      then
        raise exception 'case % is % without the number of an assignment', $1, c.phase using errcode = 'BH013';
      end if;
      if c.phase = 'closed' then
        missing := array_remove(array[
          case when c.found_at is null then 'foundAt' end,
          case when c.sector is null then 'sector' end,
          case when coalesce(c.town_unit_id::text, c.enterprise_unit_id::text, c.facts->>'enterpriseName') is null
            then 'townOrEnterprise' end,
          case when coalesce(c.facts->>'place', '') = '' then 'place' end,
          case when coalesce(jsonb_array_length(c.facts->'reporters'), 0) = 0 then 'reporter' end,
          case when not 'hazard' = any (numbered) then 'hazardNumber' end,
          case when not 'closeOut' = any (numbered) then 'closeOutNumber' end,
          case when c.level = 'major' and c.owner_unit_id is null then 'owner' end,
          case when c.level = 'major' and c.responsible_unit_id is null then 'responsible' end,
          case when c.level = 'major' and c.original_due_at is null then 'originalDueAt' end,
          case when c.level = 'major' and not 'list' = any (numbered) then 'listNumber' end], null);
        if cardinality(missing) > 0 then
          raise exception 'case % is closed and its ledger lacks %', $1, array_to_string(missing, ', ')
            using errcode = 'BH014', detail = array_to_string(missing, ',');
        end if;
      end if;
    end
  $$;

  create function case_stays_registered() returns trigger language plpgsql as $$
    begin perform case_is_registered(new.id); return null; end
  $$;
  create constraint trigger case_is_born_registered after insert on cases
    deferrable initially deferred for each row
    when (new.workflow_version >= 2 and new.phase not in ('draft','reported','rejected','determined'))
    execute function case_stays_registered();
  -- A step within one phase changes nothing the registers hold, and is the commonest; a closed case is looked at each time.
  create constraint trigger case_stays_registered after update on cases
    deferrable initially deferred for each row
    when (new.workflow_version >= 2 and (new.phase = 'closed' or
      (new.phase, new.workflow_version) is distinct from (old.phase, old.workflow_version)))
    execute function case_stays_registered();

  create function number_leaves_its_case_registered() returns trigger language plpgsql as $$
    begin perform case_is_registered(new.case_id); return null; end
  $$;
  create constraint trigger number_leaves_its_case_registered after update on numbers
    deferrable initially deferred for each row execute function number_leaves_its_case_registered();
`;
