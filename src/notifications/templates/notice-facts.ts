import { Text } from '../../../workflows/texts/text.js';
import { dueInstant } from '../due-instant.js';
import { chineseDaysLeft, chineseDueDate, englishDaysLeft, englishDueDate } from './due-phrase.js';
import { levelName, limitName, rungName, stateName } from './names.js';

/**
 * Reads what the workflow put into a notice. Every field may be missing: a notice that says less is better
 * than one that is never sent. Instants are UTC milliseconds, counts of days are working days.
 */
export class NoticeFacts {
  constructor(private readonly data: Readonly<Record<string, unknown>>) {}

  text(field: string): string | undefined {
    const value = this.data[field];
    return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
  }

  number(field: string): number | undefined {
    const value = this.data[field];
    return typeof value === 'number' && Number.isFinite(value) ? value : undefined;
  }

  /** `单位：隐患`, or whatever of the two is known. */
  get what(): string {
    const named = [this.text('enterpriseName'), this.text('title')].filter((part) => part !== undefined);
    return named.length > 0 ? named.join('：') : '一处隐患（名称未填）';
  }

  get level(): Text {
    const code = this.text('level');
    return code === undefined ? { zh: '隐患', en: 'hazard' } : levelName(code);
  }

  get limit(): Text {
    const code = this.text('limit');
    return code === undefined ? { zh: '办理时限', en: 'limit' } : limitName(code);
  }

  /** When the limit of `limit` ran out, `（……前）`; '' where that is not said. */
  get limitEnd(): Text {
    const endMs = this.number('limitAtMs');
    return endMs === undefined
      ? { zh: '', en: '' }
      : { zh: `（${chineseDueDate(endMs)}）`, en: ` (${englishDueDate(endMs)})` };
  }

  get state(): string | undefined {
    const code = this.text('state');
    return this.text('stateName') ?? (code && stateName(code).zh);
  }

  /** The rung that is being carried out: a reminder names it in its limit, `remind.R2`. */
  get rung(): Text | undefined {
    const code = this.text('limit')?.match(/^remind\.(.+)$/)?.[1] ?? this.text('rung');
    return code === undefined ? undefined : rungName(code);
  }

  get nextRung(): Text | undefined {
    const code = this.text('nextRung');
    return code === undefined ? undefined : rungName(code);
  }

  /** Who acted, or the neutral `有关单位`. */
  get actor(): Text {
    const named = [this.text('actorUnitName'), this.text('actorName')].filter((part) => part !== undefined).join(' ');
    return named === '' ? { zh: '有关单位', en: 'The party concerned' } : { zh: named, en: named };
  }

  get owner(): Text {
    const unit = this.text('ownerUnitName');
    return unit === undefined ? { zh: '牵头部门', en: 'The lead department' } : { zh: unit, en: unit };
  }

  /** `，理由：……` where one was given. */
  get reason(): Text {
    const reason = this.text('reason');
    return reason === undefined ? { zh: '', en: '' } : { zh: `理由：${reason}。`, en: ` Reason: ${reason}.` };
  }

  /** The date and what is left of it: always said twice where both are known. */
  get due(): Text | undefined {
    const dueAtMs = dueInstant(this.data);
    if (dueAtMs === undefined) return undefined;
    const left = this.number('wdLeft');
    const today = typeof this.data['dueToday'] === 'boolean' ? this.data['dueToday'] : undefined;
    return {
      zh: [chineseDueDate(dueAtMs), ...(left === undefined ? [] : [chineseDaysLeft(left, today)])].join(' · '),
      en: `${englishDueDate(dueAtMs)}${left === undefined ? '' : ` (${englishDaysLeft(left, today)})`}`,
    };
  }
}
