import { Injectable } from '@nestjs/common';
import MailComposer from 'nodemailer/lib/mail-composer';
import { v7 as newId } from 'uuid';
import type { RuleBook } from '../../workflows/rule-book.js';
import { RuleKeeper } from '../engine/rule-keeper.js';
import { IssuedLink, LinkIssueService } from '../links/link-issue.service.js';
import { Config } from '../platform/config/config.js';
import { countedAt } from './days-left.js';
import { Delivery, digestNotice } from './delivery.js';
import { isOfMeasure, Rendered, renderAnnouncement, renderDigest, renderNotice, Told } from './templates/render.js';

/** A mail whose bytes are settled: what is sent again is this and nothing else. */
export interface Message {
  id: string;
  messageId: string;
  recipient: string;
  channel: string;
  subject: string;
  bytes: Buffer;
  /** Personal links that stand in it, to be kept with its bytes. */
  links: IssuedLink[];
}

const senderName = '重大事故隐患闭环管理';

/** Makes the bytes of a mail out of the deliveries it carries, all of one recipient. */
@Injectable()
export class Composer {
  constructor(
    private readonly config: Config,
    private readonly links: LinkIssueService,
    private readonly rules: RuleKeeper,
  ) {}

  async compose(deliveries: readonly [Delivery, ...Delivery[]], composedAtMs: number): Promise<Message> {
    const [{ recipient, channel }] = deliveries;
    const id = newId();
    const messageId = `<${id}@${this.config.mailFrom.split('@').at(-1)}>`;
    const links = new Map<string, IssuedLink>();
    for (const delivery of deliveries) this.issue(delivery, links);
    const book = await this.rules.knowing(deliveries.flatMap(({ payload }) => payload.versions ?? []));
    const { subject, text, html } = this.render(deliveries, composedAtMs, links, book);
    const bytes = await new MailComposer({
      from: { name: senderName, address: this.config.mailFrom },
      to: recipient,
      messageId,
      date: new Date(composedAtMs),
      subject,
      text,
      html,
      // Chinese takes nine bytes a character quoted, and four like this.
      textEncoding: 'base64',
      headers: { 'Auto-Submitted': 'auto-generated' },
    })
      .compile()
      .build();
    return { id, messageId, recipient, channel, subject, bytes, links: [...links.values()] };
  }

  /** Officers sign in; whoever answers for an enterprise acts from the mail, on each hazard by a link of its own. */
  private issue({ id, caseId, accountId, notice, role, payload }: Delivery, links: Map<string, IssuedLink>): void {
    if (caseId !== null && accountId !== null && this.links.isFor(role) && !isOfMeasure(payload.data)) {
      links.set(id, this.links.issueAbout(caseId, accountId, notice, payload.data));
    }
  }

  private render(
    deliveries: readonly [Delivery, ...Delivery[]],
    nowMs: number,
    links: ReadonlyMap<string, IssuedLink>,
    book: RuleBook,
  ): Rendered {
    const [first] = deliveries;
    const { notice, payload } = first;
    const told = deliveries.flatMap((one) => toldOf(one, nowMs, book, links.get(one.id)?.url));
    const [only] = told;
    if (!only) return renderAnnouncement(notice, payload.data, payload.reader);
    return told.length > 1 || notice === digestNotice
      ? renderDigest(told.sort(mostOverdueFirst), payload.reader, this.config.publicUrl)
      : renderNotice(only, payload.reader, this.config.publicUrl);
  }
}

/** Nothing for an announcement: it is about no case. */
function toldOf({ caseId, notice, payload }: Delivery, nowMs: number, book: RuleBook, personalLink?: string): Told[] {
  return caseId === null ? [] : [{ caseId, notice, data: countedAt(payload, nowMs, book), personalLink }];
}

function mostOverdueFirst(one: Told, other: Told): number {
  return daysLeft(one) - daysLeft(other);
}

function daysLeft({ data }: Told): number {
  const { limitWdLeft, wdLeft } = data;
  return [limitWdLeft, wdLeft].find((days) => typeof days === 'number') ?? 0;
}
