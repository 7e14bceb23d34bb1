import type { INestApplication } from '@nestjs/common';
import { DocumentBuilder, SwaggerModule } from '@nestjs/swagger';

/** GET /api/openapi.json: every route with its DTOs, made from the running application. */
export function serveOpenApi(app: INestApplication): void {
  const described = new DocumentBuilder()
    .setTitle('闭环 Bihuan')
    .setDescription('重大事故隐患闭环管理 / closing out major accident hazards. Errors are application/problem+json.')
    .setVersion('1')
    .addBearerAuth()
    .addCookieAuth('bihuan_session')
    .build();
  SwaggerModule.setup('api/openapi', app, () => SwaggerModule.createDocument(app, described), {
    ui: false,
    raw: ['json'],
    jsonDocumentUrl: 'api/openapi.json',
  });
}
