import { Injectable } from '@nestjs/common';
import type { RegisterKind } from '../../workflows/kit/definition.js';
import type { Instant } from '../../workflows/kit/types.js';
import type { Tx } from '../platform/database/database.js';

/** A number a case holds or held. */
export interface CaseNumber {
  kind: RegisterKind;
  text: string;
  /** The line that took it. */
  seq: number;
  endedBecause: string | null;
}

/** Numbers before they are taken, for what must carry its number already when it is recorded. */
@Injectable()
export class Numbers {
  /**
   * The text of the number that the next line of this kind, office and year takes, held until `tx` ends: nobody else takes
   * it meanwhile. Lock the case first, then ask, and let the line count from `atMs`; several in one transaction in the
   * order of (kind, office).
   * @param request.atMs UTC milliseconds; its year in Asia/Shanghai counts
   */
  async next(tx: Tx, request: { kind: RegisterKind; office: string; atMs: Instant }): Promise<string> {
    const [row] = await tx.run<{ text: string }>({
      name: 'engine_next_number',
      text: 'select bihuan_next_number($1, $2, to_timestamp($3::float8 / 1000)) as text',
      values: [request.kind, request.office, request.atMs],
    });
    return row!.text;
  }
}
