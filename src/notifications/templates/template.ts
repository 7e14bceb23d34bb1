import { NoticeFacts } from './notice-facts.js';

/** What one notice says in one language; the particulars of the case are added by the layout. */
export interface Wording {
  /** What happened or what is asked, verb first; opens the subject. */
  headline: string;
  /** Who did what, in one or two sentences. */
  story: string;
  /** What the reader does now; the workflow's own `nextStep` goes before it. */
  next: string;
}

export interface Template {
  readonly notice: string;
  zh(facts: NoticeFacts): Wording;
  en(facts: NoticeFacts): Wording;
}
