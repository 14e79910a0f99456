import { cpSync, mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { Command } from './support/command.js';
import { Debrief, linesOf, temporaryDirectory } from './support/debrief.js';
import { expectReadModelsEqualARebuild } from './support/read-models.js';

const directory = temporaryDirectory();
const path = (name: string): string => join(directory.path, name);
afterAll(() => {
  directory.remove();
});

const backUp = (target: string) => Command.run('backup', [target], { DEBRIEF_DATA: path('data') });
const exported = async (debrief: Debrief): Promise<string> => (await debrief.fetch('/export/events')).text();

/** Callers who never stop recording until they are told; gives what was acknowledged to them. */
class Callers {
  readonly acknowledged: string[] = [];
  readonly #calling: Promise<unknown>;
  #isOver = false;

  constructor(debrief: Debrief) {
    this.#calling = Promise.all(Array.from({ length: 6 }, (_, caller) => this.#call(debrief, caller)));
  }

  async #call(debrief: Debrief, caller: number): Promise<void> {
    const { id } = await debrief.ask<{ id: string }>(
      'mutation($title: String!) { declareIncident(input: { title: $title }) { ... on Incident { id } } }',
      { title: `Caller ${caller}` },
    );
    for (let count = 0; !this.#isOver; count++) {
      const text = `observation ${caller}/${count}`;
      await debrief.ask('mutation($id: ID!, $text: String!) { recordEntry(input: { incidentId: $id, text: $text }) { __typename } }', {
        id,
        text,
      });
      this.acknowledged.push(text);
    }
  }

  async stop(): Promise<void> {
    this.#isOver = true;
    await this.#calling;
  }
}

describe('a backup while commands keep coming', () => {
  it('holds what was acknowledged before, is a beginning of the log, and is restored by being put in place', async () => {
    // Without a token of its own setting, so that one is made and kept.
    await (await Debrief.start(path('data'), { DEBRIEF_TOKEN: '' })).stop();
    const server = await Debrief.start(path('data'));
    const person = await server.ask<{ id: string }>(
      'mutation { registerPerson(input: { name: "Somebody Somewhere" }) { ... on Person { id } } }',
    );
    const callers = new Callers(server);
    while (callers.acknowledged.length < 60) await new Promise((resolve) => setTimeout(resolve, 10));
    const before = [...callers.acknowledged];
    const { code, output } = await backUp(path('backup'));
    expect(output).toMatch(/person-keys\.db, owner-token, owner-actor/);
    expect(code).toBe(0);
    const during = callers.acknowledged.length;
    expect(during).toBeGreaterThan(before.length);
    await callers.stop();
    const original = await exported(server);
    await server.stop();

    expect(readdirSync(path('backup')).toSorted()).toEqual(['events.db', 'owner-actor', 'owner-token', 'person-keys.db']);
    for (const name of readdirSync(path('backup'))) expect(statSync(path(`backup/${name}`)).mode & 0o777).toBe(0o600);
    expect(statSync(path('backup')).mode & 0o777).toBe(0o700);
    expect(readdirSync(directory.path).toSorted()).toEqual(['backup', 'data']);

    // Restored: in the place of what was there.
    cpSync(path('backup'), path('kept'), { recursive: true });
    rmSync(path('data'), { recursive: true });
    cpSync(path('backup'), path('data'), { recursive: true });
    const restored = await Debrief.start(path('data'));
    const copy = await exported(restored);
    expect(original.startsWith(copy)).toBe(true);
    const { hash, events } = (await (await restored.fetch('/export/head')).json()) as { hash: string; events: number };
    expect(output).toContain(`${events} events, up to the head ${hash}`);
    expect(await Command.run('verify-export', ['-', '--head', hash], {}, original)).toMatchObject({ code: 0 });
    const texts = new Set((linesOf(copy) as { data: { text?: string } }[]).map(({ data }) => data.text));
    expect(before.filter((text) => !texts.has(text))).toEqual([]);
    const found = await restored.ask<{ name: string }>('query($id: ID!) { person(id: $id) { name } }', { id: person.id });
    expect(found).toEqual({ name: 'Somebody Somewhere' });
    await restored.ask('mutation { declareIncident(input: { title: "It goes on" }) { __typename } }');
    await restored.stop();
    await expectReadModelsEqualARebuild(path('data'));
  });

  it('overwrites nothing, and leaves nothing of one that failed', async () => {
    mkdirSync(path('mine'), { recursive: true });
    writeFileSync(path('mine/notes'), 'mine');
    writeFileSync(path('file'), 'mine');
    const before = readdirSync(directory.path);
    for (const target of [path('mine'), path('file'), path('kept'), path('nowhere/backup')]) {
      expect(await backUp(target)).toEqual({ code: 1, output: expect.stringMatching(/never overwrites|is not there/) });
    }
    writeFileSync(path('data/person-keys.db'), 'damaged'.repeat(1_000));
    expect((await backUp(path('failed'))).code).toBe(1);
    expect(readdirSync(directory.path)).toEqual(before);
    expect(await Command.run('backup', [path('x')], { DEBRIEF_DATA: path('empty') })).toMatchObject({
      code: 1,
      output: expect.stringMatching(/no log/),
    });
    expect(await Command.run('backup', [], {})).toMatchObject({ code: 1, output: expect.stringMatching(/TARGET_DIR/) });
  });
});
