import { afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { LeavesService } from '../../src/accounts/leaves/leaves.service.js';
import { Engine } from '../../src/engine/engine.js';
import { MeasureNewsHandler } from '../../src/measures/measure-news.handler.js';
import { DeliveryWriter } from '../../src/notifications/delivery.writer.js';
import { PassingOn } from '../../src/notifications/passing-on.js';
import { Mailer } from '../../src/platform/mail/mailer.js';
import { ReplansService } from '../../src/rules/replans.service.js';
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
    expect(report.found).toBeGreaterThanOrEqual(10);
  });
});

/** A check that never fires proves nothing: each promise is broken once. */
describe('a product that', () => {
  afterEach(() => {
    jest.restoreAllMocks();
  });

  const breaches = async (hazards = 10, days = 40) =>
    breachesOf(await simulate({ hazards, days, seed: 7, faults: [] })).join('\n');

  it('says a mail was taken that it never sent is found out', async () => {
    jest.spyOn(Mailer.prototype, 'send').mockResolvedValueOnce({ kind: 'accepted', answer: '250' });
    expect(await breaches()).toMatch('no notice is lost: 1,');
  });

  it('sends a mail twice is found out', async () => {
    const send = Mailer.prototype.send;
    jest.spyOn(Mailer.prototype, 'send').mockImplementationOnce(async function (this: Mailer, mail) {
      await send.call(this, mail);
      return send.call(this, mail);
    });
    expect(await breaches()).toMatch('no mail came twice: 1');
  });

  it('forgets to write down who is to be told is found out', async () => {
    const write = DeliveryWriter.prototype.write;
    jest.spyOn(DeliveryWriter.prototype, 'write').mockImplementation(function (this: DeliveryWriter, tx, deliveries) {
      return write.call(
        this,
        tx,
        deliveries.filter(({ notice }) => notice !== 'assigned'),
      );
    });
    expect(await breaches()).toMatch(/no notice is lost: .* told nobody/);
  });

  it('fires late without a reason is found out', async () => {
    jest.spyOn(Engine.prototype, 'fire').mockResolvedValueOnce(0);
    expect(await breaches()).toMatch('nothing was late without a fault');
  });

  it('does not pass on what came back is found out', async () => {
    jest.spyOn(PassingOn.prototype, 'passOn').mockResolvedValue();
    expect(await breaches()).toMatch(/no notice is lost: .*: refused/);
  });

  it('does not tell whoever stands in is found out', async () => {
    jest.spyOn(LeavesService.prototype, 'enter').mockResolvedValue({} as never);
    expect(await breaches(20, 90)).toMatch('no notice is lost');
  });

  it('does not tell a hazard of its letters is found out', async () => {
    jest.spyOn(MeasureNewsHandler.prototype, 'handle').mockResolvedValue();
    expect(await breaches()).toMatch('every letter became what those remember who dealt with it');
  });

  it('leaves running cases under the old days is found out', async () => {
    jest.spyOn(ReplansService.prototype, 'apply').mockResolvedValue({ applied: 0, left: 0 });
    expect(await breaches()).toMatch('other days were brought to every running case');
  });
});
