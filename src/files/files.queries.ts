import { Injectable } from '@nestjs/common';
import type { Actor } from '../../workflows/kit/types.js';
import { caseScope } from '../accounts/scope.js';
import { Database, type Queryable } from '../platform/database/database.js';

export interface StoredFile {
  fileId: string;
  sha256: string;
  mediaType: string;
  sizeBytes: number;
  originalName: string;
}

/** A file with the line that binds it. */
export interface BoundFile extends StoredFile {
  seq: number;
  event: string;
}

/** A file as far as using it in a command is concerned. */
export interface FileUse {
  fileId: string;
  sha256: string;
  uploadedBy: string;
  /** Where it has been used: the case, and the command whose line did it. Null for a file not yet used. */
  boundCaseId: string | null;
  boundCommandId: string | null;
}

@Injectable()
export class FilesQueries {
  constructor(private readonly database: Database) {}

  /** The file, if the actor may see it: its uploader before it is bound, then whoever may see the case; else null. */
  async visible(fileId: string, actor: Actor): Promise<StoredFile | null> {
    const scope = caseScope(actor, { alias: 'c', from: 3 });
    const rows = await this.database.query<StoredFile>(
      `select f.id as "fileId", f.sha256, f.media_type as "mediaType", f.size_bytes as "sizeBytes",
              f.original_name as "originalName"
         from files f left join file_bindings b on b.file_id = f.id left join cases c on c.id = b.case_id
        where f.id = $1 and case when b.file_id is null then f.uploaded_by = $2 else ${scope.sql} end`,
      [fileId, actor.accountId, ...scope.values],
    );
    return rows[0] ?? null;
  }

  /** Every file a case binds, in the order of its lines; who may see the case is for the caller to say. */
  ofCase(caseId: string, on: Queryable = this.database): Promise<BoundFile[]> {
    return on.query<BoundFile>(
      `select f.id as "fileId", f.sha256, f.media_type as "mediaType", f.size_bytes as "sizeBytes",
              f.original_name as "originalName", b.seq, h.event
         from file_bindings b join files f on f.id = b.file_id
              join history h on h.case_id = b.case_id and h.seq = b.seq
        where b.case_id = $1 order by b.seq, f.id`,
      [caseId],
    );
  }

  uses(fileIds: string[], on: Queryable = this.database): Promise<FileUse[]> {
    return on.query<FileUse>(
      `select f.id as "fileId", f.sha256, f.uploaded_by as "uploadedBy", b.case_id as "boundCaseId",
              h.command_id as "boundCommandId"
         from files f left join file_bindings b on b.file_id = f.id
              left join history h on h.case_id = b.case_id and h.seq = b.seq
        where f.id = any ($1::uuid[])`,
      [fileIds],
    );
  }
}
