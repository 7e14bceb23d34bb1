import { createHash, randomUUID } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { writeXlsx } from 'hucre';
import sharp from 'sharp';
import type { Response } from 'supertest';
import { unitIdOf } from '../../../src/organisations/unit.js';
import { createTestDatabase, type TestDatabase } from '../../support/database.js';
import { PeopleApp } from '../people/people.app.js';
import { bindToCase } from './bound.case.js';

const limit = 300_000;
let db: TestDatabase;
let world: PeopleApp;
let photo: Buffer;
beforeAll(async () => {
  db = await createTestDatabase();
  world = await PeopleApp.start(db, { FILE_LIMIT_BYTES: String(limit) });
  photo = await sharp({ create: { width: 1200, height: 900, channels: 3, background: '#a33' } })
    .jpeg()
    .withExif({ IFD0: { Make: 'PhoneMaker' }, IFD3: { GPSLatitude: '28/1 50/1 0/1' } })
    .withMetadata({ orientation: 6 })
    .toBuffer();
});
afterAll(async () => {
  await world?.stop();
  await db?.drop();
});

const upload = async (account: string, content = photo, name = '整改后照片.jpg', type = 'image/jpeg') =>
  world.http
    .post('/api/files')
    .set(await world.as(account))
    .attach('file', content, { filename: name, contentType: type });
const read = async (account: string, fileId: string, query = ''): Promise<Response> =>
  world.http
    .get(`/api/files/${fileId}${query}`)
    .set(await world.as(account))
    .buffer(true)
    .parse((response, done) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => done(null, Buffer.concat(chunks)));
    });
const codeOf = (response: Response) => JSON.parse(String(response.body)).code;
const exifOf = async (picture: Buffer) => (await sharp(picture).metadata()).exif;

describe('uploading', () => {
  it('keeps the very bytes under their SHA-256 and tells type and size by content', async () => {
    const { status, body } = await upload('caowei.inspector1', photo, '照片.txt', 'text/plain');
    const sha256 = createHash('sha256').update(photo).digest('hex');
    expect(status).toBe(201);
    expect(body).toEqual({ fileId: expect.any(String), sha256, mediaType: 'image/jpeg', sizeBytes: photo.length });
    const kept = await readFile(join(world.dataDir, 'files', sha256.slice(0, 2), sha256.slice(2, 4), sha256));
    expect(kept.equals(photo)).toBe(true);
    const again = await upload('caowei.inspector2');
    expect(again.body.sha256).toBe(sha256);
    expect(again.body.fileId).not.toBe(body.fileId);
  });

  it('takes a workbook for what it is', async () => {
    const book = Buffer.from(await writeXlsx({ sheets: [{ name: '清单', rows: [['一', 1]] }] }));
    const { body } = await upload('caowei.inspector1', book, '清单.bin');
    expect(body.mediaType).toBe('application/vnd.openxmlformats-officedocument.spreadsheetml.sheet');
  });

  it('refuses what is not what it says, a picture nobody can open, and what we do not keep', async () => {
    const page = Buffer.from('<html><script>alert(1)</script></html>');
    for (const content of [page, photo.subarray(0, 20), Buffer.from('PK\x03\x04 no archive'), Buffer.alloc(64)]) {
      const { status, body } = await upload('caowei.inspector1', content);
      expect([status, body.code]).toEqual([415, 'FILE_TYPE_REFUSED']);
    }
  });

  it('refuses a file that is too large, several files and none', async () => {
    const large = await upload('caowei.inspector1', Buffer.concat([photo, Buffer.alloc(limit)]));
    expect([large.status, large.body.code]).toEqual([413, 'TOO_LARGE']);
    const headers = await world.as('caowei.inspector1');
    const two = await world.http.post('/api/files').set(headers).attach('file', photo, 'a').attach('file', photo, 'b');
    expect(two.status).toBe(400);
    const none = await world.http.post('/api/files').set(headers).send({});
    expect(none.body.errors).toEqual([expect.objectContaining({ field: 'file', rule: 'isFile' })]);
  });

  it('leaves nothing behind of what it refused', async () => {
    expect(await readdir(join(world.dataDir, 'files', 'incoming'))).toEqual([]);
  });

  it('is not for the auditor, who changes nothing', async () => {
    expect((await upload('shenji.auditor')).status).toBe(403);
  });
});

