import type { Role } from '../../workflows/kit/types.js';
import type { Problem } from '../platform/errors.js';
import { fieldProblem } from '../platform/field.problem.js';
import { roleNames } from './role.js';

export function noSuchPost(role: Role): Problem {
  const message = `该单位没有“${roleNames[role].zh}”岗位：企业角色只能设在企业，检查和监管角色只能设在部门、镇街、园区，安委办角色只能设在市安委会及其办公室`;
  return fieldProblem([{ field: 'role', rule: 'roleFitsUnit', message }]);
}
