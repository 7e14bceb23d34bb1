import { Config } from '../../platform/config/config.js';

/** Without listener or webhook a mail that was taken counts as arrived, and people are told that nobody looks further. */
export function bouncesObserved({ bouncePort, bounceWebhookSecret }: Config): boolean {
  return bouncePort !== undefined || bounceWebhookSecret !== undefined;
}
