import { connect } from 'node:net';
import { describe, expect, it } from '@jest/globals';
import { TOKEN, until, withDebrief } from './support/debrief.js';
import type { Debrief } from './support/debrief.js';

let debrief: Debrief;
withDebrief((started) => (debrief = started));

const DECLARE = `mutation($input: DeclareIncidentInput!) {
  declareIncident(input: $input) { __typename ... on Incident { id version } ... on ErrorResult { code message path } }
}`;

async function declared(title = 'Search is slow'): Promise<string> {
  const { id } = await debrief.ask<{ id: string }>(DECLARE, { input: { title } });
  return id;
}

async function incidentCount(): Promise<number> {
  const { position } = await debrief.ask<{ position: string }>(
    'mutation { declareIncident(input: { title: "x" }) { ... on Incident { position } } }',
  );
  const { totalCount } = await debrief.ask<{ totalCount: number }>(
    'query($p: String) { incidents(first: 1, filter: { minPosition: $p }) { totalCount } }',
    { p: position },
  );
  return totalCount;
}

/** What is answered to a body that says it is that long; it is not sent, since the server does not wait for it. */
function statusForLength(length: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const socket = connect(Number(new URL(debrief.url).port), '127.0.0.1', () => {
      socket.write(
        `POST /graphql HTTP/1.1\r\nhost: x\r\nauthorization: Bearer ${TOKEN}\r\ncontent-type: application/json\r\ncontent-length: ${length}\r\n\r\n{`,
      );
    });
    socket.once('data', (answer: Buffer) => {
      resolve(Number(/^HTTP\/1\.1 (\d+)/.exec(answer.toString())?.[1]));
      socket.destroy();
    });
    socket.on('error', reject);
  });
}

describe('who has no token', () => {
  it.each(['/graphql', '/import/incidents', '/export/events', '/live', '/metrics', '/nowhere'])('is refused at %s', async (path) => {
    for (const headers of [{}, { authorization: 'Bearer wrong-token-here' }, { authorization: `Basic ${TOKEN}` }]) {
      const response = await fetch(debrief.url + path, { headers });
      expect(response.status).toBe(401);
      expect(response.headers.get('www-authenticate')).toMatch(/^Bearer/);
    }
  });

  it('may ask for health and open the console page, which holds no data', async () => {
    expect((await fetch(`${debrief.url}/health/live`)).status).toBe(200);
    expect((await fetch(`${debrief.url}/health/ready`)).status).toBe(200);
    const page = await fetch(`${debrief.url}/graphql`, { headers: { accept: 'text/html' } });
    expect(page.status).toBe(200);
    expect(await page.text()).toContain('GraphiQL');
  });

  it('cannot pass a query off as the console page', async () => {
    const response = await fetch(`${debrief.url}/graphql?query={__typename}`, { headers: { accept: 'text/html' } });
    expect(response.status).toBe(401);
  });
});

