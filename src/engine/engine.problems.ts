import { sqlStateOf } from '../platform/database/database.js';
import { Problem } from '../platform/errors.js';

const separation = new Set([
  'verifier_is_not_rectifier_person',
  'verifier_is_not_rectifier_unit',
  'verifier_is_not_rectifier_co_unit',
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
  if (state === 'BH013') return unregistered(['assignmentNumber']);
  if (state === 'BH014') return unregistered(((error as { detail?: string }).detail ?? '').split(','));
  return error;
}

/** The ledger's fields as the constraint names them（台账）. */
const ledgerFields: Record<string, string> = {
  foundAt: '排查时间',
  sector: '行业领域',
  townOrEnterprise: '属地或企业',
  place: '具体部位',
  reporter: '排查人员',
  owner: '牵头部门',
  responsible: '治理责任单位',
  originalDueAt: '整改期限',
  hazardNumber: '隐患编号',
  listNumber: '清单号',
  assignmentNumber: '交办文号',
  closeOutNumber: '销号编号',
};

function unregistered(missing: string[]): Problem {
  const named = missing.map((field) => ledgerFields[field] ?? field).join('、');
  return new Problem({
    status: 409,
    code: 'REGISTER_INCOMPLETE',
    title: '台账登记不完整',
    detail: `缺少${named}，不能办理。 (The register lacks: ${missing.join(', ')}.)`,
    extra: { missing },
  });
}
