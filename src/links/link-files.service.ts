import { Injectable, type StreamableFile } from '@nestjs/common';
import { FileContentService } from '../files/file-content.service.js';
import { FilesQueries, type StoredFile } from '../files/files.queries.js';
import { FilesService, type ReceivedFile } from '../files/files.service.js';
import type { OpenLink } from './open.link.js';

const nothing = '00000000-0000-0000-0000-000000000000';

/** A link opens one case: of the bearer's files only those of this case and those he has just sent. */
@Injectable()
export class LinkFilesService {
  constructor(
    private readonly files: FilesService,
    private readonly queries: FilesQueries,
    private readonly contents: FileContentService,
  ) {}

  /** Keeps a file for the bearer. Problem as `FilesService.receive`. */
  async keep({ actor }: OpenLink, received: ReceivedFile | undefined): Promise<Omit<StoredFile, 'originalName'>> {
    const { fileId, sha256, mediaType, sizeBytes } = await this.files.receive(received, actor);
    return { fileId, sha256, mediaType, sizeBytes };
  }

  /** Problem 404 FILE_NOT_FOUND, 400 NO_THUMBNAIL. */
  async read({ caseId, actor }: OpenLink, fileId: string, size?: 'thumbnail'): Promise<StreamableFile> {
    const [use] = await this.queries.uses([fileId]);
    const isHere = use?.boundCaseId === caseId || use?.boundCaseId === null;
    return this.contents.read(isHere ? fileId : nothing, actor, size);
  }
}