describe('malformed GraphQL', () => {
  it.each(['yesterday', '2026-02-30T00:00:00Z', '2026-03-29', '2026-03-29T01:30:00', '1774747800', ''])(
    'names the place of %j, which is no DateTime',
    async (detectedAt) => {
      const { status, errors } = await debrief.graphql(DECLARE, { input: { title: 'x', detectedAt } });
      expect(status).toBe(400);
      expect(errors[0]?.message).toContain('input.detectedAt');
    },
  );

  it('refuses what is nested deep, has many aliases, is long, or could answer with too much', async () => {
    const deep = `{ __schema ${'{ types { fields { type '.repeat(17)} { name } ${'} } }'.repeat(17)} }`;
    const aliases = `{ ${Array.from({ length: 10_000 }, (_, i) => `a${i}: __typename`).join(' ')} }`;
    const costly = `{ ${Array.from({ length: 40 }, (_, i) => `a${i}: incidents(first: 500) { nodes { id title visits { stage } } }`).join(' ')} }`;
    for (const query of [deep, aliases, costly]) {
      const { status, data, errors } = await debrief.graphql(query);
      expect(status).toBe(400);
      expect(data).toBeUndefined();
      expect(errors[0]?.message).toMatch(/deep|tokens|limit/);
    }
  });

  it.each([0, -1, 501])('refuses a page of %d', async (first) => {
    const { errors } = await debrief.graphql('query($first: Int) { incidents(first: $first) { totalCount } }', { first });
    expect(errors[0]).toMatchObject({ extensions: { code: 'BAD_USER_INPUT', argument: 'first' } });
  });

  it.each(['???', 'e30', Buffer.from('["1","x"]').toString('base64url'), 'x'.repeat(10_000)])(
    'refuses a cursor that is not of the list (%#)',
    async (after) => {
      const { errors } = await debrief.graphql('query($after: String) { incidents(after: $after) { totalCount } }', { after });
      expect(errors[0]).toMatchObject({ extensions: { code: 'BAD_USER_INPUT', argument: 'after' } });
    },
  );

  it('takes nothing but positions for a minimum position', async () => {
    const { errors } = await debrief.graphql('{ incidents(filter: { minPosition: "soon" }) { totalCount } }');
    expect(errors[0]).toMatchObject({ extensions: { code: 'BAD_USER_INPUT' } });
  });

  it('says after five seconds that a position has not been reached', async () => {
    const { errors } = await debrief.graphql('{ incidents(filter: { minPosition: "999999999" }) { totalCount } }');
    expect(errors[0]).toMatchObject({ extensions: { code: 'READ_MODEL_BEHIND' } });
  });

  it('answers 400 to a body that is not JSON or not UTF-8, and 413 to one that is too long', async () => {
    const post = (body: string | Uint8Array<ArrayBuffer>): Promise<Response> =>
      debrief.fetch('/graphql', { method: 'POST', headers: { 'content-type': 'application/json' }, body });
    expect((await post('{"query":')).status).toBe(400);
    expect((await post(Buffer.from([0x7b, 0x22, 0xff, 0xfe, 0x22, 0x7d]))).status).toBe(400);
    expect(await statusForLength(10_000_000)).toBe(413);
  });
});

describe('what a caller can mend', () => {
  it.each([
    [{ title: '   ' }, 'title'],
    [{ title: 'x'.repeat(501) }, 'title'],
    [{ title: 'x', summary: 'x'.repeat(60_000) }, 'summary'],
    [{ title: 'x', services: ['a', ' '] }, 'services'],
    [{ title: 'x', idempotencyKey: '' }, 'idempotencyKey'],
  ])('is a member of the union (%#)', async (input, path) => {
    expect(await debrief.ask(DECLARE, { input })).toMatchObject({ __typename: 'Invalid', code: 'INVALID', path });
  });

  it('names an id that names nothing', async () => {
    const answer = await debrief.ask(
      'mutation { advanceIncident(input: { incidentId: "nobody", to: RESPONSE }) { __typename ... on ErrorResult { code path } } }',
    );
    expect(answer).toEqual({ __typename: 'NotFound', code: 'NOT_FOUND', path: 'incidentId' });
    expect(await debrief.ask('{ incident(id: "nobody") { id } }')).toBeNull();
  });

  it('is a conflict where the version has moved on, and nothing is recorded', async () => {
    const incidentId = await declared();
    const advance = `mutation($id: ID!, $v: Int) { advanceIncident(input: { incidentId: $id, to: RESPONSE, expectedVersion: $v }) { __typename ... on Incident { version } ... on ErrorResult { code } } }`;
    expect(await debrief.ask(advance, { id: incidentId, v: 0 })).toEqual({ __typename: 'Incident', version: 1 });
    expect(await debrief.ask(advance, { id: incidentId, v: 0 })).toEqual({ __typename: 'Conflict', code: 'CONFLICT' });
    expect(await debrief.ask('query($id: ID!) { incident(id: $id) { version } }', { id: incidentId })).toEqual({ version: 1 });
  });

  it('is the same incident for the same idempotency key, however often and however many at once', async () => {
    const before = await incidentCount();
    const answers = await Promise.all(
      Array.from({ length: 20 }, () => debrief.ask<{ id: string }>(DECLARE, { input: { title: 'Twice', idempotencyKey: 'key-1' } })),
    );
    expect(new Set(answers.map(({ id }) => id)).size).toBe(1);
    expect(await incidentCount()).toBe(before + 2);
  });

  it('keeps all of two hundred commands that come to one incident at once', async () => {
    const incidentId = await declared();
    const record = 'mutation($id: ID!, $t: String!) { recordEntry(input: { incidentId: $id, text: $t }) { __typename } }';
    const answers = await Promise.all(
      Array.from({ length: 200 }, (_, index) => debrief.ask<{ __typename: string }>(record, { id: incidentId, t: `line ${index}` })),
    );
    expect(answers.every(({ __typename: type }) => type === 'Incident')).toBe(true);
    const { version, timeline } = await debrief.ask<{ version: number; timeline: { totalCount: number } }>(
      'query($id: ID!) { incident(id: $id) { version timeline { totalCount } } }',
      { id: incidentId },
    );
    expect({ version, lines: timeline.totalCount }).toEqual({ version: 200, lines: 201 });
  });
});

