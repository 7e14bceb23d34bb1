import { Injectable } from '@nestjs/common';
import { Sms } from '../../platform/sms/sms.js';
import { Holder } from '../audience.js';
import { ChannelName } from './channel.js';

/** Where a channel finds a person. */
export interface Address {
  channel: ChannelName;
  recipient: string;
}

/** By which channels a person is reached. Mail is what counts as reached; the others come beside it. */
@Injectable()
export class Reach {
  constructor(private readonly sms: Sms) {}

  addressesOf({ accountId, email, mobile }: Holder, urgent: boolean): Address[] {
    return [
      ...(email === '' ? [] : [{ channel: 'mail' as const, recipient: email }]),
      { channel: 'inbox' as const, recipient: accountId },
      ...(urgent && mobile !== '' && this.sms.isAvailable ? [{ channel: 'sms' as const, recipient: mobile }] : []),
    ];
  }
}
