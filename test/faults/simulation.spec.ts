import { beforeAll, describe, expect, it, jest } from '@jest/globals';
import { faultNames } from '../../src/simulator/faults/fault.plan.js';
import { simulate } from '../../src/simulator/simulate.js';
import { breachesOf, type SimulationReport } from '../../src/simulator/simulation.report.js';

jest.setTimeout(600_000);

describe('a small city with every fault at once', () => {
  let report: SimulationReport;
  beforeAll(async () => {
    report = await simulate({ hazards: 20, days: 60, seed: 7, faults: faultNames });
  });

  it('loses nothing and breaks no promise', () => {
    expect(breachesOf(report)).toEqual([]);
    expect([report.mails.lost, report.rungs.missed]).toEqual([0, 0]);
  });

  it('was really struck', () => {
    expect(report.faults.map(({ name }) => name).sort()).toEqual([...faultNames].sort());
    expect(report.putOff).toBeGreaterThan(0);
    expect(report.lateness.firings.late['workers-dead']).toBeGreaterThan(0);
    expect(report.lateness.mails.late['smtp-week']).toBeGreaterThan(0);
  });

  it('tells the rates its people remember', () => {
    expect(report.figures.product).toEqual(report.figures.own);
    expect(report.found).toBeGreaterThan(10);
  });
});
