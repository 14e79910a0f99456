import { describe, expect, it } from '@jest/globals';
import { graphqlContext } from '#graphql';
import { Incident } from '#incidents/graphql';
import { incidentFacts } from '#incidents/published';
import { declared, recorded } from '#incidents/testing';
import { questionOf } from '../scope/question.js';
import { RecurringRootCauseFields } from './recurring-root-cause.fields.js';
import { RecurringRootCause } from './recurrence.types.js';

const year = { from: '2024-01-01T00:00:00.000Z', to: '2025-01-01T00:00:00.000Z' };
const idsOf: Readonly<Record<string, readonly string[]>> = { config: ['c', 'a'], network: ['a', 'gone', 'b'] };

function incident(id: string): Incident {
  const facts = incidentFacts(recorded([declared()]));
  if (facts === null) throw new Error('the example was not declared');
  return new Incident({ facts: { ...facts, id } });
}

function recurring(minPosition: string | null) {
  const asked = questionOf({ ...year, minPosition });
  return (classKey: string) =>
    Object.assign(Object.create(RecurringRootCause.prototype) as RecurringRootCause, { asked, compared: { classKey } });
}

describe('the incidents of recurring classes', () => {
  it('are looked up once for all classes of a question, at the position that it asks for', async () => {
    const lookups: unknown[] = [];
    const fields = new RecurringRootCauseFields(
      {
        incidentsOf: ({ compared }) => Promise.resolve(idsOf[compared.classKey] ?? []),
        servicesOf: () => Promise.resolve([]),
        sharedBy: () => Promise.resolve([]),
        openActionsOf: () => Promise.resolve([]),
      },
      { lastOf: () => Promise.resolve(null) },
      {
        find: (ids, minPosition) => {
          lookups.push([ids, minPosition]);
          return Promise.resolve(new Map(ids.filter((id) => id !== 'gone').map((id) => [id, incident(id)])));
        },
      },
    );
    const context = graphqlContext('actor-1');
    const [one, other] = [recurring(null), recurring('42')];
    const found = await Promise.all(
      [one('config'), one('network'), other('config')].map((parent) => fields.incidents(parent, null, context)),
    );
    expect(found.map((incidents) => incidents.map(({ id }) => id))).toEqual([
      ['c', 'a'],
      ['a', 'b'],
      ['c', 'a'],
    ]);
    expect(lookups).toEqual([
      [['c', 'a', 'gone', 'b'], null],
      [['c', 'a'], 42n],
    ]);
  });
});
