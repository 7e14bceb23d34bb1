interface SectorReading {
  sector: string;
  /** The narrower trade, where the published word is finer than the eleven sectors. */
  trade: string | null;
}

/** Codes used in published data: sector code, or `sector/trade`. */
const codes: Record<string, string> = {
  transport: 'transport',
  'road-transport': 'transport/road',
  waterway: 'transport/waterway',
  postal: 'transport/postal',
  fire: 'fire',
  'hazardous-chemicals': 'hazardous-chemicals',
  fireworks: 'fireworks',
  'work-trade': 'work-trade',
  'special-equipment': 'special-equipment',
  construction: 'construction',
  'self-built-housing': 'construction/self-built-housing',
  gas: 'gas',
  energy: 'energy',
  park: 'park',
  mining: 'other/mining',
  'coal-mine': 'other/coal-mine',
  'non-coal-mine': 'other/non-coal-mine',
  'civil-explosives': 'other/civil-explosives',
  water: 'other/water',
  agriculture: 'other/agriculture',
  education: 'other/education',
  'elderly-care': 'other/elderly-care',
  other: 'other',
};

/** Chinese names of trades; the narrower stand first, since 非煤矿山 also holds 煤矿 and 烟花爆竹 also 爆. */
const names: [RegExp, string][] = [
  [/邮政|快递/, 'transport/postal'],
  [/水上|水路|航运|渡口|船舶|港口/, 'transport/waterway'],
  [/交通|道路|公路|客运|货运|铁路|航空|机场/, 'transport/road'],
  [/烟花|爆竹/, 'fireworks'],
  [/民爆|民用爆炸/, 'other/civil-explosives'],
  [/燃气|液化气/, 'gas'],
  [/危化|危险化学品|化工|加油站/, 'hazardous-chemicals'],
  [/非煤|金属非金属|尾矿/, 'other/non-coal-mine'],
  [/煤矿/, 'other/coal-mine'],
  [/矿山/, 'other/mining'],
  [/自建房/, 'construction/self-built-housing'],
  [/建筑|施工|房屋市政|住建/, 'construction'],
  [/特种设备|电梯|锅炉|起重/, 'special-equipment'],
  [/电力|能源|发电|油气|管道/, 'energy'],
  [/消防|火灾|人员密集/, 'fire'],
  [/水利|水库|堤防/, 'other/water'],
  [/农机|渔业|农业/, 'other/agriculture'],
  [/学校|教育/, 'other/education'],
  [/养老|民政/, 'other/elderly-care'],
  [/园区/, 'park'],
  [/工贸|商贸|冶金|有色|机械|轻工|纺织|建材|烟草|制造/, 'work-trade'],
  [/其他|其它/, 'other'],
];

/** The sector a published word belongs to; null where it is empty or unknown, which leaves the sector open. */
export function sectorOf(industry: string): SectorReading | null {
  const code = codes[industry.toLowerCase()] ?? names.find(([pattern]) => pattern.test(industry))?.[1];
  if (!code) return null;
  const [sector = code, trade = null] = code.split('/');
  return { sector, trade };
}
