import type { UnitFact } from './unit.fact.js';

const plan = '沅江市安全守底行动实施方案（2024年）';

/** The two roots and the committees that coordinate; a committee has no enforcement power of its own. */
export const rootFacts: UnitFact[] = [
  { slug: 'yuanjiang', kind: 'city', name: '沅江市', aliases: [], source: '统计用区划代码 430981' },
  { slug: 'elsewhere', kind: 'elsewhere', name: '市外', aliases: [], source: '本系统：市外单位的归集节点' },
  { slug: 'safety-committee', kind: 'committee', name: '市安委会', aliases: ['市安全生产委员会'], source: plan },
  { slug: 'bottomline-taskforce', kind: 'committee', name: '安全守底行动工作专班', aliases: [], source: plan },
  { slug: 'eco-protection-committee', kind: 'committee', name: '市生态环境保护委员会', aliases: [], source: plan },
  {
    slug: 'illegal-fundraising-group',
    kind: 'committee',
    name: '市打击和处置非法集资领导小组',
    aliases: ['市处非办'],
    source: plan,
  },
];
