import { policy3 } from './policy-3.js';
import type { SendingPolicy } from './sending.policy.js';

const ours = '[DESIGN]';

/** The fourth policy: every value of the third, and the hours at which nobody is urged. */
export const policy4: SendingPolicy = {
  ...policy3,
  version: 4,
  sending: {
    quietHours: { value: { from: '20:00', until: '08:00' }, basis: ours },
    workingDaysOnly: { value: true, basis: ours },
  },
};
