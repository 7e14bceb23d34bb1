import { roles } from '../../../workflows/texts/roles.js';
import type { Me } from './session.js';

export function roleName(role: Me['role']): string {
  return roles[role].zh;
}
