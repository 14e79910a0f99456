import { describe, expect, it } from '@jest/globals';
import { declared, recorded } from '#incidents/testing';
import { RootCauseClass } from '#root-causes/graphql';
import { Estimates, MOST_ESTIMATED } from './estimates.js';
import type { Answer, Kind, Told } from './learning/learning.js';
import type { Learnable } from './read-models/learnable/learnable.query.js';

const axis = 'TRIGGER';
const window = { from: '2026-03-01T00:00:00.000Z', to: '2026-04-01T00:00:00.000Z' };
const network = RootCauseClass.of({ key: 'network', name: 'Network', description: null, axis, version: 1, retired: false });

/** Unlabelled incidents, of which `count` lie in the window; whatever is asked is probably `retired`, then `network`. */
class Asking {
  readonly estimated: string[] = [];
  version = 1;
  rows: readonly Learnable[] = ['a', 'b'].map((id) => rowOf(id, 1n));
  count = 2;

  readonly estimates = new Estimates(
    { of: () => Promise.resolve({ axis, version: this.version, suggestable: new Map([['network', network]]), ask: this.#ask.bind(this) }) },
    { read: <Result>() => Promise.resolve([this.rows, this.count] as Result) },
    { events: () => Promise.resolve(recorded([declared()])) },
  );

  #ask<K extends Kind>(_: K, told: Told<K>): Promise<Answer<K>> {
    const { incidents } = told as Told<'estimate'>;
    this.estimated.push(...incidents.map(({ id }) => id));
    const classes = ['retired', 'network'].map((key) => ({ key, probability: 0.5 }));
    return Promise.resolve(incidents.map(() => classes) as Answer<K>);
  }
}

function rowOf(id: string, position: bigint): Learnable {
  return { id, position, detectedAt: window.from, facts: { detectedBy: 'd', severity: 'SEV2', services: ['api'], classes: {} } };
}

describe('estimated labels', () => {
  it('are classes that may be suggested, each with its probability', async () => {
    const { estimates } = new Asking();
    const { incidents, leftOut } = await estimates.of(axis, window);
    expect(leftOut).toBe(0);
    expect(incidents.map(({ incidentId }) => incidentId)).toEqual(['a', 'b']);
    expect(incidents[0]).toMatchObject({
      detectedAt: window.from,
      severity: 'SEV2',
      services: ['api'],
      classes: [{ key: 'network', probability: 0.5 }],
    });
  });

  it('are worked out once, until the incident changes or something else is learned', async () => {
    const asking = new Asking();
    await Promise.all([asking.estimates.of(axis, window), asking.estimates.of(axis, window)]);
    expect(asking.estimated).toEqual(['a', 'b']);
    asking.rows = [rowOf('a', 2n), rowOf('b', 1n)];
    await asking.estimates.of(axis, window);
    expect(asking.estimated).toEqual(['a', 'b', 'a']);
    asking.version++;
    await asking.estimates.of(axis, window);
    expect(asking.estimated.slice(3)).toEqual(['a', 'b']);
  });

  it('say how many incidents were too many', async () => {
    const asking = new Asking();
    asking.count = MOST_ESTIMATED + 1;
    expect((await asking.estimates.of(axis, window)).leftOut).toBe(MOST_ESTIMATED - 1);
  });
});
