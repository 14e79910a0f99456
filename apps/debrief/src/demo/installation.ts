import { setTimeout as sleep } from 'node:timers/promises';
import type { Secret } from '#config';
import { ndjsonOf } from '#ndjson';
import { z } from 'zod';

/** What whoever runs the demo can mend. */
export class DemoError extends Error {
  override readonly name = 'DemoError';
}

const PATIENCE_MS = 60_000;

const graphqlBody = z.object({ data: z.unknown(), errors: z.array(z.object({ message: z.string() })).optional() });

/** A running Debrief, spoken to over HTTP as anybody would. */
export class Installation {
  constructor(
    readonly url: string,
    private readonly token: Secret,
  ) {}

  /** Resolves when it has caught up with its log. */
  async ready(): Promise<void> {
    const deadline = performance.now() + PATIENCE_MS;
    while (!(await this.#fetch('/health/ready')).ok) {
      if (performance.now() > deadline) throw new DemoError(`Debrief at ${this.url} does not become ready. Its log tells why.`);
      await sleep(50);
    }
  }

  /** Whether anything at all has been recorded. */
  async isEmpty(): Promise<boolean> {
    const response = await this.#fetch('/export/events');
    if (response.status === 401) {
      throw new DemoError(
        `Debrief at ${this.url} does not take this token. Set DEBRIEF_TOKEN, or DEBRIEF_DATA to its data directory, as it was started with.`,
      );
    }
    const reader = response.body?.getReader();
    const first = await reader?.read();
    await reader?.cancel();
    return first?.done !== false;
  }

  /** Runs a query or mutation. @returns its data, as `shape` describes it. */
  async ask<Data>(query: string, variables: Readonly<Record<string, unknown>>, shape: z.ZodType<Data>): Promise<Data> {
    const response = await this.#fetch('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables }),
    });
    const { data, errors } = graphqlBody.parse(await response.json());
    if (errors !== undefined) throw new Error(errors.map(({ message }) => message).join('\n'));
    return shape.parse(data);
  }

  /** Sends lines to `POST /import/…`. @returns what each was answered, in their order. */
  async import<Answer>(what: 'incidents' | 'deployments', lines: readonly unknown[], shape: z.ZodType<Answer>): Promise<readonly Answer[]> {
    const response = await this.#fetch(`/import/${what}`, {
      method: 'POST',
      headers: { 'content-type': 'application/x-ndjson' },
      body: lines.map(ndjsonOf).join(''),
    });
    const text = await response.text();
    return text
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => shape.parse(JSON.parse(line)));
  }

  #fetch(path: string, init: RequestInit = {}): Promise<Response> {
    const headers = new Headers(init.headers);
    headers.set('authorization', `Bearer ${this.token.reveal()}`);
    return fetch(this.url + path, { ...init, headers });
  }
}
