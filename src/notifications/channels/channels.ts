import { Injectable } from '@nestjs/common';
import { Channel } from './channel.js';
import { InboxChannel } from './inbox.channel.js';
import { MailChannel } from './mail.channel.js';
import { SmsChannel } from './sms.channel.js';

/** Every way of reaching people, by its name. */
@Injectable()
export class Channels {
  readonly #byName: ReadonlyMap<string, Channel>;

  constructor(mail: MailChannel, inbox: InboxChannel, sms: SmsChannel) {
    this.#byName = new Map([mail, inbox, sms].map((channel) => [channel.name, channel]));
  }

  /** @throws Error for a channel that is none */
  of(name: string): Channel {
    const channel = this.#byName.get(name);
    if (!channel) throw new Error(`no channel is called ${name}`);
    return channel;
  }
}
