import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PersonNames } from '#access/published';
import { ActionItemsModule } from '#action-items';
import { actionItemProjections } from '#action-items/read-models';
import { ServiceTeams } from '#catalog/published';
import { CLOCK, EVENT_STORE } from '#commands';
import { collect, deterministicId, EventStreams } from '#event-sourcing';
import type { EventStore } from '#event-sourcing';
import { IncidentsModule } from '#incidents';
import { Incident } from '#incidents/graphql';
import { IncidentDirectory, incidentFacts, incidentStream, incidentVocabulary } from '#incidents/published';
import type { IncidentEvent } from '#incidents/published';
import { incidentProjections } from '#incidents/read-models';
import { at, declared, entered, entry, event, INCIDENT_ID, stageEntered } from '#incidents/testing';
import { ReadModelDatabase } from '#projections';
import { projected } from '#projections/testing';
import type { Projected } from '#projections/testing';
import { RootCausesModule } from '#root-causes';
import { openSqliteEventStore } from '#sqlite-event-store';
import { Global, Module } from '@nestjs/common';
import type { INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { freshnessStream } from './domain/freshness/freshness.js';
import { IncidentPostmortemResolver } from './graphql/incident-postmortem.resolver.js';
import { PostmortemReviewResolver } from './graphql/postmortem-review.resolver.js';
import { PostmortemResolver } from './graphql/postmortem.resolver.js';
import { Postmortem } from './graphql/postmortem.type.js';
import { freshnessFamily, postmortemFamily } from './postmortem-families.js';
import { Postmortems } from './postmortems.js';
import { PostmortemsModule } from './postmortems.module.js';
import { REACTORS_WAIT } from './reactors/reactors-wait.js';
import { postmortemProjections } from './read-models/index.js';

const actor = deterministicId('person', 'owner');
const robin = deterministicId('person', 'robin');

class Names extends PersonNames {
  override of(personIds: readonly string[]): Promise<ReadonlyMap<string, readonly string[]>> {
    return Promise.resolve(new Map(personIds.includes(robin) ? [[robin, ['Robin Quill', '@rquill']]] : []));
  }
}

class Teamless extends ServiceTeams {
  override teamsOf(): Promise<ReadonlySet<string>> {
    return Promise.resolve(new Set());
  }
}

/** Who gets a postmortem out of an answer. */
function postmortemIn(answer: object | null): Postmortem {
  if (answer instanceof Postmortem) return answer;
  throw new Error(`this is no postmortem: ${JSON.stringify(answer)}`);
}

describe('PostmortemsModule', () => {
  let directory: string;
  let store: EventStore;
  let now: string;
  let readModels: Projected;
  let app: INestApplicationContext;
  let incidents: IncidentDirectory;
  let resolver: PostmortemResolver;
  let review: PostmortemReviewResolver;
  const its = { incidentId: INCIDENT_ID };

  async function record(...events: readonly IncidentEvent[]): Promise<void> {
    const before = await incidents.events(INCIDENT_ID);
    await new EventStreams(store, incidentVocabulary).append(
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

  async function draft(template?: string): Promise<Postmortem> {
    return postmortemIn(await resolver.draftPostmortem({ ...its, ...(template === undefined ? {} : { template }) }, actor));
  }

  async function edited(section: string, text: string, more: object = {}): Promise<Postmortem> {
    return postmortemIn(await resolver.editPostmortemSection({ ...its, section, text, ...more }, actor));
  }

  /** As GraphQL gives its arguments where the query leaves them out. */
  const publish = (closeLearning = false, withoutApproval: string | null = null, input: object = {}) =>
    review.publishPostmortem({ ...its, ...input }, closeLearning, null, withoutApproval, actor);

  function staleIn({ sections }: Postmortem): readonly string[] {
    return sections.filter(({ stale }) => stale).map(({ key }) => key);
  }

  beforeEach(async () => {
    now = '2026-03-01T12:00:00.000Z';
    directory = mkdtempSync(join(tmpdir(), 'postmortems-'));
    store = openSqliteEventStore({ path: join(directory, 'events.db'), clock: () => now });
    readModels = await projected([...incidentProjections, ...actionItemProjections, ...postmortemProjections], []);
    const ground = [
      { provide: EVENT_STORE, useValue: store },
      { provide: CLOCK, useValue: () => now },
      // No earlier incident is known here, and none is waited for.
      {
        provide: ReadModelDatabase,
        useValue: { read: readModels.database.read.bind(readModels.database), waitFor: () => Promise.resolve() },
      },
      { provide: PersonNames, useClass: Names },
      { provide: ServiceTeams, useClass: Teamless },
      { provide: REACTORS_WAIT, useValue: () => true },
    ];
    @Global()
    @Module({ providers: ground, exports: ground.map(({ provide }) => provide) })
    class Ground {}
    const postmortems = PostmortemsModule.with({ SEV3: { count: 2, unit: 'CALENDAR_DAYS' } });
    @Module({ imports: [Ground, RootCausesModule, IncidentsModule, ActionItemsModule, postmortems] })
    class App {}
    app = await NestFactory.createApplicationContext(App, { logger: false });
    await app.init();
    incidents = app.get(IncidentDirectory);
    resolver = app.get(PostmortemResolver);
    review = app.get(PostmortemReviewResolver);
  });

  afterEach(async () => {
    await app.close();
    await readModels.close();
    await store.close();
    rmSync(directory, { recursive: true });
  });

  it('drafts once from the same facts, at any stage', async () => {
    await record(declared(), entry('The first alert', at('10:05')));
    expect(await resolver.postmortem(INCIDENT_ID)).toBeNull();
    const drafted = await draft();
    expect(drafted).toMatchObject({ ...its, status: 'DRAFT', version: 0, draftedFromPosition: '2', template: 'lightweight', stale: false });
    now = '2026-03-01T13:00:00.000Z';
    const again = await draft();
    expect(again.version).toBe(0);
    expect(await resolver.postmortem(INCIDENT_ID)).toEqual(drafted);
  });

  it('keeps its template, unless another is named', async () => {
    await record(declared());
    expect(await draft('full')).toMatchObject({ template: 'full', templateVersion: 1 });
    await record(entry('One more', at('10:05')));
    expect(await draft()).toMatchObject({ template: 'full', version: 1 });
    expect(await draft('security')).toMatchObject({ template: 'security', version: 2 });
    expect(await resolver.draftPostmortem({ ...its, template: 'nothing' }, actor)).toMatchObject({ code: 'INVALID', path: 'template' });
  });

  it('keeps an edited section over new facts and a new draft, and shows old and new', async () => {
    await record(declared());
    await draft();
    const input = { ...its, section: 'summary', text: 'We learned <b>much</b>.', expectedVersion: 0 };
    expect(await resolver.editPostmortemSection(input, actor)).toMatchObject({ version: 1, stale: false });
    await record(event('SeverityChanged', { from: 'SEV3', to: 'SEV1' }, at('10:10')));
    const behind = postmortemIn(await resolver.postmortem(INCIDENT_ID));
    expect(staleIn(behind)).toContain('summary');
    const change = behind.sections.find(({ key }) => key === 'impact')?.change;
    expect(JSON.stringify(change?.now)).toContain('SEV1');
    expect(JSON.stringify(change?.before)).not.toContain('SEV1');
    const redrafted = await draft();
    expect(staleIn(redrafted)).toEqual(['summary']);
    expect(redrafted.sections[0]?.statements).toMatchObject([{ text: 'We learned <b>much</b>.', origin: 'AUTHORED', citations: [] }]);
    expect(await resolver.editPostmortemSection({ ...input, text: 'Late' }, actor)).toMatchObject({ code: 'CONFLICT' });
  });

  it('takes the words of one of two who write on the same version', async () => {
    await record(declared());
    const { version } = await draft();
    const answers = await Promise.all(
      ['Mine', 'Ours'].map((text) => resolver.editPostmortemSection({ ...its, section: 'summary', text, expectedVersion: version }, actor)),
    );
    expect(answers.map((answer) => (answer instanceof Postmortem ? 'taken' : answer.code)).sort()).toEqual(['CONFLICT', 'taken']);
    expect(await resolver.postmortem(INCIDENT_ID)).toMatchObject({ version: version + 1 });
  });

  it('takes words that rest on events of the incident, below its facts', async () => {
    await record(declared(), entry('The first alert', at('10:05')));
    await draft();
    const cited = (await incidents.events(INCIDENT_ID)).map(({ id }) => id);
    const { sections } = await edited('timeline', 'It was quick.', { citations: cited, keepFacts: true });
    const statements = sections.find(({ key }) => key === 'timeline')?.statements ?? [];
    expect(statements.at(-1)).toMatchObject({ text: 'It was quick.', citations: cited });
    expect(statements.length).toBeGreaterThan(1);
    expect(
      await resolver.editPostmortemSection({ ...its, section: 'summary', text: 'Mine', citations: [...cited, 'nothing'] }, actor),
    ).toMatchObject({ code: 'INVALID', path: 'citations.2' });
  });

  it('is answered as the facts and the words were known', async () => {
    await record(declared());
    now = '2026-03-02T12:00:00.000Z';
    await record(entry('Recorded a day later', at('10:01')));
    await draft();
    await edited('impact', 'None');
    expect(await resolver.postmortem(INCIDENT_ID, '2026-03-01T11:59:59.000Z')).toBeNull();
    const then = postmortemIn(await resolver.postmortem(INCIDENT_ID, '2026-03-01T12:00:00.000Z'));
    expect(then).toMatchObject({ version: -1, draftedFromPosition: '1', stale: false });
    expect(JSON.stringify(then.sections)).not.toMatch(/a day later|"None"/);
    const facts = incidentFacts(await incidents.events(INCIDENT_ID));
    if (facts === null) throw new Error('the incident was declared');
    const incident = new Incident({ facts, asKnownAt: '2026-03-02T12:00:00.000Z' });
    const later = postmortemIn(await app.get(IncidentPostmortemResolver).postmortem(incident));
    expect(JSON.stringify(later.sections)).toMatch(/a day later/);
    expect(JSON.stringify(later.sections)).toMatch(/"None"/);
  });

  it('goes to the end: reviewed, commented, approved, published, and published again', async () => {
    await record(
      declared(),
      event('RoleAssigned', { role: 'commander', personId: robin }, at('10:01')),
      ...entered('DETECTION', 'LEARNING'),
    );
    const drafted = await draft();
    expect(drafted).toMatchObject({ dueAt: expect.stringMatching(/^2026-03-03/) });
    expect(resolver.overdue(drafted)).toBe(false);
    await edited('summary', 'Robin Quill paged the team. Then @rquill wrote.');
    expect(await publish()).toMatchObject({ code: 'ILLEGAL_TRANSITION' });
    expect(await review.requestPostmortemReview(its, [robin], actor)).toMatchObject({ status: 'IN_REVIEW' });
    const [statement] = postmortemIn(await resolver.postmortem(INCIDENT_ID)).sections[0]?.statements ?? [];
    const about = { ...its, section: 'Summary', statementId: statement?.id ?? null, text: 'Who else?' };
    const { comments } = postmortemIn(await review.commentOnPostmortem(about, actor));
    expect(comments).toMatchObject([{ section: 'summary', quoted: statement?.text, authorId: actor, resolvedAt: null }]);
    expect(await review.commentOnPostmortem({ ...about, section: 'impact' }, actor)).toMatchObject({ path: 'statementId' });
    const resolution = { ...its, commentId: comments[0]?.id ?? '' };
    expect(await review.resolvePostmortemComment(resolution, actor)).toMatchObject({ comments: [{ resolvedAt: now }] });
    const changes = { ...its, reviewerId: robin, text: 'Say how.' };
    expect(await review.requestPostmortemChanges(changes, actor)).toMatchObject({ status: 'DRAFT' });
    await review.requestPostmortemReview(its, [robin], actor);
    expect(await publish()).toMatchObject({ code: 'ILLEGAL_TRANSITION', message: expect.stringMatching(/not approved/) });
    expect(await review.approvePostmortem({ ...its, reviewerId: robin }, actor)).toMatchObject({ reviewers: [{ approvedAt: now }] });
    const published = postmortemIn(await publish());
    expect(published).toMatchObject({ status: 'PUBLISHED', editions: [{ edition: 1 }], editionNumber: null });
    expect(published.sections[0]?.statements[0]?.text).toMatch(/Robin Quill/);
    const first = await resolver.edition(published, 1);
    const read = 'The incident commander paged the team. Then the incident commander wrote.';
    expect(first?.sections[0]?.statements).toMatchObject([{ text: read }]);
    expect(first).toMatchObject({ editionNumber: 1, comments: [], stale: false });

    await edited('summary', 'It went well.');
    await review.requestPostmortemReview(its, [], actor);
    const again = postmortemIn(await review.publishPostmortem(its, false, 'Thanks to @rquill', null, actor));
    expect(again.editions).toMatchObject([{ note: null }, { note: 'Thanks to the incident commander' }]);
    expect((await resolver.edition(again, 2))?.changes).toMatchObject([
      { key: 'summary', kind: 'CHANGED', before: [{ text: read }], after: [{ text: 'It went well.' }] },
    ]);
    expect(await resolver.edition(again, 1)).toEqual(first);
    expect(await resolver.edition(again, 3)).toBeNull();
    expect((await incidents.incident(INCIDENT_ID))?.stage).toBe('LEARNING');
  });

  it('closes the incident with the publication where its author says so, once it has come to LEARNING', async () => {
    await record(declared());
    await draft();
    await review.requestPostmortemReview(its, [], actor);
    expect(await publish(true)).toMatchObject({ code: 'ILLEGAL_TRANSITION', path: 'closeLearning' });
    expect(await resolver.postmortem(INCIDENT_ID)).toMatchObject({ status: 'IN_REVIEW', editions: [] });
    await record(...entered('DETECTION', 'LEARNING'));
    expect(await publish(true)).toMatchObject({ status: 'PUBLISHED' });
    const closed = await incidents.events(INCIDENT_ID);
    expect((await incidents.incident(INCIDENT_ID))?.stage).toBe('CLOSED');
    expect(await publish(true)).toMatchObject({ editions: [{ edition: 1 }] });
    await record(stageEntered('CLOSED', 'LEARNING', at('13:00'), { reason: 'One more thing' }));
    expect(await publish(true)).toMatchObject({ status: 'PUBLISHED' });
    expect(await incidents.events(INCIDENT_ID)).toHaveLength(closed.length + 1);
  });

  it('publishes without an approval where a reason is given, and once under one key', async () => {
    await record(declared());
    await draft();
    await review.requestPostmortemReview(its, [robin], actor);
    const once = { idempotencyKey: 'once' };
    expect(await publish(false, 'They are away.', once)).toMatchObject({ editions: [{ edition: 1 }] });
    await edited('summary', 'More.');
    expect(await publish(false, 'They are away.', once)).toMatchObject({ status: 'DRAFT', editions: [{ edition: 1 }] });
  });

  it('has an owner and a date of its own', async () => {
    await record(declared());
    expect(await draft()).toMatchObject({ ownerId: null, dueAt: null });
    expect(await review.assignPostmortemOwner({ ...its, ownerId: robin }, actor)).toMatchObject({ ownerId: robin });
    const due = postmortemIn(await review.setPostmortemDueDate({ ...its, dueAt: '2026-03-01T11:00:00.000Z' }, actor));
    expect(due.dueAt).toBe('2026-03-01T11:00:00.000Z');
    expect(resolver.overdue(due)).toBe(true);
    expect(await review.assignPostmortemOwner({ ...its, ownerId: 'Robin' }, actor)).toMatchObject({ code: 'INVALID', path: 'ownerId' });
    expect(await review.assignPostmortemOwner(its, actor)).toMatchObject({ ownerId: null });
  });

  it('points out what its authors wrote, until they keep it', async () => {
    const text = 'Robin Quill paged. The on-call engineer forgot to drain the node.';
    await record(declared(), event('RoleAssigned', { role: 'commander', personId: robin }, at('10:01')));
    await draft();
    const found = await resolver.languageFindings(await edited('summary', `  ${text}  `));
    expect(found.map(({ rule, section, span }) => `${section} ${rule} ${span}`)).toEqual([
      'summary named-person Robin Quill',
      'summary person-at-fault The on-call engineer forgot to drain the node',
    ]);
    const [recorded] = (await collect(store.readStream(`postmortem-${INCIDENT_ID}`))).slice(-1);
    expect(recorded?.event.data).toMatchObject({ findings: [{ rule: 'named-person', start: 0, end: 11 }, { rule: 'person-at-fault' }] });
    const [, blaming] = found;
    if (blaming === undefined) throw new Error('it was found');
    const { rule, start, end, span } = blaming;
    const dismissal = { ...its, section: 'Summary', rule, start, end, span, reason: 'It is a quotation.' };
    expect(await review.dismissLanguageFinding({ ...dismissal, rule: 'judgement' }, actor)).toMatchObject({ path: 'rule' });
    expect(await review.dismissLanguageFinding({ ...dismissal, start: 0 }, actor)).toMatchObject({ path: 'span' });
    const kept = postmortemIn(await review.dismissLanguageFinding(dismissal, actor));
    expect((await resolver.languageFindings(kept)).map((one) => one.rule)).toEqual(['named-person']);
  });

  it('records once for the same facts and words which sections are stale', async () => {
    const check = () =>
      app.get(Postmortems).checkFreshness(INCIDENT_ID, { commandId: deterministicId('command', 'check'), actorId: actor });
    const checks = async () => (await collect(store.readStream(freshnessStream(INCIDENT_ID)))).map((recorded) => recorded.event.data);
    await record(declared());
    await check();
    expect(await checks()).toEqual([]);
    await draft();
    await record(event('SeverityChanged', { from: 'SEV3', to: 'SEV1' }, at('10:10')));
    await check();
    await check();
    expect(await checks()).toMatchObject([{ position: '3', postmortemVersion: 0, staleSections: expect.arrayContaining(['impact']) }]);
    await draft();
    await check();
    expect(await checks()).toMatchObject([{}, { position: '3', postmortemVersion: 1, staleSections: [] }]);
    expect(await resolver.postmortem(INCIDENT_ID)).toMatchObject({ version: 1, stale: false });
  });

  it('refuses what cannot be, and says why', async () => {
    expect(await resolver.draftPostmortem({ incidentId: 'nobody-knows' }, actor)).toMatchObject({ code: 'NOT_FOUND', path: 'incidentId' });
    await record(declared());
    const edit = { ...its, section: 'summary', text: 'Mine' };
    for (const answer of [
      await resolver.editPostmortemSection(edit, actor),
      await review.requestPostmortemReview(its, [], actor),
      await publish(),
      await review.commentOnPostmortem({ ...edit, statementId: 'none' }, actor),
    ]) {
      expect(answer).toMatchObject({ code: 'NOT_FOUND', path: 'incidentId' });
    }
    await draft();
    expect(await resolver.editPostmortemSection({ ...edit, section: 'blame' }, actor)).toMatchObject({
      code: 'INVALID',
      path: 'section',
      message: expect.stringMatching(/^There is no section "blame"\. The sections are summary, impact, timeline, /),
    });
  });

  it('takes the longest text there is, and drafts an incident of 4,000 entries', async () => {
    await record(declared());
    for (let batch = 0; batch < 2; batch++) {
      await record(...Array.from({ length: 2_000 }, (_, index) => entry(`Entry ${batch * 2_000 + index} ${'x'.repeat(120)}`, at('10:30'))));
    }
    const drafted = await draft();
    expect(JSON.stringify(drafted.sections)).toMatch(/further entries in the incident’s timeline/);
    const text = '\u0001'.repeat(50_000) + 'x'.repeat(50_000);
    expect(await edited('timeline', text)).toMatchObject({ version: 1 });
  });

  it('has one handler for each command', () => {
    expect(postmortemFamily.types).toHaveLength(12);
    expect(freshnessFamily.types).toEqual(['RecordFreshness']);
  });
});
