import { applyDecorators } from '@nestjs/common';
import { ApiBody, ApiConflictResponse, ApiResponse, ApiUnprocessableEntityResponse } from '@nestjs/swagger';
import { linkEvents } from './link.event.js';

/** The body of an act from a link: the form of its event as `POST /api/hazards/{id}/events` describes it, and the code. */
export function ApiConfirmedEvent(): MethodDecorator {
  return applyDecorators(
    ApiBody({
      schema: {
        type: 'object',
        description: '该事项的表单，与 POST /api/hazards/{id}/events 相同，另加验证码',
        required: ['type', 'commandId', 'code'],
        properties: {
          type: { type: 'string', enum: [...linkEvents] },
          commandId: { type: 'string', format: 'uuid', description: '由客户端生成；重复提交不会重复办理' },
          rev: { type: 'number', description: '所见案卷的版次' },
          code: { type: 'string', pattern: '^[0-9]{6}$', description: '六位验证码' },
        },
        additionalProperties: true,
      },
      examples: {
        ACKNOWLEDGE: {
          summary: '签收整改任务',
          value: { type: 'ACKNOWLEDGE', commandId: '018f3c1e-7b1a-7c55-9a61-3f0e5a2b9c10', rev: 5, code: '004211' },
        },
      },
    }),
    ApiConflictResponse({ description: 'EVENT_REFUSED：列出每一条不满足的条件；COMMAND_ID_REUSED' }),
    ApiResponse({ status: 412, description: 'STALE_REVISION：附期间的办理经过' }),
    ApiUnprocessableEntityResponse({ description: 'CODE_WRONG：附还可以试的次数；CODE_EXPIRED' }),
  );
}
