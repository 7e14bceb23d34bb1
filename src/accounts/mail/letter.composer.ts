import { Injectable } from '@nestjs/common';
import MailComposer from 'nodemailer/lib/mail-composer';
import { Clock } from '../../platform/clock.js';
import { Config } from '../../platform/config/config.js';
import type { Tx } from '../../platform/database/database.js';

export interface Letter {
  /** Chinese first. */
  subject: string;
  text: string;
  html?: string;
}

const senderName = '重大事故隐患闭环管理';

/** Makes the bytes of a letter, once: what is sent again is this, so that it is known by its Message-ID. */
@Injectable()
export class LetterComposer {
  constructor(
    private readonly config: Config,
    private readonly clock: Clock,
  ) {}

  async compose(tx: Tx, id: string, to: string, { subject, text, html }: Letter): Promise<Buffer> {
    return new MailComposer({
      from: { name: senderName, address: this.config.mailFrom },
      to,
      messageId: `<${id}@${this.config.mailFrom.split('@').at(-1)}>`,
      date: new Date(await this.clock.now(tx)),
      subject,
      text,
      html,
      headers: { 'Auto-Submitted': 'auto-generated' },
    })
      .compile()
      .build();
  }
}
