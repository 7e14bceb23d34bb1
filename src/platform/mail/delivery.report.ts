import { type Attachment, type ParsedMail, simpleParser } from 'mailparser';

/** What a mail server says of a message it had accepted, or had failed to hand on. */
export interface DeliveryReport {
  /** `failed`: the server has given up; `delayed`: it goes on trying; `delivered`: it (or the next one) has it. */
  outcome: 'failed' | 'delayed' | 'delivered';
  /** The mailbox is at fault for good (class 5 of RFC 3463); a class 4 that failed only ran out of time. */
  permanent: boolean;
  /** `5.1.1`; null where none was given. */
  status: string | null;
  /** The server's words, at most 500 characters. */
  diagnostic: string;
}

/** A report for machines: RFC 3464, and RFC 6533 where addresses are not ASCII. */
const forMachines = new Set(['message/delivery-status', 'message/global-delivery-status']);
const outcomes: Record<string, DeliveryReport['outcome']> = {
  failed: 'failed',
  delayed: 'delayed',
  delivered: 'delivered',
  relayed: 'delivered',
  expanded: 'delivered',
};
const postmasters = /^(mailer-daemon|postmaster|mail-daemon|mailerdaemon|microsoftexchange[0-9a-f]*)$/i;
const givenUp = /退信|无法投递|投递失败|undeliver|returned (mail|to sender)|delivery.{0,24}fail|failure notice/i;
const stillTrying = /延迟|稍后重试|delay|still (being )?(retr|try)|will (be )?retr/i;
const enhanced = /\b([245])\.(\d{1,3})\.(\d{1,3})\b/;
const reply = /\b([45])\d\d\b(?=[ \-:])/;
const longest = 500;

/**
 * Reads a mail that came to a return path. Answers undefined for whatever is no report: an auto-reply, a letter of a person.
 * Servers that write for people only（common for Chinese providers）are read by sender, subject and reply code.
 */
export async function readReport(raw: Buffer): Promise<DeliveryReport | undefined> {
  const mail = await simpleParser(raw, { keepDeliveryStatus: true, skipImageLinks: true, skipTextToHtml: true });
  const part = mail.attachments.find(({ contentType }) => forMachines.has(contentType));
  return part ? machineReport(part) : wordedReport(mail);
}

/** The recipient's group that says most: a failure before a delay before a success. */
function machineReport({ content }: Attachment): DeliveryReport | undefined {
  const groups = content
    .toString('utf8')
    .split(/\r?\n\s*\r?\n/)
    .map(fieldsOf);
  const reports = groups.map(recipientReport).filter((report) => report !== undefined);
  return (['failed', 'delayed', 'delivered'] as const)
    .map((outcome) => reports.find((report) => report.outcome === outcome))
    .find((report) => report !== undefined);
}

function recipientReport(fields: ReadonlyMap<string, string>): DeliveryReport | undefined {
  const outcome = outcomes[fields.get('action')?.split(/[\s(]/)[0]?.toLowerCase() ?? ''];
  if (!outcome) return undefined;
  const said = fields.get('diagnostic-code')?.replace(/^[\w-]+;\s*/, '') ?? fields.get('status') ?? '';
  return reportOf(outcome, fields.get('status')?.match(enhanced)?.[0] ?? said.match(enhanced)?.[0], said);
}

function wordedReport({ from, subject = '', text = '' }: ParsedMail): DeliveryReport | undefined {
  const sender = from?.value[0]?.address?.split('@')[0] ?? '';
  if (!postmasters.test(sender)) return undefined;
  const said = text.split(/\r?\n/).find((line) => enhanced.test(line) || reply.test(line)) ?? '';
  const status = said.match(enhanced)?.[0];
  const code = status?.[0] ?? said.match(reply)?.[1];
  const waits = stillTrying.test(subject) || (stillTrying.test(text) && !givenUp.test(subject));
  if (waits && code !== '5') return reportOf('delayed', status, said || subject);
  return code === '5' || givenUp.test(subject) ? reportOf('failed', status, said || subject) : undefined;
}

function reportOf(outcome: DeliveryReport['outcome'], status: string | undefined, said: string): DeliveryReport {
  const permanent = outcome === 'failed' && (status?.[0] ?? said.match(reply)?.[1]) === '5';
  return { outcome, permanent, status: status ?? null, diagnostic: said.replace(/\s+/g, ' ').trim().slice(0, longest) };
}

/** Header fields of one group, unfolded, by lower-case name. */
function fieldsOf(group: string): ReadonlyMap<string, string> {
  const lines = group.replace(/\r?\n[ \t]+/g, ' ').split(/\r?\n/);
  return new Map(
    lines.map((line): [string, string] => {
      const colon = line.indexOf(':');
      return [line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim()];
    }),
  );
}
