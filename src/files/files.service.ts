import { rm } from 'node:fs/promises';
import { Injectable } from '@nestjs/common';
import { v7 } from 'uuid';
import type { Actor } from '../../workflows/kit/types.js';
import { Database, type Queryable, type Tx } from '../platform/database/database.js';
import { cleanName } from '../platform/http/content-disposition.js';
import { mediaTypeOf } from './file.kind.js';
import { fileAlreadyBound, fileNotYours, fileRequired, fileTypeRefused } from './file.problem.js';
import { FileStore } from './file.store.js';
import { FilesQueries, type FileUse, type StoredFile } from './files.queries.js';

/** What multer has written to disk. */
export interface ReceivedFile {
  path: string;
  size: number;
  originalname: string;
}

@Injectable()
export class FilesService {
  constructor(
    private readonly database: Database,
    private readonly queries: FilesQueries,
    private readonly store: FileStore,
  ) {}

  /**
   * Keeps a received file for its uploader. Problem 400 INVALID_INPUT where none came, 415 FILE_TYPE_REFUSED by its
   * content; then nothing is kept.
   */
  async receive(received: ReceivedFile | undefined, actor: Actor): Promise<StoredFile> {
    if (!received) throw fileRequired();
    try {
      const mediaType = await mediaTypeOf(received.path);
      if (!mediaType) throw fileTypeRefused();
      const sha256 = await this.store.keep(received.path);
      return await this.#record(
        { fileId: v7(), sha256, mediaType, sizeBytes: received.size, originalName: cleanName(received.originalname) },
        actor,
        this.database,
      );
    } finally {
      await rm(received.path, { force: true });
    }
  }

  /** Keeps what the server made for the actor, whose next event binds it. On disk when this returns, known when `tx` ends. */
  async keepMade(made: { bytes: Buffer; mediaType: string; name: string }, actor: Actor, tx: Tx): Promise<StoredFile> {
    const { bytes, mediaType, name } = made;
    const sha256 = await this.store.keepBytes(bytes);
    const file = { fileId: v7(), sha256, mediaType, sizeBytes: bytes.length, originalName: cleanName(name) };
    return this.#record(file, actor, tx);
  }

  /** What is kept already, as a file of its own of another uploader. */
  keepAgain(kept: StoredFile, actor: Actor): Promise<StoredFile> {
    return this.#record({ ...kept, fileId: v7() }, actor, this.database);
  }

  async #record(file: StoredFile, { accountId }: Actor, on: Queryable): Promise<StoredFile> {
    await on.query(
      `insert into files (id, sha256, size_bytes, media_type, original_name, uploaded_by) values ($1, $2, $3, $4, $5, $6)`,
      [file.fileId, file.sha256, file.sizeBytes, file.mediaType, file.originalName, accountId],
    );
    return file;
  }

  /**
   * Ids and SHA-256 of files that a command wants to bind, in the order asked for: each uploaded by the actor and not
   * yet bound. With `command` also those bound by that very command, so that a repeated one is recognised as such.
   * Problem 403 FILE_NOT_YOURS (unknown ones too), 409 FILE_ALREADY_BOUND, each with the ids it is about.
   */
  async describe(
    fileIds: string[],
    actor: Actor,
    command?: { caseId: string; commandId: string },
    on: Queryable = this.database,
  ): Promise<{ fileId: string; sha256: string }[]> {
    if (fileIds.length === 0) return [];
    const uses = new Map((await this.queries.uses(fileIds, on)).map((use) => [use.fileId, use]));
    const foreign = fileIds.filter((id) => uses.get(id)?.uploadedBy !== actor.accountId);
    if (foreign.length > 0) throw fileNotYours(foreign);
    const described = fileIds.flatMap((id) => uses.get(id) ?? []);
    const bound = described.filter((use) => use.boundCaseId !== null && !isRepeat(use, command));
    if (bound.length > 0) throw fileAlreadyBound(bound.map((use) => use.fileId));
    return described.map(({ fileId, sha256 }) => ({ fileId, sha256 }));
  }
}

function isRepeat(use: FileUse, command?: { caseId: string; commandId: string }): boolean {
  return command !== undefined && use.boundCaseId === command.caseId && use.boundCommandId === command.commandId;
}
