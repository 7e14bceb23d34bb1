import type { DayLimit, Field } from './field.js';

/** What a case demands of one field beyond what its form can. */
export interface Demand {
  /** Why it must be answered here though the form lets it be empty: `重大隐患必填`. */
  owed?: string;
  day?: DayLimit;
}

/** Demands by the path of their field: `workersToldOn`, `milestones.dueOn`. */
export type Demands = Readonly<Record<string, Demand>>;

/** The fields with what this case demands of them. */
export function demandedFields(fields: Field[], demands: Demands, under = ''): Field[] {
  return fields.map((field) => {
    const path = under + field.name;
    const { owed, day } = demands[path] ?? {};
    const asked = { ...field, ...(owed ? { owed, required: true } : {}), ...(day ? { day } : {}) } as Field;
    if (asked.kind !== 'group' && asked.kind !== 'rows') return asked;
    return { ...asked, fields: demandedFields(asked.fields, demands, `${path}.`) };
  });
}
