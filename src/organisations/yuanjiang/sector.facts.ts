import type { Sector } from '../../../workflows/hazard/v1/hazard.codes.js';

interface SectorFact {
  sector: Sector;
  lead: string;
  with: string[];
  basis: string;
}

const usual = '按“三管三必须”的通常分工推定，待本市安全生产监管职责规定核定';

/** Who leads and who helps in each sector. The plan maps none, so all of it is inferred until the city confirms it. */
export const sectorFacts: SectorFact[] = [
  {
    sector: 'transport',
    lead: 'transport',
    with: ['traffic-police', 'public-security', 'highway-maintenance', 'agriculture', 'water-resources'],
    basis: usual,
  },
  { sector: 'fire', lead: 'fire-rescue', with: ['housing-construction', 'public-security'], basis: usual },
  {
    sector: 'hazardous-chemicals',
    lead: 'emergency-management',
    with: ['public-security', 'transport', 'market-supervision', 'commerce', 'ecology-environment'],
    basis: usual,
  },
  {
    sector: 'fireworks',
    lead: 'emergency-management',
    with: ['public-security', 'supply-marketing-coop', 'market-supervision'],
    basis: usual,
  },
  {
    sector: 'work-trade',
    lead: 'emergency-management',
    with: ['science-industry', 'yuanjiang-hitech-zone', 'market-supervision', 'commerce'],
    basis: usual,
  },
  { sector: 'special-equipment', lead: 'market-supervision', with: [], basis: usual },
  {
    sector: 'construction',
    lead: 'housing-construction',
    with: ['natural-resources', 'transport', 'water-resources'],
    basis: usual,
  },
  {
    sector: 'gas',
    lead: 'housing-construction',
    with: ['urban-management', 'market-supervision', 'commerce', 'emergency-management'],
    basis: '省内各地由住建或城管主管，此处暂定市住建局，须按本市职责规定核定',
  },
  { sector: 'energy', lead: 'development-reform', with: ['power-supply', 'science-industry'], basis: usual },
  {
    sector: 'park',
    lead: 'yuanjiang-hitech-zone',
    with: ['emergency-management', 'science-industry'],
    basis: '仅指园区管理机构自身职责；园区内企业按其行业确定',
  },
  {
    sector: 'other',
    lead: 'emergency-management',
    with: ['education', 'culture-tourism', 'health', 'civil-affairs', 'agriculture', 'water-resources', 'forestry'],
    basis: '《安全生产法》第十条：业务相近原则，由市政府确定；未确定前由承担综合监管的部门接收',
  },
];
