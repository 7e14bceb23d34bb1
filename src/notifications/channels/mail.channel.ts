import { Injectable } from '@nestjs/common';
import { Mailer, type SendOutcome } from '../../platform/mail/mailer.js';
import { BouncePaths } from '../bounces/bounce.paths.js';
import { Composer, Message } from '../composer.js';
import { Delivery } from '../delivery.js';
import { FrozenMessage } from '../delivery.lease.js';
import { Post, PostedChannel } from './posted.channel.js';

/** Over SMTP, each message with a return path of its own. */
@Injectable()
export class MailChannel extends PostedChannel {
  readonly name = 'mail';

  constructor(
    post: Post,
    private readonly composer: Composer,
    private readonly mailer: Mailer,
    private readonly paths: BouncePaths,
  ) {
    super(post);
  }

  protected compose(deliveries: readonly [Delivery, ...Delivery[]], nowMs: number): Promise<Message> {
    return this.composer.compose(deliveries, nowMs);
  }

  protected send({ id, recipient, bytes }: FrozenMessage): Promise<SendOutcome> {
    return this.mailer.send({ envelope: { from: this.paths.of(id), to: [recipient] }, raw: bytes });
  }
}
