/** An authority of the demonstration city: what its accounts begin with, and the people who are new there. */
interface Office {
  prefix: string;
  unit: string;
  leader: string;
  inspectors: string[];
}

const offices: [string, string, string, ...string[]][] = [
  ['yingji', 'emergency-management', '周应急', '吴细查', '郑复核'],
  ['zhujian', 'housing-construction', '王建业', '冯工地', '陈巡楼'],
  ['shijian', 'market-supervision', '褚监管', '卫特检', '蒋测压'],
  ['jiaotong', 'transport', '鲁通达', '苗查车', '柳登船'],
  ['xiaofang', 'fire-rescue', '花防火', '俞消栓', '葛喷淋'],
  ['fagai', 'development-reform', '安能源', '倪查电', '汤看泵'],
  ['gaoxin', 'yuanjiang-hitech-zone', '殷园区', '毕巡厂', '郝访企'],
  ['caowei', 'caowei', '沈镇安', '韩巡村', '杨驻点'],
  ['sijihong', 'sijihong', '施四季', '朱走访', '祁红旗'],
  ['qionghu', 'qionghu', '常琼湖', '齐入户'],
  ['yanzhihu', 'yanzhihu', '伍胭脂', '元走巷'],
  ['sihushan', 'sihushan', '孟泗湖', '平看山'],
  ['nanzui', 'nanzui', '和南嘴', '穆守渡'],
  ['xinwan', 'xinwan', '尹新湾', '姚巡湾'],
  ['chapanzhou', 'chapanzhou', '湛茶盘', '汪看洲'],
  ['nandashan', 'nandashan', '毛南膳', '禹查店'],
  ['huangmaozhou', 'huangmaozhou', '米黄茅', '贝巡洲'],
  ['yangluozhou', 'yangluozhou', '臧阳罗', '计守堤'],
  ['gonghua', 'gonghua', '成共华', '戴查仓'],
  ['nandongting', 'nandongting', '宋南洞', '茅巡苇'],
  ['luhu', 'luhu', '熊漉湖', '纪巡滩'],
];

/** The authorities that act in the demonstration city; those who have been demonstration accounts before keep their names. */
export const demoOffices: Office[] = offices.map(([prefix, unit, leader, ...inspectors]) => ({
  prefix,
  unit,
  leader,
  inspectors,
}));

const given = ['安', '平', '康', '宁', '勤', '慎', '稳', '实', '明', '恒', '信', '诚'];

/** The name of the safety officer of the enterprise at this place of the list. */
export function safetyOfficerName(place: number): string {
  const family = ['许', '吕', '胡', '林', '高', '梁', '宋', '唐', '冯', '于', '董', '程', '沈'];
  return `${family[place % family.length]}${given[place % given.length]}${given[(place * 5 + 3) % given.length]}`;
}
