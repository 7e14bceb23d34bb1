interface Named {
  name: string;
  label: string;
  required: boolean;
  /** What must be known to answer, beyond the label. */
  note?: string;
  /** What a careful person would write, shown until something is written. */
  hint?: string;
  /** Why it must be answered in this case though its form lets it be empty: `重大隐患必填`. */
  owed?: string;
}

/** On which side of today a day may lie; today itself is on both. */
export type DayLimit = 'notPast' | 'notFuture';

export interface Option {
  value: string;
  label: string;
}

/** One answer, whatever draws it. */
export type SingleField =
  | (Named & { kind: 'text'; maxLength: number | undefined })
  | (Named & { kind: 'choice' | 'choices'; options: Option[] })
  | (Named & { kind: 'amount'; unit: 'yuan' | 'percent' | 'plain' })
  | (Named & { kind: 'unit'; among: 'enterprises' | 'towns' | 'all' })
  | (Named & { kind: 'date'; day?: DayLimit })
  | (Named & { kind: 'instant' | 'flag' | 'files' | 'signature' | 'people' | 'case' | 'line' });

/** As many times the same fields as there are things to name. */
export type RowsField = Named & { kind: 'rows'; fields: Field[] };

export type Field = SingleField | RowsField | (Named & { kind: 'group'; fields: Field[] });

/** Where a field stands in a form: names of fields, numbers of rows. */
export type Path = (string | number)[];
