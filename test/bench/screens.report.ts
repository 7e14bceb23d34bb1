import type { ScreenFigure } from './screens.figures.js';

const aimMs = 50;

/** A line a screen: its middle time at each size of the city, how it grew, and whether the largest is within the aim. */
export function tableOfScreens(figures: ScreenFigure[], hazards: number[]): string {
  const heading = [
    '毫秒，中位数 / median ms'.padEnd(36),
    ...hazards.map((size) => size.toLocaleString('en').padStart(10)),
  ];
  const rows = figures.map(({ screen, medians }) => {
    const [first = Number.NaN, last = Number.NaN] = [medians[0], medians.at(-1)];
    const growth = medians.length > 1 ? `× ${(last / first).toFixed(1)}`.padStart(8) : '';
    const verdict = last < aimMs ? 'met 达到' : 'missed 未达';
    return [
      screen.padEnd(40),
      ...medians.map((ms) => ms.toFixed(1).padStart(10)),
      growth,
      `aim < ${aimMs}  ${verdict}`,
    ].join('  ');
  });
  return [heading.join('  '), ...rows, ''].join('\n');
}
