import type { Letter } from './mail/letter.composer.js';

interface Words {
  subject: string;
  reader: string;
  /** Chinese paragraphs. */
  body: string[];
  link?: { label: string; url: string };
  english: string;
}

const footer = '本邮件由系统自动发出，请不要直接回复。\nSent automatically; please do not reply.';

/** Plain text only: these letters carry one address, and a plain one can be read before it is followed. */
export function accountLetter({ subject, reader, body, link, english }: Words): Letter {
  const way = link ? [`${link.label}：\n${link.url}`] : [];
  return { subject, text: `${[`${reader}：`, ...body, ...way, english, footer].join('\n\n')}\n` };
}
