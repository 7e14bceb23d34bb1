import type { ApiDocument, Schema } from './schema.js';

const text = (description: string, maxLength: number, more: Schema = {}): Schema => ({
  type: 'string',
  description,
  maxLength,
  ...more,
});
const files: Schema = { type: 'array', description: '现场照片', items: { type: 'string', format: 'uuid' } };
const unit = (description: string): Schema => ({ type: 'string', format: 'uuid', description });

const carried: Record<string, Schema> = {
  type: { type: 'string' },
  commandId: { type: 'string', format: 'uuid' },
  rev: { type: 'number' },
};

const form = (properties: Record<string, Schema>, required: string[] = []): Schema => ({
  type: 'object',
  properties: { ...carried, ...properties },
  required: ['type', 'commandId', ...required],
});

const schemas: Record<string, Schema> = {
  BareEventDto: form({}),
  ReportDto: form(
    {
      sector: { type: 'string', description: '行业领域', enum: ['gas'], example: 'gas' },
      enterpriseUnitId: unit('隐患单位（企业）；可只填属地'),
      foundAtMs: { type: 'number', description: '发现时间（UTC 毫秒）', example: 1 },
      photos: files,
    },
    ['sector', 'foundAtMs'],
  ),
  AssignDto: form({
    responsibleUnitId: unit('治理责任单位'),
    interimControls: {
      type: 'array',
      description: '整改期间管控措施',
      items: { type: 'string', enum: ['GUARD', 'OF_TOMORROW'] },
    },
  }),
  FiveElementsDto: { type: 'object', properties: { funds: text('资金', 500) }, required: ['funds'] },
  MilestoneDto: {
    type: 'object',
    properties: { name: text('节点', 100), dueOn: { type: 'string', format: 'date', description: '完成日期' } },
    required: ['name', 'dueOn'],
  },
  SubmitPlanDto: form(
    {
      goals: text('治理的目标和任务', 2000, { example: '恢复罐区气体检测' }),
      fiveElements: { description: '五落实', allOf: [{ $ref: '#/components/schemas/FiveElementsDto' }] },
      milestones: { type: 'array', description: '治理节点', items: { $ref: '#/components/schemas/MilestoneDto' } },
      workersToldOn: { type: 'string', format: 'date', description: '向职工通报日期', example: '2026-07-10' },
    },
    ['goals', 'fiveElements', 'milestones'],
  ),
  SubmitCloseoutDto: form({ actualCostFen: { type: 'number', description: '实际投入资金（分）', minimum: 0 } }),
  StartVerifyDto: form({
    verifierAccountIds: {
      type: 'array',
      description: '核查人员账号编号，至少两人',
      items: { type: 'string', format: 'uuid' },
    },
  }),
  ItemResultDto: {
    type: 'object',
    properties: { item: text('核查项', 500), passed: { type: 'boolean', description: '是否合格' } },
    required: ['item', 'passed'],
  },
  VerdictDto: form({
    items: { type: 'array', description: '逐项结果', items: { $ref: '#/components/schemas/ItemResultDto' } },
  }),
  SignDocumentDto: form(
    { documentSeq: { type: 'number', description: '文书序号' }, signature: { ...files, description: '签名' } },
    ['signature'],
  ),
};

const mapping = {
  ACKNOWLEDGE: 'BareEventDto',
  REPORT: 'ReportDto',
  ASSIGN: 'AssignDto',
  SUBMIT_PLAN: 'SubmitPlanDto',
  SUBMIT_CLOSEOUT: 'SubmitCloseoutDto',
  START_VERIFY: 'StartVerifyDto',
  PASS: 'VerdictDto',
  SIGN_DOCUMENT: 'SignDocumentDto',
};

/** The served description cut down to one form of each kind, in the shape the server writes it. */
export const document: ApiDocument = {
  paths: {
    '/api/hazards/{id}/events': {
      post: {
        requestBody: {
          content: {
            'application/json': {
              schema: {
                discriminator: {
                  mapping: Object.fromEntries(
                    Object.entries(mapping).map(([event, dto]) => [event, `#/components/schemas/${dto}`]),
                  ),
                },
              },
            },
          },
        },
      },
    },
  },
  components: { schemas },
};
