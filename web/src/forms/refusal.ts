import { type FieldError, plainMessage } from '../api/failure.js';
import type { Field, Path } from './field.js';
import { reasonField } from './reason.fields.js';

/** One thing to change, with the field it stands at where there is one. */
export interface Fault {
  path: Path;
  /** Where in the form, in words: `五落实 · 资金`. */
  where: string;
  message: string;
}

/** A line of history as a stale form shows it. */
export interface Between {
  seq: number;
  zh: string;
  actor: { name: string; unitName: string };
  occurredAtMs: number;
}

/** What the server adds to a failed event: bad fields, claims that said no, lines that came between. */
export interface RefusedBody {
  code?: string;
  errors?: FieldError[];
  reasons?: { code: string; zh: string }[];
  rev?: number;
  between?: Between[];
}

/** Turns the answer's bad fields into faults at the fields of this form; what has no field stands alone. */
export function faultsOf({ errors = [], reasons = [] }: RefusedBody, fields: Field[]): Fault[] {
  return [
    ...errors.map((error) => {
      const path = error.field.split('.').map((part) => (/^\d+$/.test(part) ? Number(part) : part));
      return { path, where: whereOf(path, fields), message: plainMessage(error) };
    }),
    ...reasons.map(({ code, zh }) => {
      const name = reasonField(
        code,
        fields.map((field) => field.name),
      );
      const path = name === null ? [] : [name];
      return { path, where: whereOf(path, fields), message: zh };
    }),
  ];
}

/** `milestones.0.name` is said as 治理节点 第 1 项 · 节点. */
export function whereOf(path: Path, fields: Field[]): string {
  const [head, ...rest] = path;
  if (head === undefined) return '';
  if (typeof head === 'number') return [`第 ${head + 1} 项`, whereOf(rest, fields)].filter(Boolean).join(' · ');
  const field = fields.find(({ name }) => name === head);
  if (!field) return head;
  const inner = field.kind === 'group' || field.kind === 'rows' ? whereOf(rest, field.fields) : '';
  return [field.label, inner].filter(Boolean).join(' · ');
}
