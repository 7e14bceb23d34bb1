const key = `grouping, key, found_month, settled_month, original, current, closed, extended, reopened, named_after_due,
      late_recorded`;

/** Spans of `changed` that are over the instant of the tally, counted into it with this sign, once for each grouping. */
const counting = (sign: string, changed: string) => `
      insert into closure_tally as t (${key}, n)
      select g.grouping,
        case g.grouping when 'sector' then s.sector when 'town' then s.town_unit_id::text
          when 'department' then s.owner_unit_id::text end,
        date_trunc('month', s.found_at at time zone 'Asia/Shanghai')::date,
        case when s.settled_at = 'infinity' then date 'infinity'
          else date_trunc('month', s.settled_at at time zone 'Asia/Shanghai')::date end,
        s.original, s.current, s.closed, s.extended, s.reopened, s.named_after_due, s.late_recorded, ${sign} * count(*)
      from ${changed} s cross join (values ('month'), ('sector'), ('town'), ('department')) g (grouping)
      group by 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11
      on conflict (${key}) do update set n = t.n + excluded.n`;

/**
 * How many hazards stand how at one recent instant, by month, sector, town and department: what a dashboard reads instead
 * of every hazard. Kept by triggers, so that it cannot say otherwise than the spans; another instant is reached by counting
 * only what began or ended in between.
 */
export const tally = `
      create table closure_tally (
        grouping        text not null,
        key             text,
        -- Months in 沅江, by their first day; 'infinity' while it is open.
        found_month     date not null,
        settled_month   date not null,
        original        text,
        current         text,
        closed          boolean not null,
        extended        boolean not null,
        reopened        boolean not null,
        named_after_due boolean not null,
        late_recorded   boolean not null,
        n               bigint not null,
        unique nulls not distinct (${key})
      );
      create index closure_tally_by_settled on closure_tally (grouping, settled_month);
      create table closure_tallied (
        only_row        boolean primary key default true check (only_row),
        at              timestamptz not null
      );
      insert into closure_tallied (at) values ('-infinity');

      create function closure_spans_are_tallied() returns trigger language plpgsql as $$
        begin
          ${counting('tg_argv[0]::int', '(select c.* from changed c, closure_tallied a where c.from_at <= a.at and c.until_at > a.at)')};
          return null;
        end
      $$;
      create trigger closure_spans_come after insert on closure_spans referencing new table as changed
        for each statement execute function closure_spans_are_tallied('1');
      create trigger closure_spans_go after delete on closure_spans referencing old table as changed
        for each statement execute function closure_spans_are_tallied('-1');
      create trigger closure_spans_were after update on closure_spans referencing old table as changed
        for each statement execute function closure_spans_are_tallied('-1');
      create trigger closure_spans_are after update on closure_spans referencing new table as changed
        for each statement execute function closure_spans_are_tallied('1');

      -- The tally as of another instant, earlier or later.
      create function closure_tally_moves(upon timestamptz) returns void language plpgsql as $$
        declare was timestamptz;
        begin
          select at into was from closure_tallied for update;
          if upon > was then
            ${counting('1', '(select * from closure_spans where from_at > was and from_at <= upon and until_at > upon)')};
            ${counting('-1', "(select * from closure_spans where until_at > was and until_at <= upon and until_at < 'infinity' and from_at <= was)")};
          elsif upon < was then
            ${counting('1', "(select * from closure_spans where until_at > upon and until_at <= was and until_at < 'infinity' and from_at <= upon)")};
            ${counting('-1', '(select * from closure_spans where from_at > upon and from_at <= was and until_at > was)')};
          end if;
          update closure_tallied set at = upon;
          delete from closure_tally where n = 0;
        end
      $$;`;
