import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { done, served } from '#access/testing';
import type { Served } from '#access/testing';
import { CostsModule } from '#costs';
import { costProjections } from '#costs/read-models';
import { GoalsModule } from '#goals';
import { LoadModule } from '#load';
import { loadProjections } from '#load/read-models';
import { buildClientSchema, getIntrospectionQuery, getNamedType, isEnumType, isInputObjectType, isRequiredArgument } from 'graphql';
import type { GraphQLArgument, GraphQLField, GraphQLSchema, IntrospectionQuery } from 'graphql';
import { throughRecurrence } from './support/contexts/through-recurrence.js';

let api: Served;
let schema: GraphQLSchema;

beforeAll(async () => {
  const { contexts, projections } = throughRecurrence();
  api = await served({
    contexts: (directory) => [...contexts(directory), CostsModule, LoadModule, GoalsModule],
    projections: [...projections, ...costProjections, ...loadProjections],
    actorId: 'actor-1',
    clock: () => '2026-03-01T10:00:00.000Z',
  });
  schema = buildClientSchema((await api.ask(getIntrospectionQuery())) as IntrospectionQuery);
  await done(api, 'declareIncident', 'Incident', { title: 'It is slow', services: ['ferries/ledger'], detectedAt: '2026-01-10T10:00:00Z' });
});
afterAll(() => api.close());

/** The queries whose filter has a list of such a name. */
function queriesBy(list: string): readonly GraphQLField<unknown, unknown>[] {
  return Object.values(schema.getQueryType()?.getFields() ?? {}).filter(({ args }) => {
    const filter = args.find(({ name }) => name === 'filter');
    const type = filter === undefined ? null : getNamedType(filter.type);
    return isInputObjectType(type) && list in type.getFields();
  });
}

/** The least that can be asked with such a list: of January, and of the first of what there is to choose. */
function asked({ name, args }: GraphQLField<unknown, unknown>, list: string, keys: readonly string[]): string {
  const filter = args.find((arg) => arg.name === 'filter');
  const type = filter === undefined ? null : getNamedType(filter.type);
  const fields = isInputObjectType(type) ? Object.keys(type.getFields()) : [];
  const window = name === 'metric' || !fields.includes('from') ? '' : 'from: "2026-01-01T00:00:00Z", to: "2026-02-01T00:00:00Z",';
  const others = args.filter((arg) => isRequiredArgument(arg) && arg.name !== 'filter').map(leastOf);
  return `{ ${name}(filter: { ${window} ${list}: ${JSON.stringify(keys)} } ${others.join(' ')}) { __typename } }`;
}

function leastOf({ name, type }: GraphQLArgument): string {
  const named = getNamedType(type);
  if (isEnumType(named)) return `${name}: ${named.getValues()[0]?.name ?? ''}`;
  if (named.name === 'DateTime') return `${name}: "2026-0${name === 'from' ? 1 : 2}-01T00:00:00Z"`;
  return `${name}: "incidents"`;
}

describe('a key in the filter of a query', () => {
  it('is that of a service on record, or the query is refused with the nearest', async () => {
    const queries = queriesBy('services');
    const names = queries.map(({ name }) => name);
    expect(names).toEqual(
      expect.arrayContaining([
        'incidents',
        'recurringRootCauses',
        'recurrenceTrend',
        'metric',
        'costByClass',
        'riskRegister',
        'load',
        'goals',
      ]),
    );
    for (const query of queries) {
      await expect(api.ask(asked(query, 'services', ['Ledgre']))).rejects.toThrow(
        /filter\.services: nothing on record is called \\"Ledgre\\"\. Is it \\"ferries\/ledger\\"\?/,
      );
      expect(Object.keys((await api.ask(asked(query, 'services', ['ferries/ledger']))) as object)).toEqual([query.name]);
    }
  });

  it('is that of a class, or the query is refused with the nearest', async () => {
    for (const list of ['rootCauseClasses', 'addresses']) {
      const [query, ...others] = queriesBy(list);
      expect(others).toEqual([]);
      if (query === undefined) throw new Error(`no query is narrowed by ${list}`);
      await expect(api.ask(asked(query, list, ['netwrok']))).rejects.toThrow(/Is it \\"network\\"/);
      await expect(api.ask(asked(query, list, ['zzz']))).rejects.toThrow(/nothing on record is called \\"zzz\\"\./);
      expect(Object.keys((await api.ask(asked(query, list, ['network']))) as object)).toEqual([query.name]);
    }
  });

  it('may be one that was named a moment ago, or that somebody only described', async () => {
    const incidents = (service: string) => api.ask(`{ incidents(filter: { services: ["${service}"] }) { totalCount } }`);
    await expect(incidents('quay')).rejects.toThrow(/nothing on record is called/);
    await done(api, 'declareIncident', 'Incident', { title: 'It is dark', services: ['quay'] });
    expect(await incidents('quay')).toMatchObject({ incidents: {} });
    await done(api, 'describeService', 'Service', { key: 'pier', name: 'The pier' }, 'key');
    expect(await incidents('pier')).toEqual({ incidents: { totalCount: 0 } });
  });
});
