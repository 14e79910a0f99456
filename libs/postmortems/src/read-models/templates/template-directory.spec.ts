import { ServiceTeams } from '#catalog/published';
import { InMemoryEventStore } from '#event-sourcing/testing';
import { incidentFacts } from '#incidents/published';
import type { IncidentFacts, Severity } from '#incidents/published';
import { beforeEach, describe, expect, it } from '@jest/globals';
import type { TemplateEvent, TemplateTerms } from '../../domain/template/template.events.js';
import { templateStream } from '../../domain/template/template.js';
import { definedAt, paymentsTerms, templateDefined } from '../../testing/template-examples.js';
import { TemplateDirectory } from './template-directory.js';

class OwnedServices extends ServiceTeams {
  asked = 0;
  teamsOf(services: readonly string[]): Promise<ReadonlySet<string>> {
    this.asked++;
    return Promise.resolve(
      new Set(services.flatMap((service) => (service === 'ledger' ? ['Payments'] : service === 'search' ? ['Find'] : []))),
    );
  }
}

let store: InMemoryEventStore;
let services: OwnedServices;
let directory: TemplateDirectory;
let recorded: number;
let now: string;

beforeEach(() => {
  now = definedAt.at;
  store = new InMemoryEventStore(() => now);
  services = new OwnedServices();
  directory = new TemplateDirectory(store, services);
  recorded = 0;
});

async function record(event: TemplateEvent): Promise<void> {
  recorded++;
  const stream = templateStream(event.data.key);
  let revision: bigint | 'no-stream' = 'no-stream';
  for await (const before of store.readStream(stream)) revision = before.revision;
  await store.append(stream, revision, [{ id: `event-${recorded}`, schemaVersion: 1, metadata: {}, event }]);
}
async function define(key: string, terms: Partial<TemplateTerms> = {}, version = 1): Promise<void> {
  const { name, sections } = paymentsTerms;
  await record(templateDefined({ name, sections, severities: [], ...terms }, version, key));
}
async function retire(key: string): Promise<void> {
  await record({ type: 'TemplateRetired', occurred: definedAt, data: { key } });
}

function incident(severity: Severity, ...affected: readonly string[]): IncidentFacts {
  const data = { incidentId: 'incident-1', title: 'Slow', severity, kind: 'LIVE', services: affected } as const;
  const event = { type: 'IncidentDeclared', data, occurred: definedAt } as const;
  const facts = incidentFacts([
    { id: 'e1', schemaVersion: 1, metadata: {}, event, stream: 'incident-1', revision: 0n, position: 1n, recordedAt: definedAt.at },
  ]);
  if (facts === null) throw new Error('an incident was declared');
  return facts;
}
const chosen = async (severity: Severity, ...affected: readonly string[]): Promise<string> => {
  const { key, version } = await directory.choose(incident(severity, ...affected), null);
  return `${key} ${version}`;
};

describe('which template an incident gets', () => {
  it('is the built-in one of its severity, without asking for teams', async () => {
    expect(await Promise.all((['SEV1', 'SEV2', 'SEV3', 'SEV4', 'SEV5'] as const).map((severity) => chosen(severity, 'ledger')))).toEqual([
      'full 1',
      'full 1',
      'lightweight 1',
      'lightweight 1',
      'lightweight 1',
    ]);
    expect(services.asked).toBe(0);
  });

  it('is the one that is named, whatever its severities and team, in its newest version', async () => {
    await define('ours', { team: 'Find' });
    await define('ours', { team: 'Payments' }, 2);
    expect(await directory.choose(incident('SEV1'), 'ours')).toMatchObject({ key: 'ours', version: 2 });
    expect(await directory.choose(incident('SEV5'), 'security')).toMatchObject({ key: 'security', version: 1 });
  });

  it('is refused where the named one is unknown or retired', async () => {
    await define('ours');
    await retire('ours');
    await retire('security');
    for (const named of ['ours', 'security', 'nothing']) {
      await expect(directory.choose(incident('SEV1'), named)).rejects.toMatchObject({
        code: 'INVALID',
        path: 'template',
        message: expect.stringMatching(/in use are full, lightweight\./),
      });
    }
  });

  it('is one of a team that owns an affected service, before one for everybody', async () => {
    await define('payments', { team: 'Payments', severities: ['SEV2'] });
    await define('everybody', { severities: ['SEV2'] });
    expect(await chosen('SEV2', 'search', 'ledger')).toBe('payments 1');
    expect(await chosen('SEV2', 'search')).toBe('everybody 1');
    expect(await chosen('SEV1', 'ledger')).toBe('full 1');
  });

  it('is the one that was defined last among several, and one of ours before a built-in one', async () => {
    await define('b', { severities: ['SEV3'] });
    expect(await chosen('SEV3')).toBe('b 1');
    await define('a', { severities: ['SEV3'] });
    expect(await chosen('SEV3')).toBe('a 1');
    await define('b', { severities: ['SEV3'] }, 2);
    expect(await chosen('SEV3')).toBe('b 2');
    await define('lightweight', { severities: ['SEV3'] }, 2);
    expect(await chosen('SEV3')).toBe('lightweight 2');
    await retire('lightweight');
    expect(await chosen('SEV3')).toBe('b 2');
  });

  it('is, as known at a moment, one that there was by then', async () => {
    await define('ours', { severities: ['SEV3'] });
    const before = now;
    now = '2030-01-01T00:00:00.000Z';
    await define('theirs', { severities: ['SEV3'] });
    await define('ours', { severities: ['SEV1'] }, 2);
    expect(await directory.choose(incident('SEV3'), null, before)).toMatchObject({ key: 'ours', version: 1 });
    expect(await directory.choose(incident('SEV1'), null, before)).toMatchObject({ key: 'full', version: 1 });
    expect(await directory.choose(incident('SEV3'), null, now)).toMatchObject({ key: 'theirs' });
    expect(await chosen('SEV3')).toBe('theirs 1');
  });

  it('is the full one where no other is for it, even a retired one', async () => {
    await retire('lightweight');
    expect(await chosen('SEV4')).toBe('full 1');
    await retire('full');
    expect(await chosen('SEV1')).toBe('full 1');
  });
});

describe('the templates', () => {
  it('are all there by key, each in its newest version, the retired ones marked', async () => {
    await define('a');
    await define('full', { name: 'Everything' }, 2);
    await retire('security');
    expect((await directory.list()).map(({ key, version, name, retired }) => [key, version, name, retired])).toEqual([
      ['a', 1, 'Payments', false],
      ['full', 2, 'Everything', false],
      ['lightweight', 1, 'Lightweight', false],
      ['security', 1, 'Security', true],
    ]);
  });

  it('are kept in every version that a draft may have', async () => {
    await define('full', { name: 'Everything' }, 2);
    await retire('full');
    expect(await directory.find('full', 1)).toMatchObject({ version: 1, name: 'Full', retired: true });
    expect(await directory.find('full', 2)).toMatchObject({ version: 2, name: 'Everything', retired: true });
    expect(await directory.find('full')).toMatchObject({ version: 2 });
    expect(await directory.find('full', 3)).toBeNull();
    expect(await directory.find('nothing', 1)).toBeNull();
    expect(await directory.find('constructor')).toBeNull();
    await define('full', {}, 3);
    expect(await directory.find('full', 1)).toMatchObject({ retired: false });
  });
});
