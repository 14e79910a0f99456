import { request as httpRequest } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { fastify } from 'fastify';
import { requireOwner } from '#access';
import { Secret } from '#config';

const TOKEN = 'correct-horse-battery';
const logged: string[] = [];
const app = fastify({ logger: { level: 'trace', stream: { write: (line: string) => void logged.push(line) } } });
let origin: string;
let bodiesParsed = 0;

beforeAll(async () => {
  app.addHook('onRequest', requireOwner({ token: new Secret(TOKEN), isOpen: ({ routeOptions }) => routeOptions.url === '/console' }));
  app.addHook('preValidation', (request, _reply, done) => {
    if (request.body !== undefined) bodiesParsed++;
    done();
  });
  for (const path of ['/health/live', '/console', '/healthy', '/things/:id']) app.get(path, () => ({ ok: true }));
  app.post('/graphql', () => ({ ok: true }));
  await app.listen({ port: 0 });
  origin = `http://127.0.0.1:${(app.server.address() as AddressInfo).port}`;
});
afterAll(() => app.close());

const get = (path: string, authorization?: string) =>
  fetch(origin + path, { headers: authorization === undefined ? {} : { authorization } });

describe('requireOwner', () => {
  it.each([`Bearer ${TOKEN}`, `bearer ${TOKEN}`, `BEARER   ${TOKEN} `])('lets the owner in: %s', async (authorization) => {
    expect((await get('/things/1', authorization)).status).toBe(200);
  });

  it.each(['/health/live', '/health/live?verbose=1', '/console'])('lets everybody see %s', async (path) => {
    expect((await get(path)).status).toBe(200);
  });

  it.each([
    '/things/1',
    '/things/health/live',
    '/healthy',
    '/health/../things/1',
    '//health/live',
    '/nowhere',
    '/health/nowhere',
    '/',
    '/graphql',
  ])('answers 401 without a token: %s', async (path) => {
    const response = await get(path);
    expect(response.status).toBe(401);
    expect(response.headers.get('www-authenticate')).toBe('Bearer');
    expect(await response.json()).toMatchObject({
      statusCode: 401,
      code: 'TOKEN_MISSING',
      message: expect.stringContaining('Authorization'),
    });
  });

  it.each([
    'Bearer wrong',
    `Bearer ${TOKEN}x`,
    `Bearer ${TOKEN.slice(0, -1)}`,
    `Bearer ${TOKEN} ${TOKEN}`,
    `Basic ${TOKEN}`,
    TOKEN,
    'Bearer',
    'Bearer ',
    `Bearer${TOKEN}`,
  ])('answers 401 to %j', async (authorization) => {
    const response = await get('/things/1', authorization);
    expect(response.status).toBe(401);
    expect(response.headers.get('www-authenticate')).toBe('Bearer error="invalid_token"');
    expect(await response.json()).toMatchObject({ code: 'TOKEN_INVALID' });
  });

  it('does not wait for the body', async () => {
    const parsedBefore = bodiesParsed;
    const status = await new Promise((resolve, reject) => {
      const upload = httpRequest(`${origin}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json' } }, (response) => {
        resolve(response.statusCode);
        upload.destroy();
      });
      upload.on('error', reject);
      upload.write('{"query":');
    });
    expect(status).toBe(401);
    expect(bodiesParsed).toBe(parsedBefore);
  });

  it('leaves no token in the logs', async () => {
    await get('/things/1', `Bearer ${TOKEN}`);
    await get('/things/1', 'Bearer somebody-elses-token');
    expect(logged.length).toBeGreaterThan(0);
    expect(logged.join('')).not.toMatch(/correct-horse|somebody-elses/);
  });
});
