import { policy3 } from '../../../policies/policy-3.js';
import type { Rules } from '../../../rules.js';
import { rules as secondRules } from '../../v2/testing/cast.js';

export const rules: Rules = { ...secondRules, policy: policy3 };
