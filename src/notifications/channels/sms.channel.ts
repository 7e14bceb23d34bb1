import { Injectable } from '@nestjs/common';
import { v7 as newId } from 'uuid';
import { Config } from '../../platform/config/config.js';
import type { SendOutcome } from '../../platform/mail/mailer.js';
import { Sms } from '../../platform/sms/sms.js';
import { Message } from '../composer.js';
import { Delivery } from '../delivery.js';
import { FrozenMessage } from '../delivery.lease.js';
import { outlineOf, pathOf } from '../templates/render.js';
import { Post, PostedChannel } from './posted.channel.js';

/** As much as gateways take as one message in Chinese, link aside. */
const longest = 200;

/** Short messages, for what cannot wait until somebody reads his mail. */
@Injectable()
export class SmsChannel extends PostedChannel {
  readonly name = 'sms';

  constructor(
    post: Post,
    private readonly sms: Sms,
    private readonly config: Config,
  ) {
    super(post);
  }

  protected async compose([{ caseId, notice, recipient, channel, payload }]: readonly [
    Delivery,
    ...Delivery[],
  ]): Promise<Message> {
    const id = newId();
    const { asked, what } = outlineOf(caseId, notice, payload.data);
    const link = caseId === null ? '' : ` ${this.config.publicUrl}${pathOf(caseId, payload.data)}`;
    const text = `【闭环】${asked}：${what}`.slice(0, longest) + link;
    return { id, messageId: `<${id}@sms>`, recipient, channel, subject: asked, bytes: Buffer.from(text), links: [] };
  }

  protected send({ recipient, bytes }: FrozenMessage): Promise<SendOutcome> {
    return this.sms.send({ to: recipient, text: bytes.toString() });
  }
}
