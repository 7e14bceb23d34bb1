import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Controller, Get } from '@nestjs/common';
import { AccessCheck } from '../../../src/accounts/access.check.js';
import { holds } from '../../../src/accounts/permission.js';
import { createTestDatabase, type TestDatabase } from '../../support/database.js';
import { PeopleApp } from './people.app.js';

@Controller('api/forgotten')
class ForgottenController {
  @Get()
  read(): string {
    return 'secret';
  }
}

const oneOfEach = {
  inspector: 'caowei.inspector2',
  departmentSupervisor: 'yingji.leader',
  committeeOffice: 'anweiban1',
  enterprisePrincipal: 'xianxing.principal',
  enterpriseSafetyOfficer: 'xianxing.safety',
  auditor: 'shenji.auditor',
} as const;

let db: TestDatabase;
let world: PeopleApp;
beforeAll(async () => {
  db = await createTestDatabase();
  world = await PeopleApp.start(db);
});
afterAll(async () => {
  await world?.stop();
  await db?.drop();
});

const call = (method: string, path: string) => {
  const url = path.replace(':code', 'gas').replace(/:\w+/, '00000000-0000-4000-8000-000000000000');
  return world.http[method.toLowerCase() as 'get'](url);
};

describe('a route that does not say who may enter', () => {
  it('keeps the process from starting', async () => {
    await expect(PeopleApp.start(db, {}, [ForgottenController])).rejects.toThrow('GET /api/forgotten');
  });

  it('is shut, should the check ever be passed by', async () => {
    const check = AccessCheck.prototype.onApplicationBootstrap;
    AccessCheck.prototype.onApplicationBootstrap = () => undefined;
    const open = await PeopleApp.start(db, {}, [ForgottenController]).finally(() => {
      AccessCheck.prototype.onApplicationBootstrap = check;
    });
    try {
      const answer = await open.http.get('/api/forgotten').set(await open.as('anweiban1'));
      expect(answer.status).toBe(403);
      expect(answer.body.code).toBe('ROUTE_WITHOUT_PERMISSION');
    } finally {
      await open.stop();
    }
  });
});

describe('every route of this part', () => {
  const routes = () => world.app.get(AccessCheck, { strict: false }).routes();

  it('is open without sign-in only where it says why', () => {
    const open = routes().flatMap(({ access, ...route }) =>
      access?.kind === 'public' ? [`${route.method} ${route.path}`] : [],
    );
    expect(open).toContain('POST /api/sessions');
    expect(open.filter((route) => route.includes('/api/') && !route.includes('demo'))).toEqual([
      'GET /api/mode',
      'POST /api/sessions',
      'GET /api/invitations/:token',
      'POST /api/invitations/:token',
      'POST /api/password-resets',
      'POST /api/password-resets/:token',
    ]);
  });

  it('asks who one is', async () => {
    for (const { method, path, access } of routes()) {
      if (access?.kind === 'public') continue;
      const { status, body } = await call(method, path);
      expect([method, path, status, body.code]).toEqual([method, path, 401, 'NOT_SIGNED_IN']);
    }
  });

  it('lets in the roles that hold its permission and no other', async () => {
    for (const { method, path, access } of routes()) {
      if (access?.kind !== 'permit') continue;
      for (const role of Object.keys(oneOfEach) as (keyof typeof oneOfEach)[]) {
        const { status, body } = await call(method, path).set(await world.as(oneOfEach[role]));
        const permitted = access.permissions.some((permission) => holds(role, permission));
        expect([method, path, role, body.code === 'PERMISSION_DENIED']).toEqual([method, path, role, !permitted]);
        // Whoever may ask at all may still ask for what is not his to see to.
        expect(status === 403 && body.code !== 'OUT_OF_AUTHORITY').toBe(!permitted);
      }
    }
  });

  it('is described with its input, its answer and an example', async () => {
    const { body } = await world.http.get('/api/openapi.json');
    const described = body.paths['/api/accounts'].post;
    expect(described.requestBody.content['application/json'].schema.$ref).toMatch(/CreateAccountDto$/);
    expect(body.components.schemas.CreateAccountDto.properties.account.example).toBe('caowei.inspector3');
    expect(Object.keys(body.paths)).toEqual(
      expect.arrayContaining(['/api/sessions', '/api/files', '/api/files/{fileId}', '/api/sectors/{code}/departments']),
    );
  });
});
