import { levels } from '../../workflows/texts/levels.js';
import { sectors } from '../../workflows/texts/sectors.js';
import type { FieldError } from '../platform/errors.js';
import { existingDay } from './day.check.js';
import { floorFault } from './policy.floors.js';
import { isMembers, limitFaults, shapeFaults } from './shape.check.js';

type Part = Record<string, unknown>;

/** What is wrong with the important periods and the variants of a policy; both may be left out. */
export function variantFaults(given: { periods?: unknown; variants?: unknown }, complete: Part): FieldError[] {
  const { periods = [], variants = [] } = given;
  if (!Array.isArray(periods)) return [fault('periods', 'isArray', '须为列表')];
  if (!Array.isArray(variants)) return [fault('variants', 'isArray', '须为列表')];
  const names = periods.flatMap((period) =>
    isMembers(period) && typeof period['name'] === 'string' ? [period['name']] : [],
  );
  return [
    ...periods.flatMap((period, index) => periodFaults(period, `periods.${index}`)),
    ...(new Set(names).size < names.length ? [fault('periods', 'unique', '时段名称不得重复')] : []),
    ...variants.flatMap((variant, index) => oneVariant(variant, `variants.${index}`, names, complete)),
    ...said(variants),
  ];
}

function periodFaults(period: unknown, path: string): FieldError[] {
  if (!isMembers(period)) return [fault(path, 'isObject', '须为 {name, from, to}')];
  const { name, from, to, ...others } = period;
  const days = existingDay(from) && existingDay(to);
  return [
    ...strange(others, path),
    ...(typeof name === 'string' && name.trim() !== '' ? [] : [fault(`${path}.name`, 'isNotEmpty', '须写明时段名称')]),
    ...(existingDay(from) ? [] : [fault(`${path}.from`, 'isDay', '须为存在的日期 YYYY-MM-DD')]),
    ...(existingDay(to) ? [] : [fault(`${path}.to`, 'isDay', '须为存在的日期 YYYY-MM-DD')]),
    ...(days && String(from) > String(to) ? [fault(`${path}.to`, 'isAfter', '不得早于起始日')] : []),
  ];
}

function oneVariant(variant: unknown, path: string, periods: string[], complete: Part): FieldError[] {
  if (!isMembers(variant) || !isMembers(variant['when'])) return [fault(`${path}.when`, 'required', '须写明适用条件')];
  const { when, limits = {}, reminders, ...others } = variant;
  const { level, sector, period, ...unknown } = when as Part;
  const among = (name: string, value: unknown, words: string[]) =>
    value === undefined || words.includes(String(value))
      ? []
      : [fault(`${path}.when.${name}`, 'isIn', `须为 ${words.join('、') || '已列出的时段'} 之一`)];
  if (!isMembers(limits)) return [fault(`${path}.limits`, 'isObject', '须为时限的列表')];
  const empty = Object.keys(limits).length === 0 && reminders === undefined;
  const example = { reminders: complete['reminders'] };
  return [
    ...strange(others, path),
    ...strange(unknown, `${path}.when`),
    ...(Object.keys(when as Part).length === 0 ? [fault(`${path}.when`, 'isNotEmpty', '至少写明一个条件')] : []),
    ...among('level', level, Object.keys(levels)),
    ...among('sector', sector, Object.keys(sectors)),
    ...among('period', period, periods),
    ...(empty ? [fault(path, 'isNotEmpty', '没有写明任何不同的数值')] : []),
    ...Object.entries(limits).flatMap(([key, value]) => limitOfVariant(key, value, `${path}.limits.${key}`, complete)),
    ...(reminders === undefined ? [] : shapeFaults({ reminders }, example).map((one) => under(path, one))),
  ];
}

function limitOfVariant(key: string, given: unknown, path: string, complete: Part): FieldError[] {
  if (!limitKeys(complete).includes(key)) return [fault(path, 'unknown', '没有这个时限')];
  if (!isMembers(given)) return [fault(path, 'isObject', '须为 {value, basis}')];
  const basis = given['basis'];
  const floor = floorFault({ key }, given['value']);
  return [
    ...limitFaults(given['value'], `${path}.value`),
    ...(typeof basis === 'string' && basis.trim() !== '' ? [] : [fault(`${path}.basis`, 'basis', '须写明依据')]),
    ...(floor ? [fault(`${path}.value`, 'floor', floor)] : []),
  ];
}

/** The same condition may not say two things of one limit. */
function said(variants: unknown[]): FieldError[] {
  const seen = new Set<string>();
  return variants.filter(isMembers).flatMap((variant, index) => {
    const { when, limits } = variant;
    if (!isMembers(when) || !isMembers(limits)) return [];
    const conditions = JSON.stringify([when['level'], when['sector'], when['period']]);
    return Object.keys(limits).flatMap((key) => {
      const twice = seen.has(`${conditions}${key}`);
      seen.add(`${conditions}${key}`);
      return twice ? [fault(`variants.${index}.limits.${key}`, 'unique', '同样的条件已写过这个时限')] : [];
    });
  });
}

/** Every part of a policy may have limits of its own. */
function limitKeys(policy: Part): string[] {
  const parts = [policy, ...Object.values(policy).filter(isMembers)];
  return parts.flatMap(({ limits }) => (isMembers(limits) ? Object.keys(limits) : []));
}

function strange(others: Part, path: string): FieldError[] {
  return Object.keys(others).map((name) => fault(`${path}.${name}`, 'unknown', '没有这一项'));
}

function under(path: string, { field, rule, message }: FieldError): FieldError {
  return { field: `${path}.${field}`, rule, message: `${path}.${message}` };
}

function fault(field: string, rule: string, text: string): FieldError {
  return { field, rule, message: `${field}：${text}` };
}
