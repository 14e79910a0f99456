import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { incidentStream, incidentVocabulary } from '#incidents/published';
import { onEachDatabase, ToldLog } from '#projections/testing';
import type { Told } from '#projections/testing';
import { inView, marksInRows } from './in-view.js';
import type { MovedLabels } from './in-view.js';
import { knownIncident, markOf } from './known-incident.js';
import type { Trait } from './known-incident.js';
import { similarProjection } from './similar.projection.js';
import { similarTo } from './similar.query.js';

const moved: MovedLabels = {
  TRIGGER: new Map([
    ['expiry', 'time-expiry'],
    ['clock', 'time-expiry'],
    ['whatever', 'unknown'],
  ]),
};

function incident(id: string, title: string, ...triggers: readonly string[]): readonly Told[] {
  const stream = incidentStream(id);
  const labels = { axis: 'TRIGGER', classes: triggers, classVersions: [], evidence: [] };
  return [
    { stream, type: 'IncidentDeclared', data: { incidentId: id, title, severity: 'SEV3', kind: 'LIVE', services: [] } },
    { stream, type: 'RootCausesClassified', data: labels },
  ];
}

function traitsOf(...keys: readonly string[]): ReadonlyMap<string, Trait> {
  return new Map(keys.map((key): [string, Trait] => [key, { kind: 'class', axis: 'TRIGGER', key }]));
}

describe('traits in view', () => {
  it('count under what their classes were merged into, once, and not as unknown', () => {
    const viewed = inView(traitsOf('expiry', 'clock', 'push', 'whatever'), moved);
    expect([...viewed.values()]).toEqual([
      { kind: 'class', axis: 'TRIGGER', key: 'time-expiry' },
      { kind: 'class', axis: 'TRIGGER', key: 'push' },
    ]);
  });

  it('are in the rows under the marks of all that was merged', () => {
    const key = fc.constantFrom('expiry', 'clock', 'time-expiry', 'push');
    fc.assert(
      fc.property(key, (label) => {
        const [[, trait] = []] = inView(traitsOf(label), moved);
        expect(trait && marksInRows(trait, moved)).toContain(markOf({ kind: 'class', axis: 'TRIGGER', key: label }));
      }),
    );
    expect(marksInRows({ kind: 'class', axis: 'CONTRIBUTING_FACTOR', key: 'time-expiry' }, moved)).toHaveLength(1);
    expect(marksInRows({ kind: 'service', key: 'time-expiry' }, moved)).toHaveLength(1);
  });
});

onEachDatabase((projected) => {
  describe('similar incidents by merged classes', () => {
    const history = [
      ...incident('before', 'Cards refused', 'expiry'),
      ...incident('both', 'Partners offline', 'expiry', 'clock'),
      ...incident('push', 'Blank pages', 'push'),
      ...incident('since', 'Login fails', 'time-expiry'),
      ...incident('nobody', 'Doors shut', 'whatever'),
    ];

    async function similar(id: string, view?: MovedLabels) {
      const log = new ToldLog();
      log.record(...history);
      const known = knownIncident(
        log.events.filter(({ stream }) => stream === incidentStream(id)).map((event) => incidentVocabulary.lift(event)),
      );
      if (known === null) throw new Error(`there is no ${id}`);
      const read = await projected([similarProjection], log, { batchSize: 4 });
      try {
        return await read.read((manager) => similarTo(manager, known, 5, view));
      } finally {
        await read.close();
      }
    }

    it('finds what was labelled before the merge, and with any of the merged classes, as alike', async () => {
      expect((await similar('since')).map(({ incidentId }) => incidentId)).toEqual([]);
      const found = await similar('since', moved);
      expect(found.map(({ incidentId }) => incidentId).sort()).toEqual(['before', 'both']);
      expect(new Set(found.map(({ score }) => score)).size).toBe(1);
      for (const { shared } of found) expect(shared).toEqual([{ kind: 'class', axis: 'TRIGGER', key: 'time-expiry' }]);
      expect((await similar('before', moved)).map(({ incidentId }) => incidentId).sort()).toEqual(['both', 'since']);
    });

    it('finds nothing by what was merged into unknown', async () => {
      expect(await similar('nobody', moved)).toEqual([]);
    });
  });
});
