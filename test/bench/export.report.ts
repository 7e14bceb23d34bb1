import type { ExportFigure } from './export.figures.js';

const aimMB = 150;

/** A line a format: rows, time, the file, and the most memory the command held beside what it should hold. */
export function linesOfExports(figures: ExportFigure[]): string {
  return figures
    .map(({ format, rows, seconds, fileMB, residentMB }) => {
      const what = `导出 / export ${format}, ${rows.toLocaleString('en')} rows`.padEnd(40);
      const verdict = residentMB < aimMB ? 'met 达到' : 'missed 未达';
      return `${what}${seconds.toFixed(1)} s  ${fileMB.toFixed(1)} MB  resident ${residentMB.toFixed(0)} MB  aim < ${aimMB}  ${verdict}`;
    })
    .join('\n');
}
