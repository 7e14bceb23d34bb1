import type { INestApplication } from '@nestjs/common';
import { DocumentBuilder, getSchemaPath, type OpenAPIObject, SwaggerModule } from '@nestjs/swagger';
import { ProblemDto } from './problem.dto.js';
import { publicExtension } from './public.route.js';

const problem = { 'application/problem+json': { schema: { $ref: getSchemaPath(ProblemDto) } } };

/** GET /api/openapi.json: every route with its DTOs and its failures, made from the running application. */
export function serveOpenApi(app: INestApplication): void {
  SwaggerModule.setup('api/openapi', app, () => describeApi(app), {
    ui: false,
    raw: ['json'],
    jsonDocumentUrl: 'api/openapi.json',
  });
}

/** The document; asks of the application only which routes it has. */
export function describeApi(app: INestApplication): OpenAPIObject {
  const head = new DocumentBuilder()
    .setTitle('闭环 Bihuan')
    .setDescription('重大事故隐患闭环管理 / closing out major accident hazards. Errors are application/problem+json.')
    .setVersion('1')
    .addBearerAuth()
    .addCookieAuth('bihuan_session')
    .addSecurityRequirements('bearer')
    .addSecurityRequirements('cookie')
    .build();
  const document = SwaggerModule.createDocument(app, head, { extraModels: [ProblemDto] });
  for (const operation of operationsOf(document)) {
    if (publicExtension in operation) operation.security = [];
    else delete operation.security;
    for (const [status, response] of Object.entries(operation.responses)) {
      if (Number(status) >= 400) Object.assign(response as object, { content: problem });
    }
    operation.responses.default = { description: '未能办理 / a failure of any kind', content: problem };
  }
  return document;
}

function operationsOf(document: OpenAPIObject) {
  return Object.values(document.paths).flatMap(({ get, post, put, patch, delete: remove }) =>
    [get, post, put, patch, remove].filter((operation) => operation !== undefined),
  );
}
