import { announcementOf, templateOf } from './catalogue.js';
import { html, Letter, Matter, plainText, Section } from './layout.js';
import { NoticeFacts } from './notice-facts.js';
import { chineseRows, englishSentences } from './particulars.js';

/** One notice of one case, as the outbox told it. */
export interface Told {
  caseId: string;
  notice: string;
  data: Readonly<Record<string, unknown>>;
  /** Opens the case for its reader alone, without signing in; else the case's page does, for whoever signs in. */
  personalLink?: string;
}

export interface Reader {
  name: string;
  unitName: string;
  /** Why it comes to this reader instead of the one it was meant for. */
  forwarded?: string;
}

export interface Rendered {
  subject: string;
  text: string;
  html: string;
}

/** One notice as a mail: Chinese first, English after it. `publicUrl` has no slash at its end. */
export function renderNotice(told: Told, reader: Reader, publicUrl: string): Rendered {
  const facts = new NoticeFacts(told.data);
  const { headline } = templateOf(told.notice).zh(facts);
  return letterOf([headline, facts.what, facts.when?.zh], [sectionOf(told, publicUrl)], reader);
}

/** Many notices of one reader as one mail; the order given is the order shown. */
export function renderDigest(told: readonly Told[], reader: Reader, publicUrl: string): Rendered {
  const kind = told.every(({ notice }) => notice === 'digest') ? '逾期事项汇总' : '待办事项汇总';
  const first = new NoticeFacts(told[0]?.data ?? {});
  const what = told.length > 1 ? `${first.what} 等` : first.what;
  const sections = told.map((one) => sectionOf(one, publicUrl));
  const overview =
    told.length > 1
      ? told.map((one, n) => ({ ...outlineOf(one.caseId, one.notice, one.data), link: sections[n]?.link }))
      : undefined;
  return letterOf([`${kind}：${told.length} 件`, what], sections, reader, overview);
}

/** An announcement as a mail. @throws Error where nobody wrote words for it: without a case, general ones say nothing */
export function renderAnnouncement(notice: string, data: Told['data'], reader: Reader): Rendered {
  const announcement = announcementOf(notice);
  return letterOf(announcement.subject(data), [announcement.section(data)], reader);
}

function sectionOf({ caseId, notice, data, personalLink }: Told, publicUrl: string): Section {
  const facts = new NoticeFacts(data);
  const template = templateOf(notice);
  const [zh, en] = [template.zh(facts), template.en(facts)];
  return {
    heading: zh.headline,
    story: zh.story,
    rows: chineseRows(notice, facts, zh),
    link: personalLink ?? `${publicUrl}${pathOf(caseId, data)}`,
    isPersonal: personalLink !== undefined,
    english: englishSentences(notice, facts, en),
  };
}

/** Whether a notice is of a measure, which is a case of its own and says which hazard it is about. */
export function isOfMeasure({ aboutCaseId }: Told['data']): boolean {
  return typeof aboutCaseId === 'string';
}

/** The page of its case that a notice leads to, as a path. */
export function pathOf(caseId: string, data: Told['data']): string {
  return `/${isOfMeasure(data) ? 'measures' : 'hazards'}/${caseId}`;
}

/** A notice in one line: what is asked, of which case, by when. An announcement, which is about no case, says its own. */
export function outlineOf(caseId: string | null, notice: string, data: Told['data']): Matter {
  if (caseId === null) {
    const [asked = '', ...more] = announcementOf(notice).subject(data);
    return { asked, what: more.join(' '), when: '' };
  }
  const facts = new NoticeFacts(data);
  return { asked: templateOf(notice).zh(facts).headline, what: facts.what, when: facts.when?.zh ?? '' };
}

function letterOf(subject: (string | undefined)[], sections: Section[], reader: Reader, overview?: Matter[]): Rendered {
  const who = [reader.name, reader.unitName].filter((part) => part !== '').join('，');
  const letter: Letter = {
    greeting: who === '' ? '您好：' : `${who}：`,
    forwarded: reader.forwarded,
    overview,
    sections,
  };
  return {
    // A line break in a title would end the header.
    subject: subject
      .filter((part) => part !== undefined)
      .join('｜')
      .replace(/\s+/g, ' '),
    text: plainText(letter),
    html: html(letter),
  };
}
