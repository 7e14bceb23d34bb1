import type { UnitKind } from '../unit.js';
import type { UnitFact } from './unit.fact.js';

/** slug, kind, name, code of the statistics bureau, other names in use. */
const rows: [string, UnitKind, string, string, string[]][] = [
  ['qionghu', 'subdistrict', '琼湖街道', '430981006', ['琼湖街道办事处']],
  ['yanzhihu', 'subdistrict', '胭脂湖街道', '430981008', []],
  ['sijihong', 'town', '四季红镇', '430981102', []],
  ['sihushan', 'town', '泗湖山镇', '430981105', []],
  ['nanzui', 'town', '南嘴镇', '430981107', []],
  ['xinwan', 'town', '新湾镇', '430981108', []],
  ['chapanzhou', 'town', '茶盘洲镇', '430981110', []],
  ['nandashan', 'town', '南大膳镇', '430981112', []],
  ['huangmaozhou', 'town', '黄茅洲镇', '430981113', []],
  ['caowei', 'town', '草尾镇', '430981114', []],
  ['yangluozhou', 'town', '阳罗洲镇', '430981115', []],
  ['gonghua', 'town', '共华镇', '430981116', []],
  ['nandongting', 'centre', '南洞庭湿地保护与发展事务中心', '430981401', ['南洞庭芦苇场']],
  ['luhu', 'centre', '漉湖湿地保护与发展事务中心', '430981402', ['漉湖芦苇场']],
  [
    'yuanjiang-hitech-zone',
    'park',
    '沅江高新技术产业开发区',
    '',
    ['沅江高新区', '沅江高新区管委会', '沅江高新技术产业园区'],
  ],
];

/** The fourteen towns, sub-districts and centres of the 2023 division codes, and the park (its name is inferred). */
export const territoryFacts: UnitFact[] = rows.map(([slug, kind, name, statCode, aliases]) => ({
  slug,
  kind,
  name,
  aliases,
  ...(statCode
    ? { statCode, source: '国家统计局统计用区划代码（截至2023年6月30日）' }
    : { source: '推定：方案只称“园区”，名称待核' }),
}));
