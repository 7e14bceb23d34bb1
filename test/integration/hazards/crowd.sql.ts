/** A hundred thousand hazards of which nine in ten are closed, spread over twenty departments and two thousand enterprises. */
const cases = `
  insert into cases (id, workflow, workflow_version, policy_version, calendar_version, seq, rev, state, facts, head_hash,
    phase, level, sector, title, town_unit_id, enterprise_unit_id, owner_unit_id, unit_ids, person_ids,
    rectifier_person_ids, rectifier_unit_id, verifier_person_ids, verifier_unit_ids, approver_person_id,
    due_at, next_at, closed_at, created_at, updated_at)
  select md5('case' || n)::uuid, 'hazard', 1, 1, 1, 1, 1,
    jsonb_build_object('lifecycle', phase, 'extension', case when n % 170 = 0 then 'pending' else 'none' end),
    jsonb_build_object('openFacts', '[]'::jsonb, 'description', repeat('隐患描述', 60)), '',
    phase, case when n % 5 = 0 then 'general' else 'major' end,
    (array['transport','fire','gas','energy','park','other'])[1 + n % 6],
    (array['疏散通道被占用','报警器停用','限位失灵','安全阀超期'])[1 + n % 4] || '，第' || n || '处',
    md5('town' || n % 14)::uuid, md5('enterprise' || n % 2000)::uuid, md5('owner' || n % 20)::uuid,
    array[md5('town' || n % 14), md5('enterprise' || n % 2000), md5('owner' || n % 20)]::uuid[],
    array[md5('officer' || n % 3000)::uuid], array[md5('r')::uuid], md5('ru')::uuid, array[md5('v')::uuid],
    array[md5('vu')::uuid], md5('a')::uuid,
    began + interval '60 days', case when phase <> 'closed' then began + interval '61 days' end,
    case when phase = 'closed' then began + interval '50 days' end, began, began
  from (
    select n, case when n % 10 > 0 then 'closed' else (array['reported','determined','assigned','acknowledged',
        'planSubmitted','rectifying','rectifying','submitted','verifying','verified'])[1 + n / 10 % 10] end as phase,
      now() - (n * 7919::bigint % 94608000) * interval '1 second' as began
    from generate_series(1, 100000) n) made`;

const deadlines = `
  insert into deadlines (case_id, kind, anchor, n, due_at, status, wake_at)
  select id, 'limit', 1, n, due_at + n * interval '1 day', 'armed', due_at + n * interval '1 day'
  from cases, generate_series(1, 3) n where phase <> 'closed'`;

export const crowd = [cases, deadlines];
