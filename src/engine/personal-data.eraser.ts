import { Injectable } from '@nestjs/common';
import type { Tx } from '../platform/database/database.js';

/** Takes away what a person said of himself; the commitments in the lines stay, and with them the chain. */
@Injectable()
export class PersonalDataEraser {
  /**
   * Erases every value of this name that the case keeps, in `tx`. The salt goes too: with it, the commitment of a telephone
   * number could be tried out.
   * @returns how many values were there
   */
  async erase(tx: Tx, caseId: string, name: string): Promise<number> {
    const erased = await tx.query(
      `update personal_data set value = null, salt = '', erased_at = bihuan_now()
        where case_id = $1 and name = $2 and erased_at is null returning 1`,
      [caseId, name],
    );
    return erased.length;
  }
}
