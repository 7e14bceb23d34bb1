import { Injectable } from '@nestjs/common';
import MailComposer from 'nodemailer/lib/mail-composer';
import { v7 as newId } from 'uuid';
import { Config } from '../platform/config/config.js';
import { countedAt } from './days-left.js';
import { Delivery, digestNotice } from './delivery.js';
import { Rendered, renderDigest, renderNotice, Told } from './templates/render.js';

/** A mail whose bytes are settled: what is sent again is this and nothing else. */
export interface Message {
  id: string;
  messageId: string;
  recipient: string;
  channel: string;
  subject: string;
  bytes: Buffer;
}

const senderName = '重大事故隐患闭环管理';

/** Makes the bytes of a mail out of the deliveries it carries, all of one recipient. */
@Injectable()
export class Composer {
  constructor(private readonly config: Config) {}

  async compose(deliveries: readonly [Delivery, ...Delivery[]], composedAtMs: number): Promise<Message> {
    const [{ recipient, channel }] = deliveries;
    const id = newId();
    const messageId = `<${id}@${this.config.mailFrom.split('@').at(-1)}>`;
    const { subject, text, html } = this.render(deliveries, composedAtMs);
    const bytes = await new MailComposer({
      from: { name: senderName, address: this.config.mailFrom },
      to: recipient,
      messageId,
      date: new Date(composedAtMs),
      subject,
      text,
      html,
      headers: { 'Auto-Submitted': 'auto-generated' },
    })
      .compile()
      .build();
    return { id, messageId, recipient, channel, subject, bytes };
  }

  private render(deliveries: readonly [Delivery, ...Delivery[]], nowMs: number): Rendered {
    const [first] = deliveries;
    const told = deliveries.map(({ caseId, notice, payload }) => ({ caseId, notice, data: countedAt(payload, nowMs) }));
    const [only = { ...first, data: first.payload.data }] = told;
    return first.notice === digestNotice
      ? renderDigest(told.sort(mostOverdueFirst), first.payload.reader, this.config.publicUrl)
      : renderNotice(only, first.payload.reader, this.config.publicUrl);
  }
}

function mostOverdueFirst(one: Told, other: Told): number {
  return daysLeft(one) - daysLeft(other);
}

function daysLeft({ data }: Told): number {
  return typeof data['wdLeft'] === 'number' ? data['wdLeft'] : 0;
}
