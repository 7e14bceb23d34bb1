import { randomUUID } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../../workflows/kit/types.js';
import { FilesService } from '../files/files.service.js';
import { Config } from '../platform/config/config.js';
import { drawExample, type PictureKind, tintOf } from './pictures.js';

const names: Record<PictureKind, string> = { before: '现场.png', after: '整改后.png', paper: '扫描件.png' };

/** Uploads as people make them, of drawings made once: every upload is a file of its own. */
@Injectable()
export class EvidenceStore {
  readonly #drawn = new Map<string, Promise<Buffer>>();

  constructor(
    private readonly files: FilesService,
    private readonly config: Config,
  ) {}

  /** The id of a new file of this kind, uploaded by this person. */
  async upload(kind: PictureKind, sector: string, by: Actor): Promise<string> {
    const picture = await this.#picture(kind, sector);
    const path = join(this.config.dataDir, 'files', 'incoming', `demo-${randomUUID()}`);
    await writeFile(path, picture);
    const { fileId } = await this.files.receive({ path, size: picture.length, originalname: names[kind] }, by);
    return fileId;
  }

  #picture(kind: PictureKind, sector: string): Promise<Buffer> {
    const key = `${kind} ${sector}`;
    const drawn = this.#drawn.get(key) ?? drawExample(kind, tintOf(sector));
    this.#drawn.set(key, drawn);
    return drawn;
  }
}
