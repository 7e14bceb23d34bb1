import { occurrenceTexts } from '../../../workflows/texts/occurrences.js';
import { Text } from '../../../workflows/texts/text.js';
import { dueInstant } from '../due-instant.js';
import {
  chineseDay,
  chineseDaysLeft,
  chineseDueDate,
  englishDay,
  englishDaysLeft,
  englishDueDate,
} from './due-phrase.js';
import { isActingLimit, levelName, limitName, measureName, rungName, stateName } from './names.js';

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

  /** What happened that led to this rung at once, `该隐患……`; undefined where delay did. */
  get occurrence(): Text | undefined {
    const code = this.text('limit')?.match(/^trigger\.(.+)$/)?.[1];
    return code === undefined ? undefined : (occurrenceTexts as Readonly<Record<string, Text>>)[code];
  }

  /** Whether it is about a limit somebody has for acting, rather than about the date of the rectification. */
  get isOfOwnLimit(): boolean {
    const limit = this.text('limit');
    return limit !== undefined && isActingLimit(limit);
  }

  /** By what this is asked: the rung, else the limit somebody has for acting. */
  get rule(): Text | undefined {
    return this.isOfOwnLimit ? this.limit : this.rung;
  }

  /** What the ladder or a person has opened, by its kind. */
  get measure(): Text {
    return measureName(this.text('measureKind'));
  }

  /** Until when a written answer is asked for. */
  get replyUntil(): Text | undefined {
    const untilMs = this.number('replyUntilMs');
    return untilMs === undefined ? undefined : { zh: chineseDueDate(untilMs), en: englishDueDate(untilMs) };
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
    const today = typeof this.data['dueToday'] === 'boolean' ? this.data['dueToday'] : undefined;
    return datePhrase(dueInstant(this.data), this.number('wdLeft'), today);
  }

  /** The end of somebody's own limit for acting, in the same way; undefined where the notice is about no such limit. */
  get actBy(): Text | undefined {
    if (!this.isOfOwnLimit) return undefined;
    return datePhrase(this.number('limitAtMs'), this.number('limitWdLeft'));
  }

  /** The date a reader acts by; where nothing is owed by a date, the day it happened. */
  get when(): Text | undefined {
    const happenedMs = this.number('atMs');
    const happened = happenedMs === undefined ? undefined : { zh: chineseDay(happenedMs), en: englishDay(happenedMs) };
    return this.actBy ?? this.due ?? happened;
  }
}

function datePhrase(endMs: number | undefined, left: number | undefined, today?: boolean): Text | undefined {
  if (endMs === undefined) return undefined;
  return {
    zh: [chineseDueDate(endMs), ...(left === undefined ? [] : [chineseDaysLeft(left, today)])].join(' · '),
    en: `${englishDueDate(endMs)}${left === undefined ? '' : ` (${englishDaysLeft(left, today)})`}`,
  };
}
