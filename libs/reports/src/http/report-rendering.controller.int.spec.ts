import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { AddressInfo } from 'node:net';
import { Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { Reports } from '../reports.js';
import { reportId, viewOf } from '../testing/report-examples.js';
import { ReportRenderingController } from './report-rendering.controller.js';

const title = '<script>alert(1)</script> "\r\n/../x';

@Module({
  controllers: [ReportRenderingController],
  providers: [{ provide: Reports, useValue: { find: (id: string) => Promise.resolve(id === reportId ? viewOf({ title }) : null) } }],
})
class Renderings {}

describe('GET /reports/…', () => {
  let app: NestFastifyApplication;
  let address: string;

  beforeAll(async () => {
    app = await NestFactory.create<NestFastifyApplication>(Renderings, new FastifyAdapter(), { logger: false });
    await app.listen(0, '127.0.0.1');
    address = `http://127.0.0.1:${(app.getHttpServer().address() as AddressInfo).port}/reports/`;
  });

  afterAll(async () => {
    await app.close();
  });

  it.each([
    ['md', 'text/markdown; charset=utf-8', '# &lt;script&gt;alert(1)&lt;/script&gt;'],
    ['html', 'text/html; charset=utf-8', '&lt;script>alert(1)&lt;/script>'],
    ['json', 'application/json; charset=utf-8', '"title": "<script>alert(1)</script> '],
    ['csv', 'text/csv; charset=utf-8', 'section,key,name,statistic,value'],
  ])('gives a report as .%s, which no browser runs or sniffs', async (extension, contentType, words) => {
    const response = await fetch(`${address}${reportId.toUpperCase()}.${extension}`);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe(contentType);
    expect(response.headers.get('content-disposition')).toBe(`inline; filename="script-alert-1-script-x.${extension}"`);
    expect(response.headers.get('content-security-policy')).toMatch(/^default-src 'none'; style-src 'sha256-[^']+'; base-uri 'none'/);
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
    expect(response.headers.get('cache-control')).toBe('private, no-cache');
    expect(await response.text()).toContain(words);
    const etag = response.headers.get('etag') ?? '';
    expect((await fetch(`${address}${reportId}.${extension}`, { headers: { 'if-none-match': etag } })).status).toBe(304);
  });

  it.each([`${reportId}.exe`, `${reportId}.constructor`, reportId, '00000000-0000-4000-8000-000000000000.md', '..%2f..%2fetc%2fpasswd.md'])(
    'has nothing at %s, and says so as JSON',
    async (path) => {
      const response = await fetch(address + path);
      expect(response.status).toBe(404);
      expect(await response.json()).toMatchObject({ statusCode: 404 });
    },
  );
});
