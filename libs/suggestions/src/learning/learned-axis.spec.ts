import { describe, expect, it } from '@jest/globals';
import type { RecordedEvent } from '#event-sourcing';
import { declared, recorded } from '#incidents/testing';
import type { IncidentEvent } from '#incidents/published';
import { RootCauseClass } from '#root-causes/graphql';
import type { Learnable } from '../read-models/learnable/learnable.query.js';
import { DirectLearning } from '../testing/direct-learning.js';
import { LearnedAxis } from './learned-axis.js';

const axis = 'CONTRIBUTING_FACTOR';
const told: Readonly<Record<string, string>> = {
  certificates: 'The certificate of the gateway had expired',
  capacity: 'The queue was full and its workers had no memory',
  network: 'A router dropped packets on a wrong route',
};

/** Rows, incidents and classes that can be changed, and what is learned of them. */
class Installation {
  readonly learning = new DirectLearning();
  readonly rows = new Map<string, Learnable>();
  readonly movedTo = new Map<string, string>();
  readonly read: string[] = [];
  readonly #events = new Map<string, readonly RecordedEvent<IncidentEvent>[]>();
  #position = 0n;
  classes = ['capacity', 'certificates', 'network', 'unknown'].map((key) => classOf(key));
  now = 0;

  /** Labels an incident whose text tells of `cause`. */
  label(id: string, cause: string, labels: readonly string[], detectedAt = '2026-03-01T10:00:00.000Z'): void {
    const position = ++this.#position;
    const events = recorded([declared({ title: told[cause] ?? cause })]).map((event) => ({ ...event, position }));
    this.#events.set(id, events);
    this.rows.set(id, {
      id,
      position,
      detectedAt,
      facts: { detectedBy: 'd', severity: 'SEV3', services: [], classes: { [axis]: labels } },
    });
  }

  learned(): LearnedAxis {
    return new LearnedAxis(axis, {
      learning: this.learning,
      rows: {
        reached: () => Promise.resolve(),
        lastChange: () => Promise.resolve(this.#position),
        labelled: () => Promise.resolve([...this.rows.values()].filter(({ facts }) => (facts.classes[axis] ?? []).length > 0)),
      },
      incidents: {
        events: (id) => {
          this.read.push(id);
          return Promise.resolve(this.#events.get(id) ?? []);
        },
      },
      classes: { list: () => Promise.resolve(this.classes) },
      taxonomies: { view: () => Promise.resolve({ classes: new Map(), movedTo: this.movedTo }) },
      // Every question is asked long after the one before.
      now: () => (this.now += 1_000),
    });
  }
}

function classOf(key: string, retired = false): RootCauseClass {
  return RootCauseClass.of({ key, name: key, description: null, axis, version: 1, retired });
}

async function suggested(learned: LearnedAxis, title = told.certificates ?? ''): Promise<readonly (readonly [string, number])[]> {
  await learned.caughtUp();
  const { suggestions } = await learned.ask('suggest', { incident: { id: 'asked', title }, first: 9 });
  return suggestions.map(({ key, confidence }) => [key, confidence]);
}

function taught(installation = new Installation()): Installation {
  const causes = Object.keys(told);
  for (let at = 0; at < 12; at++) {
    const cause = causes[at % causes.length] ?? '';
    installation.label(`i${at}`, cause, [cause]);
  }
  return installation;
}

describe('what is learned of an axis', () => {
  it('is what the rows say, whichever way they came to say it', async () => {
    const expected = await suggested(taught().learned());
    const installation = new Installation();
    const learned = installation.learned();
    installation.label('i1', 'network', ['certificates', 'network']);
    installation.label('gone', 'network', ['network']);
    await suggested(learned);
    installation.rows.delete('gone');
    taught(installation);
    expect(await suggested(learned)).toEqual(expected);
    expect(expected[0]?.[0]).toBe('certificates');
  });

  it('reads an incident again when it changed, and learns again only what is learned from', async () => {
    const installation = taught();
    const learned = installation.learned();
    await suggested(learned);
    const { version } = learned;
    expect(installation.read).toHaveLength(12);
    await suggested(learned);
    expect(installation.read).toHaveLength(12);
    installation.label('i2', 'network', ['network']);
    await suggested(learned);
    expect(installation.read.slice(12)).toEqual(['i2']);
    expect(learned.version).toBe(version);
    installation.label('i2', 'network', ['capacity']);
    await suggested(learned);
    expect(learned.version).toBe(version + 1);
  });

  it('knows a class by its key alone, and suggests neither retired ones nor that nobody knows', async () => {
    const installation = taught();
    installation.label('i99', 'certificates', ['unknown']);
    const learned = installation.learned();
    expect((await suggested(learned)).map(([key]) => key)).not.toContain('unknown');
    expect([...learned.suggestable.keys()]).toEqual(['capacity', 'certificates', 'network']);
    installation.classes = installation.classes.map((one) => (one.key === 'certificates' ? classOf('certificates', true) : one));
    await suggested(learned);
    expect([...learned.suggestable.keys()]).toEqual(['capacity', 'network']);
    expect(learned.hidden).toBe(2);
  });

  it('counts labels under the class that took the place of theirs', async () => {
    const installation = taught();
    const learned = installation.learned();
    await suggested(learned);
    installation.classes = [...installation.classes.filter(({ key }) => key !== 'certificates'), classOf('expiry')];
    installation.movedTo.set('certificates', 'expiry');
    const [first] = await suggested(learned);
    expect(first?.[0]).toBe('expiry');
  });

  it('is told once more where it was lost', async () => {
    const installation = taught();
    const learned = installation.learned();
    const before = await suggested(learned);
    installation.learning.forgetAll();
    expect(await suggested(learned)).toEqual(before);
  });
});
