/** How one register is read from its view `r`; rows are ordered by `at`, case and line. */
export interface Register {
  view: string;
  columns: string;
  at: string;
  newestFirst: boolean;
}

const ms = (column: string, name: string) => `(extract(epoch from r.${column}) * 1000)::float8 as "${name}"`;

const common = `r.number, r.hazard_number as "hazardNumber", r.title, r.enterprise_name as "enterpriseName", r.sector,
  r.level, r.phase`;
const numbered = { at: 'r.taken_at', newestFirst: true };

export const registers = {
  list: {
    ...numbered,
    view: 'register_list',
    columns: `${common}, r.ended_because as "endedBecause", r.town_name as "townName", r.place, r.basis, r.origin,
      r.owner_name as "ownerName", r.responsible_name as "responsibleName", r.assigning_name as "assigningName",
      r.supervising_name as "supervisingName", ${ms('due_at', 'dueAtMs')}, ${ms('closed_at', 'closedAtMs')},
      (r.closed_at is null and r.ended_because is null
        and coalesce(r.due_at <= (select bihuan_now()), false)) as overdue,
      ${ms('assign_limit_at', 'assignLimitAtMs')},
      coalesce(r.assign_limit_at <= (select bihuan_now()), false) as "assignOverdue"`,
  },
  assignments: {
    ...numbered,
    view: 'register_assignments',
    columns: `${common}, r.ended_because as "endedBecause", r.office_name as "officeName",
      r.responsible_name as "responsibleName", r.is_subtask as "isSubtask", r.due_on as "dueOn", r.acknowledged`,
  },
  closeOuts: {
    ...numbered,
    view: 'register_close_outs',
    columns: `${common}, r.ended_because as "endedBecause", ${ms('closed_at', 'closedAtMs')},
      r.close_result as "closeResult", ${ms('original_due_at', 'originalDueAtMs')},
      r.verifier_names as "verifierNames", r.approver_name as "approverName"`,
  },
  bulletins: {
    view: 'register_bulletins',
    at: 'r.due_at',
    newestFirst: false,
    columns: `${common}, r.town_name as "townName", r.owner_name as "ownerName",
      r.responsible_name as "responsibleName", r.supervising_name as "supervisingName",
      ${ms('assigned_at', 'assignedAtMs')}, ${ms('original_due_at', 'originalDueAtMs')}, ${ms('due_at', 'dueAtMs')},
      r.days_overdue as "daysOverdue"`,
  },
} as const satisfies Record<string, Register>;
