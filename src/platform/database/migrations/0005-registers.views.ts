/**
 * One event log, read as list, assignments, close-outs and bulletins. Each view carries `hidden`, `unit_ids` and `person_ids`
 * of the case, so that whoever reads it is held to the rows he may see. `office` is the lead department; of an assignment,
 * the unit that issued it.
 */
export const registerViews = `
  create view register_list as
    select c.id as case_id, c.hidden, c.unit_ids, c.person_ids, n.seq, n.taken_at, n.year, n.text as number,
      n.ended_because, h.text as hazard_number, c.title, coalesce(e.name, c.facts->>'enterpriseName') as enterprise_name,
      t.name as town_name, c.owner_unit_id::text as office, o.name as owner_name,
      c.facts->>'place' as place, c.sector, c.level, c.phase,
      nullif(concat_ws(' ', c.facts->'basis'->>'standard', c.facts->'basis'->>'edition', c.facts->'basis'->>'article'),
        '') as basis,
      c.facts->>'origin' as origin, r.name as responsible_name, a.name as assigning_name, s.name as supervising_name,
      c.found_at, c.original_due_at, c.due_at, c.closed_at, l.due_at as assign_limit_at
    from numbers n
    join cases c on c.id = n.case_id
    left join lateral (select text from numbers where case_id = n.case_id and kind = 'hazard' and ended_seq is null) h
      on true
    -- The limit of the determination that still waits for its assignment; later occurrences only remind of it.
    left join lateral (
      select due_at from deadlines where case_id = c.id and kind = 'assign.limit' and c.phase = 'determined'
        and n.ended_seq is null order by anchor desc, n limit 1) l on true
    left join units e on e.id = c.enterprise_unit_id
    left join units t on t.id = c.town_unit_id
    left join units o on o.id = c.owner_unit_id
    left join units r on r.id = c.responsible_unit_id
    left join units a on a.id = (c.facts->'assignment'->>'assigningUnitId')::uuid
    left join units s on s.id = (c.facts->'assignment'->>'supervisingUnitId')::uuid
    where n.kind = 'list';

  -- A sheet says what its own line said: later sheets and co-units have lines of their own.
  create view register_assignments as
    select c.id as case_id, c.hidden, c.unit_ids, c.person_ids, n.seq, n.taken_at, n.year, n.office, n.text as number,
      n.ended_because, h.text as hazard_number, c.title, coalesce(e.name, c.facts->>'enterpriseName') as enterprise_name,
      c.sector, c.level, c.phase, coalesce(o.name, n.office) as office_name, r.name as responsible_name,
      line.event = 'ADD_SUBTASK' as is_subtask, line.payload->>'dueOn' as due_on,
      line.event <> 'ADD_SUBTASK' and n.ended_seq is null and
        coalesce((c.facts->'clocks'->'acknowledged'->>'seq')::int > n.seq or line.event = 'MIGRATE'
          and c.phase <> 'assigned', false) as acknowledged
    from numbers n
    join cases c on c.id = n.case_id
    left join lateral (select text from numbers where case_id = n.case_id and kind = 'hazard' and ended_seq is null) h
      on true
    left join lateral (
      select event, convert_from(history.line, 'UTF8')::jsonb->'event'->'payload' as payload
      from history where case_id = n.case_id and seq = n.seq) line on true
    left join units o on o.id = bihuan_unit_of(n.office)
    left join units e on e.id = c.enterprise_unit_id
    left join units r on r.id = coalesce((line.payload->>'responsibleUnitId')::uuid, (line.payload->>'unitId')::uuid,
      c.responsible_unit_id)
    where n.kind = 'assignment';

  -- Who verified and who approved is read from the lines: a case that was reopened has forgotten it.
  create view register_close_outs as
    select c.id as case_id, c.hidden, c.unit_ids, c.person_ids, n.seq, n.taken_at, n.year, n.text as number,
      n.ended_because, c.owner_unit_id::text as office, h.text as hazard_number, c.title,
      coalesce(e.name, c.facts->>'enterpriseName') as enterprise_name,
      c.sector, c.level, c.phase, c.facts->>'closeResult' as close_result, c.original_due_at, c.due_at,
      coalesce(case when n.ended_seq is null then c.closed_at end, n.taken_at) as closed_at,
      coalesce(v.names, array(select name from accounts where id = any(c.verifier_person_ids) order by name))
        as verifier_names, p.name as approver_name
    from numbers n
    join cases c on c.id = n.case_id
    left join lateral (select text from numbers where case_id = n.case_id and kind = 'hazard' and ended_seq is null) h
      on true
    left join lateral (
      select seq, array(select one->>'name' from jsonb_array_elements(
        convert_from(line, 'UTF8')::jsonb->'event'->'payload'->'verifiers') one) as names
      from history where case_id = n.case_id and seq < n.seq and event = 'START_VERIFY' order by seq desc limit 1) v on true
    left join lateral (
      select convert_from(line, 'UTF8')::jsonb->'actor'->>'name' as name
      from history where case_id = n.case_id and seq between v.seq and n.seq and event = 'APPROVE_CLOSE'
      order by seq desc limit 1) p on true
    left join units e on e.id = c.enterprise_unit_id
    where n.kind = 'closeOut';

  -- Every open major past its date is to be named; one handed in on time waits for others, not for its enterprise.
  create view register_bulletins as
    select c.id as case_id, c.hidden, c.unit_ids, c.person_ids, 0 as seq, c.due_at, c.original_due_at,
      bihuan_year(c.due_at) as year, l.text as number, h.text as hazard_number, c.title,
      coalesce(e.name, c.facts->>'enterpriseName') as enterprise_name, t.name as town_name, c.sector, c.level, c.phase,
      r.name as responsible_name, o.name as owner_name, s.name as supervising_name, c.owner_unit_id::text as office,
      a.taken_at as assigned_at,
      (now.at at time zone 'Asia/Shanghai')::date
        - ((c.due_at - interval '1 millisecond') at time zone 'Asia/Shanghai')::date as days_overdue
    from (select bihuan_now() as at offset 0) now
    join cases c on c.due_at <= now.at and c.open
    left join lateral (select text from numbers where case_id = c.id and kind = 'list' and ended_seq is null) l on true
    left join lateral (select text from numbers where case_id = c.id and kind = 'hazard' and ended_seq is null) h on true
    left join lateral (
      select taken_at from numbers where case_id = c.id and kind = 'assignment' order by seq limit 1) a on true
    left join units e on e.id = c.enterprise_unit_id
    left join units t on t.id = c.town_unit_id
    left join units r on r.id = c.responsible_unit_id
    left join units o on o.id = c.owner_unit_id
    left join units s on s.id = (c.facts->'assignment'->>'supervisingUnitId')::uuid
    where c.level = 'major'
      and c.phase in ('assigned','acknowledged','planSubmitted','rectifying','submitted','verifying','verified','reopened')
      and not (c.phase in ('submitted','verifying','verified')
        and coalesce((c.facts->'submission'->>'timely')::boolean, false));
`;
