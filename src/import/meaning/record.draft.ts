import type { WorkCalendar } from '../../../workflows/calendar.js';
import type { Instant } from '../../../workflows/kit/types.js';
import type { FieldError } from '../../platform/errors.js';
import type { PublishedRow } from '../reading/published.row.js';
import { type DueReading, readDue } from './due.reading.js';
import { enterpriseNameOf } from './enterprise.rule.js';
import { type FoundReading, readFound } from './found.reading.js';
import { originOf } from './origin.rule.js';
import { sectorOf } from './sector.rule.js';

/** What a published row says, before units are looked up. Everything missing is named in `openFacts`, nothing guessed. */
export interface RecordDraft {
  payload: FoundReading &
    DueReading & {
      title: string;
      description: string;
      sector: string | null;
      trade: string | null;
      place: string | null;
      enterpriseName: string | null;
      anonymous: boolean;
      origin: string | null;
      photos: never[];
      openFacts: string[];
      publishedStatus: string | null;
      publishedMeasures: string | null;
    };
  /** The one enterprise the row names, to be entered in the register; null where it names none or several. */
  enterprise: string | null;
  /** Cells that say something we could not use as it stands; the row becomes a case all the same. */
  remarks: FieldError[];
}

const titleLength = 40;

/**
 * Reads one row as a draft of the command RECORD_PUBLISHED.
 * @param now the world's time (UTC ms): what was found later than this cannot be true
 */
export function draftRecord(row: PublishedRow, calendar: WorkCalendar, now: Instant): RecordDraft {
  const remarks: FieldError[] = [];
  const remark = (error: FieldError) => remarks.push(error);
  const found = readFound(row, calendar, now, remark);
  const due = readDue(row, calendar);
  const enterprise = enterpriseNameOf(row.text('enterprise'));
  const sector = sectorOf(row.text('industry'));
  if (!sector && row.text('industry') !== '') {
    remark({ field: row.heading('industry'), rule: 'KNOWN_SECTOR', message: `认不出的行业：${row.text('industry')}` });
  }
  const place = row.text('place') || null;
  const open = {
    enterprise: enterprise.kind !== 'named',
    foundAt: found.foundAtMs === null,
    photos: true,
    place: place === null,
    sector: sector === null,
  };
  return {
    payload: {
      title: titleOf(row.text('description')),
      description: row.text('description'),
      sector: sector?.sector ?? null,
      trade: sector?.trade ?? null,
      ...found,
      ...due,
      place,
      enterpriseName: enterprise.kind === 'none' ? null : enterprise.name,
      anonymous: enterprise.kind === 'anonymous',
      origin: originOf(row.text('foundBy')),
      photos: [],
      openFacts: Object.entries(open).flatMap(([name, isOpen]) => (isOpen ? [name] : [])),
      publishedStatus: row.text('status') || null,
      publishedMeasures: row.text('measures') || null,
    },
    enterprise: enterprise.kind === 'named' ? enterprise.name : null,
    remarks,
  };
}

/** Cut by characters, not by UTF-16 units, so that no rare character is torn. */
function titleOf(description: string): string {
  const characters = [...description.replace(/\s+/g, ' ')];
  return characters.length <= titleLength ? characters.join('') : `${characters.slice(0, titleLength - 1).join('')}…`;
}
