import { createHash } from 'node:crypto';
import { PassThrough, Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../../workflows/kit/types.js';
import { CasesQueries } from '../engine/cases.queries.js';
import { exportHistory } from '../engine/export.js';
import { FileContentService } from '../files/file-content.service.js';
import { type BoundFile, FilesQueries } from '../files/files.queries.js';
import { HazardsQueries } from '../hazards/hazards.queries.js';
import { Clock } from '../platform/clock.js';
import { Database } from '../platform/database/database.js';
import { type CaseNumber, NumbersQueries } from '../registers/numbers.queries.js';
import { evidencePackTooLarge } from './evidence-pack.problem.js';
import { packIndex } from './pack.index.js';
import { placesOf } from './pack.places.js';
import { type ZipEntry, zipped } from './zip.stream.js';

/** Sizes in a plain zip are 32 bits wide; some room is left for the lines and the directory. */
const mostBytes = 4_000_000_000;

/** A case as one instant shows it. */
interface Snapshot {
  nowMs: number;
  title: string;
  numbers: CaseNumber[];
  history: Buffer;
  files: BoundFile[];
}

/** Everything that is known of one case, in one file: lines as they were hashed, files as they were received. */
@Injectable()
export class EvidencePackService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly hazards: HazardsQueries,
    private readonly cases: CasesQueries,
    private readonly numbers: NumbersQueries,
    private readonly files: FilesQueries,
    private readonly contents: FileContentService,
  ) {}

  /**
   * The pack as a stream that reads on as it is taken: lines, numbers and index are read at one instant beforehand, files
   * one after the other on the way. Problem 404 HAZARD_NOT_FOUND, 413 EVIDENCE_PACK_TOO_LARGE, 500 FILE_CONTENT_MISSING.
   */
  async of(caseId: string, actor: Actor): Promise<{ name: string; stream: Readable }> {
    await this.hazards.mustSee(caseId, actor);
    const { nowMs, title, numbers, history, files } = await this.#read(caseId);
    const bytes = files.reduce((sum, { sizeBytes }) => sum + sizeBytes, 0);
    if (bytes > mostBytes) throw evidencePackTooLarge(bytes);
    for (const { sha256 } of files) await this.contents.mustBeThere(sha256);
    const placed = placesOf(files);
    const sha256 = createHash('sha256').update(history).digest('hex');
    const packed = { caseId, title, numbers, actor, nowMs, history: { sha256, sizeBytes: history.length }, placed };
    const entries = this.#entries(Buffer.from(packIndex(packed)), history, placed);
    return { name: `证据包-${title}`, stream: Readable.from(zipped(entries, nowMs), { objectMode: false }) };
  }

  /** One snapshot: a line written meanwhile would stand beside seals and files that do not know it. */
  #read(caseId: string): Promise<Snapshot> {
    return this.database.transaction(async (tx) => {
      await tx.query('set transaction isolation level repeatable read, read only');
      const stored = await this.cases.byId(caseId, tx);
      if (!stored) throw new Error(`case ${caseId} was seen and is gone`);
      const sink = new PassThrough();
      const [history] = await Promise.all([
        buffer(sink),
        exportHistory(tx, sink, caseId).then(
          () => sink.end(),
          (error) => sink.destroy(error),
        ),
      ]);
      return {
        nowMs: await this.clock.now(tx),
        title: stored.definition.summary(stored.standing).title,
        numbers: (await this.numbers.ofCases([caseId], tx)).get(caseId) ?? [],
        history,
        files: await this.files.ofCase(caseId, tx),
      };
    });
  }

  async *#entries(
    index: Buffer,
    history: Buffer,
    placed: readonly { path: string; file: BoundFile }[],
  ): AsyncGenerator<ZipEntry> {
    yield { path: 'index.txt', content: [index] };
    yield { path: 'history.jsonl', content: [history] };
    for (const { path, file } of placed) yield { path, content: await this.contents.original(file.sha256) };
  }
}
