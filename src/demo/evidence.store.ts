import { randomUUID } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../../workflows/kit/types.js';
import { FilesService } from '../files/files.service.js';
import { Config } from '../platform/config/config.js';
import { drawExample, type PictureKind, tintOf } from './pictures.js';

type StoredFile = Awaited<ReturnType<FilesService['receive']>>;

const names: Record<PictureKind, string> = { before: '现场.png', after: '整改后.png', paper: '扫描件.png' };

/** Uploads as people make them, of drawings made and stored once: every upload is a file of its own. */
@Injectable()
export class EvidenceStore {
  readonly #kept = new Map<string, Promise<StoredFile>>();

  constructor(
    private readonly files: FilesService,
    private readonly config: Config,
  ) {}

  /** The id of a new file of this kind, uploaded by this person. */
  async upload(kind: PictureKind, sector: string, by: Actor): Promise<string> {
    const key = `${kind} ${sector}`;
    const kept = this.#kept.get(key);
    if (kept) return (await this.files.keepAgain(await kept, by)).fileId;
    const first = this.#first(kind, sector, by);
    this.#kept.set(key, first);
    return (await first).fileId;
  }

  async #first(kind: PictureKind, sector: string, by: Actor): Promise<StoredFile> {
    const picture = await drawExample(kind, tintOf(sector));
    const path = join(this.config.dataDir, 'files', 'incoming', `demo-${randomUUID()}`);
    await writeFile(path, picture);
    return this.files.receive({ path, size: picture.length, originalname: names[kind] }, by);
  }
}
