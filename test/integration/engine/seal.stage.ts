import { PassThrough } from 'node:stream';
import { text } from 'node:stream/consumers';
import { canonical, genesis, link } from '../../../src/engine/canonical.js';
import { exportHistory } from '../../../src/engine/export.js';
import type { HistoryLine } from '../../../src/engine/line.js';
import { SealTaker } from '../../../src/engine/seal.taker.js';
import { EngineStage } from './stage.js';

/** Cases sealed over several days, and a hand with the owner's password. */
export class SealStage {
  readonly taker: SealTaker;
  readonly cases: string[] = [];

  private constructor(readonly stage: EngineStage) {
    this.taker = new SealTaker(stage.database);
  }

  /** Five cases in the first seal, two of them again in the second, none in the third. */
  static async open(): Promise<SealStage> {
    const sealed = new SealStage(await EngineStage.open());
    for (let n = 0; n < 5; n++) sealed.cases.push(await sealed.stage.lived('ENTER_BASIS'));
    sealed.cases.sort();
    for (const moved of [[], sealed.cases.slice(1, 3), []]) {
      for (const caseId of moved) await sealed.stage.does(caseId, 'CONFIRM_BASIS');
      await sealed.taker.run();
      await sealed.stage.clock.advance('P1D');
    }
    return sealed;
  }

  async exported(caseId: string | null = null): Promise<string[]> {
    const sink = new PassThrough();
    const whole = text(sink);
    await exportHistory(this.stage.database, sink, caseId);
    sink.end();
    return (await whole).trimEnd().split('\n');
  }

  /** By SQL as superuser with every trigger off, on these tables. */
  async byHand(sql: string, values: unknown[] = []): Promise<void> {
    const tables = ['history', 'cases', 'seals', 'seal_leaves'];
    const client = await this.stage.test.owner.connect();
    try {
      for (const table of tables) await client.query(`alter table ${table} disable trigger all`);
      await client.query(sql, values);
    } finally {
      for (const table of tables) await client.query(`alter table ${table} enable trigger all`);
      client.release();
    }
  }

  /** A chain told anew from its first line on, every hash and the case's head reckoned as the product would. */
  async rewrite(caseId: string, change: (line: HistoryLine) => void): Promise<void> {
    let head = genesis(caseId);
    for (const line of await this.stage.lines(caseId)) {
      change(line);
      const bytes = Buffer.from(canonical(line));
      head = link(head, bytes);
      await this.byHand('update history set line = $3, hash = $4 where case_id = $1 and seq = $2', [
        caseId,
        line.seq,
        bytes,
        head,
      ]);
    }
    await this.byHand('update cases set head_hash = $2 where id = $1', [caseId, head]);
  }

  close(): Promise<void> {
    return this.stage.close();
  }
}