describe('reading a file', () => {
  it('is the uploader only before it is bound, and then whoever may see the case', async () => {
    const { fileId } = (await upload('antai.safety')).body;
    expect((await read('antai.safety', fileId)).status).toBe(200);
    for (const other of ['antai.principal', 'caowei.inspector1', 'anweiban1', 'shenji.auditor']) {
      expect(codeOf(await read(other, fileId))).toBe('FILE_NOT_FOUND');
    }
    await bindToCase(db.owner, fileId, [unitIdOf('caowei')]);
    for (const allowed of ['caowei.inspector2', 'anweiban1', 'shenji.auditor']) {
      expect((await read(allowed, fileId)).status).toBe(200);
    }
    for (const other of ['zhujian.leader', 'xianxing.principal', 'antai.safety']) {
      expect((await read(other, fileId)).status).toBe(404);
    }
  });

  it('is nobody while the case is hidden', async () => {
    const { fileId } = (await upload('caowei.inspector1')).body;
    await bindToCase(db.owner, fileId, [unitIdOf('caowei')], true);
    for (const account of ['caowei.inspector1', 'anweiban1', 'shenji.auditor']) {
      expect((await read(account, fileId)).status).toBe(404);
    }
  });

  it('gives officers the original and an enterprise the picture without place and device', async () => {
    const officers = (await upload('caowei.inspector1')).body;
    const original = await read('caowei.inspector1', officers.fileId);
    expect(photo.equals(original.body)).toBe(true);
    expect((await exifOf(original.body))?.includes('PhoneMaker')).toBe(true);
    const { rows } = await db.owner.query("select unit_id from accounts where account = 'antai.principal'");
    await bindToCase(db.owner, officers.fileId, [rows[0].unit_id]);
    const stripped = await read('antai.principal', officers.fileId);
    expect(stripped.headers['content-type']).toBe('image/jpeg');
    expect(await exifOf(stripped.body)).toBeUndefined();
    // The turn the camera asked for has been carried out.
    expect(await sharp(stripped.body).metadata()).toMatchObject({ width: 900, height: 1200 });
  });

  it('makes a small thumbnail without metadata for anybody, and none of a document', async () => {
    const { fileId } = (await upload('caowei.inspector1')).body;
    const { body, headers } = await read('caowei.inspector1', fileId, '?size=thumbnail');
    expect(headers['content-type']).toBe('image/jpeg');
    expect(await exifOf(body)).toBeUndefined();
    expect(await sharp(body).metadata()).toMatchObject({ width: 360, height: 480 });
    const pdf = await upload('caowei.inspector1', Buffer.from('%PDF-1.7\n%%EOF'), '核查意见书.pdf');
    expect(pdf.body.mediaType).toBe('application/pdf');
    expect(codeOf(await read('caowei.inspector1', pdf.body.fileId, '?size=thumbnail'))).toBe('NO_THUMBNAIL');
    expect((await read('caowei.inspector1', pdf.body.fileId)).headers['content-disposition']).toMatch(/^attachment;/);
    expect((await read('caowei.inspector1', fileId, '?size=huge')).status).toBe(400);
  });

  it('sends headers under which a browser runs nothing and keeps the Chinese name', async () => {
    const { fileId } = (await upload('caowei.inspector1')).body;
    const { headers } = await read('caowei.inspector1', fileId);
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(headers['content-security-policy']).toBe("default-src 'none'; sandbox");
    expect(headers['content-disposition']).toContain(`filename*=UTF-8''${encodeURIComponent('整改后照片.jpg')}`);
    expect((await read('caowei.inspector1', randomUUID())).status).toBe(404);
    expect((await read('caowei.inspector1', 'x')).status).toBe(400);
  });
});
