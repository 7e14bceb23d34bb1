import type { Text } from '../../../workflows/texts/text.js';
import { Row } from './particulars.js';

/** One case in a mail, or an announcement, which has no page to lead to. */
export interface Section {
  heading: string;
  story: string;
  rows: Row[];
  link?: string;
  /** The link is the reader's own and needs no sign-in. */
  isPersonal?: boolean;
  english: string[];
}

/** One of several matters of a mail: what is asked, of which case, by when or how long overdue, and where to act. */
export interface Matter {
  asked: string;
  what: string;
  when: string;
  link?: string;
}

export interface Letter {
  greeting: string;
  /** Where a mail is about several matters: all of them at a glance, before each in full. */
  overview?: Matter[];
  /** Why this mail reaches somebody it was not first meant for. */
  forwarded?: string;
  sections: Section[];
}

const footer = {
  zh: '本邮件由系统自动发出，请登录办理，不要直接回复。',
  en: 'Sent automatically: please act in the system instead of replying.',
};
const personalFooter = {
  zh: '上面的链接只供您本人使用，72 小时内有效，请勿转发；打开后凭发到您邮箱的验证码办理，不需要登录。本邮件由系统自动发出，不要直接回复。',
  en: 'The link is yours alone for 72 hours: please do not forward it. Each act is confirmed by a code sent to you; no sign-in is needed. Sent automatically: please do not reply.',
};
const fonts = '"PingFang SC","Microsoft YaHei","Noto Sans CJK SC","WenQuanYi Micro Hei",sans-serif';

export function plainText(letter: Letter): string {
  const sections = letter.sections.map((section) =>
    [
      section.heading,
      section.story,
      '',
      ...section.rows.map(([label, value]) => `${label}：${value}`),
      ...(section.link ? [`查看与办理：${section.link}`] : []),
      '',
      section.english.join(' '),
    ].join('\n'),
  );
  const opening = [letter.greeting, ...(letter.forwarded ? [letter.forwarded] : [])].join('\n');
  const { zh, en } = footerOf(letter);
  const overview = letter.overview?.map(({ asked, what, when }, n) => `${n + 1}. ${asked}｜${what}｜${when}`);
  return `${[opening, ...(overview ? [overview.join('\n')] : []), ...sections, `${zh}\n${en}`].join('\n\n')}\n`;
}

export function html(letter: Letter): string {
  const { zh, en } = footerOf(letter);
  const forwarded = letter.forwarded ? `<p>${escapeHtml(letter.forwarded)}</p>` : '';
  return [
    '<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"></head>',
    `<body style='font-family:${fonts};line-height:1.6;color:#1f2328'>`,
    `<p>${escapeHtml(letter.greeting)}</p>${forwarded}`,
    ...(letter.overview ? [overviewHtml(letter.overview)] : []),
    ...letter.sections.map(sectionHtml),
    `<p style="color:#59636e">${escapeHtml(zh)}<br><span lang="en">${escapeHtml(en)}</span></p>`,
    '</body></html>\n',
  ].join('\n');
}

function footerOf({ sections }: Letter): Text {
  return sections.some(({ isPersonal }) => isPersonal) ? personalFooter : footer;
}

const cell = 'style="text-align:left;vertical-align:top;padding:0.25em 1em 0.25em 0;border-bottom:1px solid #d1d9e0"';

function overviewHtml(matters: readonly Matter[]): string {
  const row = (tag: 'th' | 'td', cells: string[]) =>
    `<tr>${cells.map((text) => `<${tag} ${cell}>${text}</${tag}>`).join('')}</tr>`;
  const rows = matters.map(({ asked, what, when, link }) =>
    row('td', [
      escapeHtml(asked),
      escapeHtml(what),
      escapeHtml(when),
      link ? `<a href="${escapeHtml(link)}">查看与办理</a>` : '',
    ]),
  );
  return `<table>${row('th', ['事项', '隐患', '期限', '办理'])}${rows.join('')}</table>`;
}

/** Large enough for a thumb. */
const button =
  'style="display:inline-block;padding:0.7em 1.5em;background:#1f3a5f;color:#ffffff;border-radius:6px;text-decoration:none"';

function sectionHtml(section: Section): string {
  const rows = section.rows.map(
    ([label, value]) =>
      `<tr><th style="text-align:left;vertical-align:top;padding-right:1em;white-space:nowrap">${escapeHtml(label)}</th>` +
      `<td>${escapeHtml(value)}</td></tr>`,
  );
  return [
    `<h2 style="font-size:1.15em">${escapeHtml(section.heading)}</h2>`,
    `<p>${escapeHtml(section.story)}</p>`,
    `<table>${rows.join('')}</table>`,
    ...(section.link ? [`<p><a href="${escapeHtml(section.link)}" ${button}>查看与办理</a></p>`] : []),
    `<p lang="en" style="color:#59636e">${escapeHtml(section.english.join(' '))}</p>`,
  ].join('\n');
}

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => entities[character] ?? character);
}