describe('an import', () => {
  const line = (id: string, more: object = {}): object => ({
    id,
    source: 'bad-input',
    title: `Incident ${id}`,
    startedAt: '2026-01-02T03:04:05Z',
    ...more,
  });

  it('answers for each line, and one bad line spoils no other', async () => {
    const body = Buffer.concat([
      Buffer.from(`${JSON.stringify(line('1'))}\n`),
      Buffer.from('{"id": "2", "title"\n'),
      Buffer.from([0x7b, 0xff, 0x7d, 0x0a]),
      Buffer.from(`${JSON.stringify(line('4', { startedAt: 'last week', updates: [{ at: '2026-13-01' }] }))}\n\n`),
      Buffer.from(`${JSON.stringify({ ...line('6'), startedAt: undefined })}\n[]\n"7"\n`),
      Buffer.from(JSON.stringify(line('9')).slice(0, 30)),
    ]);
    const response = await debrief.fetch('/import/incidents', {
      method: 'POST',
      headers: { 'content-type': 'application/x-ndjson' },
      body,
    });
    expect(response.status).toBe(200);
    const answers = (await response.text())
      .trim()
      .split('\n')
      .map((text) => JSON.parse(text) as Record<string, unknown>);
    expect(answers.map(({ line: at, error }) => [at, error === undefined])).toEqual([
      [1, true],
      [2, false],
      [3, false],
      [4, false],
      [6, true],
      [7, false],
      [8, false],
      [9, false],
    ]);
    expect(answers[3]?.['error']).toMatch(/startedAt.*updates\.0\.at/s);
  });

  it('keeps the lines that came before the connection broke', async () => {
    const isImported = (title: string): Promise<true> =>
      until(async () => (await (await debrief.fetch('/export/events')).text()).includes(`"title":"${title}"`) || undefined);
    const { port } = new URL(debrief.url);
    const before = await incidentCount();
    await new Promise<void>((resolve, reject) => {
      const socket = connect(Number(port), '127.0.0.1', () => {
        const whole = `${JSON.stringify(line('whole'))}\n`;
        socket.write(
          `POST /import/incidents HTTP/1.1\r\nhost: x\r\nauthorization: Bearer ${TOKEN}\r\ncontent-type: application/x-ndjson\r\ncontent-length: 100000\r\n\r\n${whole}{"id":"cut`,
        );
        isImported('Incident whole').then(() => socket.destroy(), reject);
      });
      socket.on('close', () => {
        resolve();
      });
      socket.on('error', reject);
    });
    expect(await incidentCount()).toBe(before + 2);
  });
});
