import { isMembers } from './shape.check.js';

/** A bound that a document sets; a value beyond it is refused. Facts and sources as the product's own policies cite them. */
interface Floor {
  /** Where the value stands in a policy, and under which key a variant may replace it. */
  path: string;
  key?: string;
  bound: 'atMost' | 'atLeast';
  unit: 'wd' | 'd' | 'months' | 'hours';
  count: number;
  source: string;
}

const floors: readonly Floor[] = [
  {
    path: 'limits.verify.limit',
    key: 'verify.limit',
    bound: 'atMost',
    unit: 'd',
    count: 10,
    source: '鄂安〔2010〕20号第十条',
  },
  {
    path: 'limits.verify.fire.limit',
    key: 'verify.fire.limit',
    bound: 'atMost',
    unit: 'wd',
    count: 3,
    source: '消防监督检查规定',
  },
  {
    path: 'practice.limits.resume.review',
    key: 'resume.review',
    bound: 'atMost',
    unit: 'd',
    count: 10,
    source: '鄂安〔2010〕20号第十条',
  },
  { path: 'practice.stopOrderAtMost', bound: 'atMost', unit: 'months', count: 6, source: '停产停业整顿期限' },
  { path: 'practice.powerCutNotice', bound: 'atLeast', unit: 'hours', count: 24, source: '安全生产法第七十条' },
];

const unitNames = { wd: '个工作日', d: '日', months: '个月', hours: '小时' };

/** What is wrong with a value by the document that bounds it; null where nothing is or nothing bounds it. */
export function floorFault(of: { path: string } | { key: string }, value: unknown): string | null {
  const floor = floors.find((one) => ('path' in of ? one.path === of.path : one.key === of.key));
  if (!floor || !isMembers(value)) return null;
  const { bound, unit, count, source } = floor;
  const given = value[unit];
  const holds = typeof given === 'number' && (bound === 'atMost' ? given <= count : given >= count);
  if (holds) return null;
  return `依《${source}》${bound === 'atMost' ? '不得超过' : '不得少于'} ${count} ${unitNames[unit]}，且以同一单位表述`;
}
