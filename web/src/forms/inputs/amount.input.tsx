import { InputNumber } from 'antd';
import type { ValueInput } from './value.input.js';

const units = {
  yuan: { suffix: '元', precision: 2, perUnit: 100, max: 90_000_000_000_000 },
  percent: { suffix: '%', precision: 0, perUnit: 1, max: 100 },
  plain: { suffix: '', precision: 0, perUnit: 1, max: Number.MAX_SAFE_INTEGER },
};

/** A whole number; money is typed in yuan and kept in fen. */
export function AmountInput({ id, value, onChange, unit }: ValueInput<number> & { unit: keyof typeof units }) {
  const { suffix, precision, perUnit, max } = units[unit];
  return (
    <InputNumber<number>
      {...(id ? { id } : {})}
      value={value === undefined ? null : value / perUnit}
      onChange={(typed) => onChange?.(typed === null ? undefined : Math.round(typed * perUnit))}
      min={0}
      max={max}
      precision={precision}
      suffix={suffix}
      inputMode="decimal"
      className="form-amount"
    />
  );
}
