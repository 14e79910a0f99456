import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CLOCK, EVENT_STORE } from '#commands';
import { collect, EventStreams } from '#event-sourcing';
import type { EventStore, RecordedEvent } from '#event-sourcing';
import { Incident } from '#incidents/graphql';
import { IncidentDirectory, incidentFacts, incidentStream, incidentVocabulary } from '#incidents/published';
import type { IncidentEvent } from '#incidents/published';
import { at, declared, entry, event, INCIDENT_ID } from '#incidents/testing';
import { openSqliteEventStore } from '#sqlite-event-store';
import { Global, Module } from '@nestjs/common';
import type { INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { IncidentPostmortemResolver } from './graphql/incident-postmortem.resolver.js';
import { PostmortemResolver } from './graphql/postmortem.resolver.js';
import { Postmortem } from './graphql/postmortem.type.js';
import { postmortemFamily } from './postmortems.js';
import { PostmortemsModule } from './postmortems.module.js';

/** The incidents as the log has them. */
class IncidentsOf extends IncidentDirectory {
  constructor(private readonly store: EventStore) {
    super();
  }

  async events(incidentId: string, asKnownAt: string | null = null): Promise<readonly RecordedEvent<IncidentEvent>[]> {
    const events = await collect(new EventStreams(this.store, incidentVocabulary).readStream(incidentStream(incidentId)));
    return asKnownAt === null ? events : events.filter(({ recordedAt }) => recordedAt <= asKnownAt);
  }

  async exists(incidentId: string): Promise<boolean> {
    return (await this.events(incidentId)).length > 0;
  }

  incident(): Promise<null> {
    return Promise.resolve(null);
  }

  reference(): Promise<string> {
    return Promise.resolve('INC-7');
  }
}

describe('PostmortemsModule', () => {
  let directory: string;
  let store: EventStore;
  let now: string;
  let app: INestApplicationContext;
  let incidents: IncidentDirectory;
  let resolver: PostmortemResolver;

  async function record(...events: readonly IncidentEvent[]): Promise<void> {
    const before = await incidents.events(INCIDENT_ID);
    await store.append(
      incidentStream(INCIDENT_ID),
      before.at(-1)?.revision ?? 'no-stream',
      events.map((happened, index) => ({
        id: `00000000-0000-4000-8000-${String(before.length + index).padStart(12, '0')}`,
        schemaVersion: incidentVocabulary.schemaVersionOf(happened.type),
        event: happened,
        metadata: {},
      })),
    );
  }

  async function draft(): Promise<Postmortem> {
    const drafted = await resolver.draftPostmortem({ incidentId: INCIDENT_ID }, 'actor-1');
    if (!(drafted instanceof Postmortem)) throw new Error('the draft was refused');
    return drafted;
  }

  beforeEach(async () => {
    now = '2026-03-01T12:00:00.000Z';
    directory = mkdtempSync(join(tmpdir(), 'postmortems-'));
    store = openSqliteEventStore({ path: join(directory, 'events.db'), clock: () => now });
    incidents = new IncidentsOf(store);
    @Global()
    @Module({
      providers: [
        { provide: EVENT_STORE, useValue: store },
        { provide: CLOCK, useValue: () => now },
        { provide: IncidentDirectory, useValue: incidents },
      ],
      exports: [EVENT_STORE, CLOCK, IncidentDirectory],
    })
    class Ground {}
    @Module({ imports: [Ground, PostmortemsModule] })
    class App {}
    app = await NestFactory.createApplicationContext(App, { logger: false });
    await app.init();
    resolver = app.get(PostmortemResolver);
  });

  afterEach(async () => {
    await app.close();
    await store.close();
    rmSync(directory, { recursive: true });
  });

  it('drafts once from the same facts, at any stage', async () => {
    await record(declared(), entry('The first alert', at('10:05')));
    expect(await resolver.postmortem(INCIDENT_ID)).toBeNull();
    const drafted = await draft();
    expect(drafted).toMatchObject({ incidentId: INCIDENT_ID, status: 'DRAFT', version: 0, draftedFromPosition: '2', stale: false });
    now = '2026-03-01T13:00:00.000Z';
    const again = await draft();
    expect(again.version).toBe(0);
    expect(await resolver.markdown(again)).toBe(await resolver.markdown(drafted));
    expect(await resolver.postmortem(INCIDENT_ID)).toEqual(drafted);
  });

  it('keeps an edited section over new facts and a new draft', async () => {
    await record(declared());
    await draft();
    const input = { incidentId: INCIDENT_ID, section: 'summary', text: 'We learned <b>much</b>.', expectedVersion: 0 };
    expect(await resolver.editPostmortemSection(input, 'actor-1')).toMatchObject({ version: 1, stale: false });
    await record(event('SeverityChanged', { from: 'SEV3', to: 'SEV1' }, at('10:10')));
    const behind = await resolver.postmortem(INCIDENT_ID);
    const stale = behind?.sections.filter((section) => section.stale).map(({ key }) => key);
    expect(stale).toEqual(['summary', 'timeline', 'severity-and-roles']);
    const redrafted = await draft();
    expect(redrafted.sections.filter((section) => section.stale).map(({ key }) => key)).toEqual(['summary']);
    expect(redrafted.sections[0]?.statements).toEqual([{ text: 'We learned <b>much</b>.', origin: 'AUTHORED', citations: [] }]);
    expect(await resolver.markdown(redrafted)).toContain('We learned &lt;b&gt;much&lt;/b&gt;.');
    expect(await resolver.editPostmortemSection({ ...input, text: 'Late' }, 'actor-1')).toMatchObject({ code: 'CONFLICT' });
  });

  it('is answered as the facts and the words were known', async () => {
    await record(declared());
    now = '2026-03-02T12:00:00.000Z';
    await record(entry('Recorded a day later', at('10:01')));
    await draft();
    await resolver.editPostmortemSection({ incidentId: INCIDENT_ID, section: 'impact', text: 'None' }, 'actor-1');
    expect(await resolver.postmortem(INCIDENT_ID, '2026-03-01T11:59:59.000Z')).toBeNull();
    const then = await resolver.postmortem(INCIDENT_ID, '2026-03-01T12:00:00.000Z');
    expect(then).toMatchObject({ version: -1, draftedFromPosition: '1', stale: false });
    expect(then && (await resolver.markdown(then))).not.toMatch(/a day later|None/);
    const facts = incidentFacts(await incidents.events(INCIDENT_ID));
    if (facts === null) throw new Error('the incident was declared');
    const incident = Object.assign(Object.create(Incident.prototype) as Incident, { facts, asKnownAt: '2026-03-02T12:00:00.000Z' });
    const later = await app.get(IncidentPostmortemResolver).postmortem(incident);
    expect(later && (await resolver.markdown(later))).toMatch(/a day later[^]*None|None[^]*a day later/);
  });

  it('refuses what cannot be, and says why', async () => {
    expect(await resolver.draftPostmortem({ incidentId: 'nobody-knows' }, 'actor-1')).toMatchObject({
      code: 'NOT_FOUND',
      path: 'incidentId',
    });
    await record(declared());
    const edit = { incidentId: INCIDENT_ID, section: 'summary', text: 'Mine' };
    expect(await resolver.editPostmortemSection(edit, 'actor-1')).toMatchObject({ code: 'NOT_FOUND', path: 'incidentId' });
    await draft();
    expect(await resolver.editPostmortemSection({ ...edit, section: 'blame' }, 'actor-1')).toMatchObject({
      code: 'INVALID',
      path: 'section',
      message:
        'There is no section "blame". The sections are summary, impact, timeline, detection, response, mitigation, recovery, severity-and-roles.',
    });
  });

  it('takes the longest text there is, and drafts an incident of 10,000 entries', async () => {
    await record(declared());
    for (let batch = 0; batch < 5; batch++) {
      await record(...Array.from({ length: 2_000 }, (_, index) => entry(`Entry ${batch * 2_000 + index} ${'x'.repeat(120)}`, at('10:30'))));
    }
    const drafted = await draft();
    expect(await resolver.markdown(drafted)).toMatch(/further entries in the incident’s timeline/);
    const text = '\u0001'.repeat(50_000) + 'x'.repeat(50_000);
    expect(await resolver.editPostmortemSection({ incidentId: INCIDENT_ID, section: 'timeline', text }, 'actor-1')).toMatchObject({
      version: 1,
    });
  });

  it('has one handler for each command', () => {
    expect(postmortemFamily.types).toEqual(['DraftPostmortem', 'EditPostmortemSection']);
  });
});
