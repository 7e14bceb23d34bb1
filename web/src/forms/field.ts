interface Named {
  name: string;
  label: string;
  required: boolean;
  /** What a careful person would write, shown until something is written. */
  hint?: string;
}

export interface Option {
  value: string;
  label: string;
}

/** One thing a form asks for, whatever draws it. */
export type Field =
  | (Named & { kind: 'text'; maxLength: number | undefined })
  | (Named & { kind: 'choice' | 'choices'; options: Option[] })
  | (Named & { kind: 'amount'; unit: 'yuan' | 'percent' | 'plain' })
  | (Named & { kind: 'unit'; among: 'enterprises' | 'towns' | 'all' })
  | (Named & { kind: 'date' | 'instant' | 'flag' | 'files' | 'people' })
  | (Named & { kind: 'group' | 'rows'; fields: Field[] });
