import type { Sector } from '../../../workflows/hazard/v1/hazard.codes.js';

/** A figure and where it was published; `assumed` where nobody has published one. */
interface Figure {
  value: number;
  source: string;
}

const assumed = 'assumed: no published figure';

/**
 * How often each sector comes up: 296 cases of major hazards that Chinese governments published one by one until 2025, counted
 * by sector. They say what is published, not what there is; mines and water works count as `other`, for `park` none is known.
 */
export const arrivals: Record<Sector, number> = {
  fire: 111,
  'work-trade': 55,
  transport: 44,
  other: 36,
  'hazardous-chemicals': 15,
  gas: 12,
  fireworks: 12,
  'special-equipment': 5,
  energy: 5,
  construction: 4,
  park: 1,
};

/** Shares of hazards, 0 to 1. */
export const shares = {
  /** Found by the enterprise itself. */
  selfFound: { value: 0.525, source: '全国安全生产治本攻坚三年行动，截至 2025-09-24：企业自查占 52.5%' },
  /** Not mended by the date: 1 − 152,900 / 191,200. */
  late: { value: 0.2, source: '全国重大事故隐患专项排查整治2023行动：19.12 万项中整改 15.29 万项' },
  /** Of those with time and manners to ask for more of it; two of 18 + 17 would ask of a small city next to nothing. */
  asksForTime: {
    value: 0.3,
    source: 'assumed: published are only grants, 湖北省级挂牌督办 2015、2016 年：35 处中延期 2 处',
  },
  /** Of those who ask: what nobody decides lapses, the rest is granted. */
  refusedTime: { value: 0.2, source: assumed },
  undecidedTime: { value: 0.2, source: assumed },
  major: { value: 0.8, source: 'assumed: a simulation of general hazards would test no ladder' },
  /** Handed in as mended and not mended, found out at the look-back. */
  lying: { value: 0.04, source: assumed },
  /** Sent back by the verifiers at the first try. */
  failed: { value: 0.12, source: assumed },
  /** An authority lets its own limit pass. */
  slowAuthority: { value: 0.1, source: assumed },
} satisfies Record<string, Figure>;
