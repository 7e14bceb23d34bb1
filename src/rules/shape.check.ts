import type { FieldError } from '../platform/errors.js';

type Json = unknown;
type Members = Record<string, Json>;

const units = { wd: 250, d: 366, months: 12, hours: 720 };
const monthDay = /^(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;
const clockTime = /^([01]\d|2[0-3]):[0-5]\d$/;

/** Words that are text for people, whatever they say. */
const free = new Set(['basis']);
const oneUnit = new Set(['recurrenceWindow', 'stopOrderAtMost', 'powerCutNotice']);
/** What a value may carry although the example does not. */
const optional: Record<string, readonly Json[]> = { level: ['LAW', 'S', 'UNV', 'DESIGN'] };

/** Words a field of this name may hold, beyond those the example holds. */
export type Vocabulary = Record<string, readonly string[]>;

/**
 * Compares a document with an example that is complete: every member the example has must be there, none it has not, each of
 * its kind. A limit may change its unit, a list its length; a word must be one that is used somewhere under the same name.
 * @returns every fault with its path; the messages are Chinese
 */
export function shapeFaults(document: Json, example: Json, words: Vocabulary = {}): FieldError[] {
  const known = gathered(example, words);
  return check(document, [example], '', '', known);
}

function check(
  given: Json,
  like: readonly Json[],
  path: string,
  name: string,
  known: Map<string, Set<string>>,
): FieldError[] {
  const fault = (rule: string, text: string): FieldError[] => [{ field: path, rule, message: `${path}：${text}` }];
  if (given === undefined) return fault('required', '缺少此项');
  if (given === null) return like.includes(null) ? [] : fault('required', '不得为空');
  const [sample] = like.filter((one) => one !== null);
  if (sample === undefined) return fault('isNull', '此项应为空');
  if (Array.isArray(sample)) {
    if (!Array.isArray(given)) return fault('isArray', '须为列表');
    const items = like.filter(Array.isArray).flat();
    return given.flatMap((item, index) => check(item, items, `${path}.${index}`, name, known));
  }
  if (isMembers(sample)) {
    if (!isMembers(given)) return fault('isObject', '须为一组数值');
    const samples = like.filter(isMembers);
    if (!samples.some(isLimit)) return memberFaults(given, samples, path, name, known);
    return ofItsUnit(given, sample, name)
      ? limitFaults(given, path)
      : fault('isLimit', `须以 ${Object.keys(sample)} 表述`);
  }
  if (typeof sample !== typeof given) return fault('isType', `须为${typeNames[typeof sample] ?? '同类数值'}`);
  if (typeof given === 'number') return numberFaults(given, like, fault);
  if (typeof given === 'string') return wordFaults(given, sample as string, name, known, fault);
  return [];
}

const typeNames: Record<string, string> = { number: '数字', string: '文字', boolean: '是或否（true / false）' };

/** Whoever reads one of these reads it in its unit. */
function ofItsUnit(given: Members, sample: Members, name: string): boolean {
  return !oneUnit.has(name) || Object.keys(sample).every((unit) => unit in given);
}

function memberFaults(
  given: Members,
  samples: readonly Members[],
  path: string,
  parent: string,
  known: Map<string, Set<string>>,
): FieldError[] {
  const names = [...new Set(samples.flatMap((sample) => Object.keys(sample)))];
  const under = (name: string) => (path === '' ? name : `${path}.${name}`);
  const isGrounded = names.includes('basis');
  const own = names.flatMap((name) => {
    const like = samples.filter((sample) => name in sample).map((sample) => sample[name]);
    if (given[name] === undefined && like.length < samples.length) return [];
    return check(given[name], like, under(name), name === 'value' ? parent : name, known);
  });
  const strange = Object.keys(given)
    .filter((name) => !names.includes(name))
    .flatMap((name): FieldError[] => {
      const allowed = isGrounded ? optional[name] : undefined;
      if (allowed?.includes(given[name])) return [];
      const text = allowed ? `须为 ${allowed.join('、')} 之一` : '没有这一项';
      return [{ field: under(name), rule: allowed ? 'isIn' : 'unknown', message: `${under(name)}：${text}` }];
    });
  return [...own, ...strange];
}

/** A limit by itself: one unit, whole, within reason. */
export function limitFaults(given: Json, path: string): FieldError[] {
  const [unit, ...others] = isMembers(given) ? Object.entries(given) : [];
  const most = unit && units[unit[0] as keyof typeof units];
  const holds = unit && others.length === 0 && most && Number.isInteger(unit[1]);
  if (holds && (unit[1] as number) >= 1 && (unit[1] as number) <= most) return [];
  const text = '须为 {wd|d|months|hours: 整数} 之一，工作日 1–250，日 1–366，月 1–12，小时 1–720';
  return [{ field: path, rule: 'isLimit', message: `${path}：${text}` }];
}

type Fault = (rule: string, text: string) => FieldError[];

/** Where the example is a whole number the value is one; a share lies between 0 and 1. */
function numberFaults(given: number, like: readonly Json[], fault: Fault): FieldError[] {
  const whole = like.every((one) => typeof one !== 'number' || Number.isInteger(one));
  if (whole)
    return Number.isInteger(given) && given >= 0 && given <= 3660 ? [] : fault('isCount', '须为 0 至 3660 的整数');
  return given >= 0 && given <= 1 ? [] : fault('isShare', '须为 0 至 1 之间的比例');
}

function wordFaults(
  given: string,
  sample: string,
  name: string,
  known: Map<string, Set<string>>,
  fault: Fault,
): FieldError[] {
  if (free.has(name))
    return given.trim() === '' || given.length > 300 ? fault('basis', '须写明依据，不超过 300 字') : [];
  if (clockTime.test(sample)) return clockTime.test(given) ? [] : fault('isTime', '须为 HH:MM 形式的时刻');
  if (monthDay.test(sample)) return monthDay.test(given) ? [] : fault('isMonthDay', '须为 MM-DD 形式的日期');
  const words = [...(known.get(name) ?? [])];
  return words.includes(given) ? [] : fault('isIn', `须为 ${words.join('、')} 之一`);
}

/** Every word of the example by the name of the field it stands under. */
function gathered(example: Json, words: Vocabulary): Map<string, Set<string>> {
  const known = new Map(Object.entries(words).map(([name, own]) => [name, new Set(own)]));
  const walk = (value: Json, name: string): void => {
    if (typeof value === 'string') known.set(name, (known.get(name) ?? new Set()).add(value));
    else if (Array.isArray(value)) for (const item of value) walk(item, name);
    else if (isMembers(value))
      for (const [inner, one] of Object.entries(value)) walk(one, inner === 'value' ? name : inner);
  };
  walk(example, '');
  return known;
}

function isLimit(value: Members): boolean {
  const [unit, ...others] = Object.entries(value);
  return unit !== undefined && others.length === 0 && unit[0] in units && typeof unit[1] === 'number';
}

export function isMembers(value: Json): value is Members {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
