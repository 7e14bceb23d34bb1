import { sqlStateOf } from '../platform/database/database.js';
import { Problem } from '../platform/errors.js';

const separation = new Set([
  'verifier_is_not_rectifier_person',
  'verifier_is_not_rectifier_unit',
  'approver_is_not_verifier',
  'closed_case_was_verified',
  'closed_major_was_approved',
]);

/** What the database refused, in words for people; everything else is passed on as it is. */
export function databaseProblem(error: unknown): unknown {
  const { constraint } = (error ?? {}) as { constraint?: string };
  const state = sqlStateOf(error);
  if (state === '23505' && constraint === 'file_bindings_pkey') {
    return new Problem({
      status: 409,
      code: 'FILE_ALREADY_BOUND',
      title: '文件已被使用',
      detail: '所附文件已作为其他环节的证据，请重新上传。 (A file is already bound as evidence elsewhere.)',
    });
  }
  if (state === '23514' && separation.has(constraint ?? '')) {
    return new Problem({
      status: 409,
      code: 'SEPARATION_OF_DUTIES',
      title: '违反职责分离',
      detail: '整改人、核查人与审批人须分别为不同人员和单位。 (Rectifier, verifier and approver must differ.)',
      extra: { constraint },
    });
  }
  return error;
}
