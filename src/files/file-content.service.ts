import { access } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import { Injectable, StreamableFile } from '@nestjs/common';
import type { Actor } from '../../workflows/kit/types.js';
import { contentDisposition } from '../platform/http/content-disposition.js';
import { isImage } from './file.kind.js';
import { fileContentMissing, fileNotFound, noThumbnail } from './file.problem.js';
import { thumbnailOf, withoutMetadata } from './file.rendition.js';
import { FileStore } from './file.store.js';
import { FilesQueries, type StoredFile } from './files.queries.js';

const enterpriseRoles: readonly Actor['role'][] = ['enterprisePrincipal', 'enterpriseSafetyOfficer'];

/** What of a file is handed out to whom. */
@Injectable()
export class FileContentService {
  constructor(
    private readonly queries: FilesQueries,
    private readonly store: FileStore,
  ) {}

  /**
   * The original for officers; for an enterprise's people a picture without what the camera wrote into it (place, time,
   * device); a thumbnail for anybody. Problem 404 FILE_NOT_FOUND outside the scope, 400 NO_THUMBNAIL.
   */
  async read(fileId: string, actor: Actor, size?: 'thumbnail'): Promise<StreamableFile> {
    const file = await this.queries.visible(fileId, actor);
    if (!file) throw fileNotFound();
    const image = isImage(file.mediaType);
    if (size === 'thumbnail' && !image) throw noThumbnail();
    const handle = await this.store.open(file.sha256).catch(() => {
      throw fileContentMissing();
    });
    if (size !== 'thumbnail' && !(image && enterpriseRoles.includes(actor.role))) {
      return new StreamableFile(handle.createReadStream(), { ...headers(file), length: file.sizeBytes });
    }
    await handle.close();
    const path = this.store.pathOf(file.sha256);
    if (size !== 'thumbnail') return new StreamableFile(await withoutMetadata(path), headers(file));
    return new StreamableFile(await thumbnailOf(path), { ...headers(file), type: 'image/jpeg' });
  }

  /** For those who hand out a case whole. Problem 500 FILE_CONTENT_MISSING. */
  async mustBeThere(sha256: string): Promise<void> {
    await access(this.store.pathOf(sha256)).catch(() => {
      throw fileContentMissing();
    });
  }

  /** The content as it was received, whoever may see it; asked for by features that have looked at that. */
  async original(sha256: string): Promise<Readable> {
    return (await this.store.open(sha256)).createReadStream();
  }
}

function headers({ mediaType, originalName }: StoredFile) {
  return { type: mediaType, disposition: contentDisposition(originalName, { inline: isImage(mediaType) }) };
}
