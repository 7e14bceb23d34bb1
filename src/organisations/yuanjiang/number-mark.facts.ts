import { unitIdOf } from '../unit.js';

/** slug and 机关代字; a unit that is not here writes its name into its numbers. Inferred, until the city's own are known. */
const marks: [string, string][] = [
  ['safety-committee', '沅安委办'],
  ['emergency-management', '沅应急'],
  ['fire-rescue', '沅消'],
  ['housing-construction', '沅住建'],
  ['urban-management', '沅城管'],
  ['transport', '沅交'],
  ['public-security', '沅公'],
  ['traffic-police', '沅交警'],
  ['highway-maintenance', '沅公路'],
  ['market-supervision', '沅市监'],
  ['water-resources', '沅水'],
  ['science-industry', '沅科工'],
  ['development-reform', '沅发改'],
  ['ecology-environment', '沅环'],
  ['natural-resources', '沅自然资'],
  ['agriculture', '沅农'],
  ['commerce', '沅商'],
  ['education', '沅教'],
  ['culture-tourism', '沅文旅'],
  ['health', '沅卫'],
  ['civil-affairs', '沅民'],
  ['forestry', '沅林'],
  ['qionghu', '沅琼湖'],
  ['yanzhihu', '沅胭脂湖'],
  ['sijihong', '沅四季红'],
  ['sihushan', '沅泗湖山'],
  ['nanzui', '沅南嘴'],
  ['xinwan', '沅新湾'],
  ['chapanzhou', '沅茶盘洲'],
  ['nandashan', '沅南大膳'],
  ['huangmaozhou', '沅黄茅洲'],
  ['caowei', '沅草尾'],
  ['yangluozhou', '沅阳罗洲'],
  ['gonghua', '沅共华'],
  ['nandongting', '沅南洞庭'],
  ['luhu', '沅漉湖'],
  ['yuanjiang-hitech-zone', '沅高新'],
];

/** By what an office is known in its numbers; the city itself keeps the numbers of hazards, list and close-outs. */
export const numberMarks = [
  { office: 'city', mark: '沅' },
  ...marks.map(([slug, mark]) => ({ office: unitIdOf(slug), mark })),
];
