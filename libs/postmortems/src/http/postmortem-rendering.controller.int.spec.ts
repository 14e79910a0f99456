import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { AddressInfo } from 'node:net';
import { INCIDENT_ID } from '#incidents/testing';
import { Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { DocumentChoice } from '../postmortem-documents.js';
import { Postmortems } from '../postmortems.js';
import type { PostmortemDocument } from '../read-models/document/document.js';
import { PdfPress } from '../rendering/pdf/pdf-press.js';
import { PostmortemViews } from '../rendering/postmortem-views.js';
import { documentOf, generated, publishedTwice, section, viewedIncident, viewOf } from '../testing/example-views.js';
import { PostmortemRenderingController } from './postmortem-rendering.controller.js';

const DRAFTED_ONLY = '0c9b7e5a-1111-4222-8333-444455556666';
const title = '<script>alert(1)</script>';

/** A thread runs what is built. */
const press = new PdfPress({ workerUrl: new URL('../../../../dist/libs/postmortems/src/rendering/pdf/pdf.worker.js', import.meta.url) });

/** One incident with a draft, and one with two editions and a draft beyond them. */
function find(incidentId: string, { edition = null, asKnownAt = null }: DocumentChoice) {
  const { editions = [] } = publishedTwice;
  const latest = incidentId === INCIDENT_ID ? 2 : null;
  const documents: Readonly<Record<string, PostmortemDocument>> = {
    [`${DRAFTED_ONLY} null`]: documentOf([], { title: asKnownAt === null ? title : `${title} as known`, incidentId }),
    [`${INCIDENT_ID} null`]: documentOf([], { title: 'Worked on', editions }),
    [`${INCIDENT_ID} 1`]: documentOf([], { title: 'First', editions, edition: 1, status: 'PUBLISHED' }),
    [`${INCIDENT_ID} 2`]: documentOf([], { title: 'Second', editions, edition: 2, status: 'PUBLISHED' }),
  };
  return Promise.resolve(documents[`${incidentId} ${edition === 'latest' ? latest : edition}`] ?? null);
}

@Module({
  controllers: [PostmortemRenderingController],
  providers: [
    { provide: Postmortems, useValue: { find } },
    { provide: PdfPress, useValue: press },
    {
      provide: PostmortemViews,
      useValue: {
        view: (document: PostmortemDocument) =>
          Promise.resolve({
            ...viewOf([section('summary', [generated('It failed.')])]),
            document,
            incident: { ...viewedIncident, reference: 'INC-7"\r\n/../x' },
          }),
      },
    },
  ],
})
class Renderings {}

describe('GET /postmortems/…', () => {
  let app: NestFastifyApplication;
  let address: string;

  beforeAll(async () => {
    app = await NestFactory.create<NestFastifyApplication>(Renderings, new FastifyAdapter(), { logger: false });
    await app.listen(0, '127.0.0.1');
    address = `http://127.0.0.1:${(app.getHttpServer().address() as AddressInfo).port}/postmortems/`;
  });

  afterAll(async () => {
    await app.close();
  });

  it.each([
    ['md', 'text/markdown; charset=utf-8', '# &lt;script&gt;alert(1)&lt;/script&gt;'],
    ['html', 'text/html; charset=utf-8', '&lt;script>alert(1)&lt;/script></h1>'],
    ['json', 'application/json; charset=utf-8', '"title": "<script>alert(1)</script>"'],
    ['pdf', 'application/pdf', '%PDF-'],
  ])('gives a draft as .%s, which no browser runs, sniffs or keeps', async (extension, contentType, words) => {
    const response = await fetch(`${address}${DRAFTED_ONLY}.${extension}`);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe(contentType);
    expect(response.headers.get('content-disposition')).toBe(`inline; filename="INC-7-------x-draft.${extension}"`);
    expect(response.headers.get('content-security-policy')).toMatch(/^default-src 'none'; style-src 'sha256-[^']+'; base-uri 'none'/);
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
    expect(response.headers.get('cache-control')).toBe('no-store');
    expect(await response.text()).toContain(words);
  });

  it('gives the latest edition, or the one that is asked for, or what is worked on', async () => {
    const titleOf = async (query: string): Promise<unknown> => {
      const { title: said } = (await (await fetch(`${address}${INCIDENT_ID}.json${query}`)).json()) as { readonly title: string };
      return said;
    };
    expect(await Promise.all(['', '?edition=1', '?edition=draft'].map(titleOf))).toEqual(['Second', 'First', 'Worked on']);
  });

  it('gives what was known at a moment', async () => {
    expect(await (await fetch(`${address}${DRAFTED_ONLY}.md?asKnownAt=2026-03-29T00:30:00Z`)).text()).toContain('as known');
  });

  it('answers that an edition is as it was, to whoever has it', async () => {
    const first = await fetch(`${address}${INCIDENT_ID}.html`);
    expect(first.headers.get('cache-control')).toBe('private, no-cache');
    const etag = first.headers.get('etag') ?? '';
    expect((await fetch(`${address}${INCIDENT_ID}.html`, { headers: { 'if-none-match': etag } })).status).toBe(304);
    expect((await fetch(`${address}${INCIDENT_ID}.html?edition=1`, { headers: { 'if-none-match': etag } })).status).toBe(200);
  });

  it.each([
    [`${INCIDENT_ID}.exe`, 404],
    [`${INCIDENT_ID}.md?edition=3`, 404],
    ['00000000-0000-4000-8000-000000000000.md', 404],
    ['..%2f..%2fetc%2fpasswd.md', 404],
    [`${INCIDENT_ID}.md?edition=none`, 400],
    [`${INCIDENT_ID}.md?asKnownAt=today`, 400],
  ])('answers %s with %d, as JSON', async (path, status) => {
    const response = await fetch(address + path);
    expect(response.status).toBe(status);
    expect(await response.json()).toMatchObject({ statusCode: status });
  });

  it('says when no PDF can be made just now', async () => {
    await press.beforeApplicationShutdown();
    const response = await fetch(`${address}${DRAFTED_ONLY}.pdf`);
    expect(response.status).toBe(503);
    expect(response.headers.get('retry-after')).toBe('10');
    expect(await response.json()).toMatchObject({ statusCode: 503, code: 'PDF_UNAVAILABLE', message: 'The server is stopping.' });
  });
});
