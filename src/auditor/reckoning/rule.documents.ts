/** A limit as a policy writes it: working days, days, months or hours. */
export interface LimitDocument {
  wd?: number;
  d?: number;
  months?: number;
  hours?: number;
}

/** 重点时段: days of Asia/Shanghai, both ends included. */
interface PeriodDocument {
  name: string;
  from: string;
  to: string;
}

interface ReminderDocument {
  rung: string;
  daysBefore: number;
  minimumPeriodDays: number;
}

/** What holds instead where every condition fits. */
export interface VariantDocument {
  when: { level?: string; sector?: string; period?: string };
  limits?: Record<string, Said<LimitDocument>>;
  reminders?: Said<ReminderDocument[]>;
}

interface Said<T> {
  value: T;
}

/** A rung of the ladder as a policy writes it. */
export interface RungDocument {
  id: string;
  afterWd: number | null;
  levels: string[];
  reply: LimitDocument | null;
  whenUnanswered?: string | null;
  measure?: { kind: string } | null;
}

/** From which day of an authority's silence somebody else hears of it. */
interface DutyDocument {
  limits: string[];
  letterAt: number;
}

/** A calendar as it is published or shipped: plain data, whatever wrote it. */
export interface CalendarDocument {
  version: number;
  years: Record<string, { off: string[]; work: string[] }>;
}

/** A policy as it is published or shipped, as far as time is concerned. */
export interface PolicyDocument {
  version: number;
  limits: Record<string, Said<LimitDocument>>;
  extension: { windowMajorWd: Said<number>; windowGeneralDays: Said<number>; maximumTimes: Said<number> };
  reminders: Said<ReminderDocument[]>;
  urgeAfterWd: Said<number>;
  digestEveryWd: Said<number>;
  noticeTime: string;
  lastOpenHour: string;
  shortVerificationSectors: Said<string[]>;
  periods?: PeriodDocument[];
  variants?: VariantDocument[];
  practice?: { limits: Record<string, Said<LimitDocument>>; stopOrderAtMost: Said<LimitDocument> };
  ladder?: {
    windowReminderWd: Said<number>;
    progressAskedAfter: Said<number>;
    rungs: Said<RungDocument[]>;
    occurrences: Said<Record<string, string>>;
    startWhenExtensionsUsedUp: Said<string>;
    duties: Said<DutyDocument[]>;
    measures: Said<{
      sign: LimitDocument;
      issue: LimitDocument;
      hold: Record<string, LimitDocument>;
      answer: Record<string, LimitDocument>;
    }>;
  };
}

/** Policies and calendars as data, whoever handed them over. */
export class RuleDocuments {
  constructor(
    readonly policies: readonly PolicyDocument[],
    readonly calendars: readonly CalendarDocument[],
  ) {}
}
