import { describe, expect, it } from '@jest/globals';
import { until, withDebrief } from './support/debrief.js';
import type { Debrief } from './support/debrief.js';

let debrief: Debrief;
withDebrief((started) => (debrief = started));

const TITLE = 'Lifts stop <script>alert(1)</script> between floors';
const NAME = 'Imaginary Colleague';

interface Written {
  readonly id: string;
  readonly text: string;
  readonly origin: string;
  readonly citations: readonly string[];
}

interface Section {
  readonly key: string;
  readonly statements: readonly Written[];
  readonly questions: readonly string[];
  readonly stale: boolean;
  readonly change: { readonly before: readonly Written[]; readonly now: readonly Written[] } | null;
}

interface Document {
  readonly status: string;
  readonly version: number;
  readonly stale: boolean;
  readonly template: string;
  readonly ownerId: string | null;
  readonly owner: { readonly name: string | null } | null;
  readonly dueAt: string | null;
  readonly overdue: boolean;
  readonly sections: readonly Section[];
  readonly languageFindings: readonly { readonly rule: string; readonly span: string; readonly start: number; readonly end: number }[];
  readonly reviewers: readonly {
    readonly personId: string;
    readonly person: { readonly name: string | null } | null;
    readonly approvedAt: string | null;
    readonly outdated: boolean;
  }[];
  readonly comments: readonly { readonly id: string; readonly text: string; readonly kind: string; readonly resolvedAt: string | null }[];
  readonly editions: readonly { readonly edition: number; readonly note: string | null }[];
  readonly changes: readonly { readonly key: string; readonly kind: string }[];
}

const DOCUMENT = `fragment Document on Postmortem {
  status version stale template ownerId owner { name } dueAt overdue
  sections { key statements { ...Written } questions stale change { before { ...Written } now { ...Written } } }
  languageFindings { rule span start end }
  reviewers { personId person { name } approvedAt outdated } comments { id text kind resolvedAt } editions { edition note } changes { key kind }
}
fragment Written on Statement { id text origin citations }`;

type Variables = Readonly<Record<string, unknown>>;

/** Sends a mutation, written as it would be in GraphiQL; it must not be refused. */
async function change<Changed>(mutation: string, selection: string, variables: Variables = {}, types = ''): Promise<Changed> {
  const answer = await debrief.ask<Changed & { readonly message?: string }>(
    `mutation${types} { ${mutation} { ... on ErrorResult { message } ${selection} } } ${selection.includes('...Document') ? DOCUMENT : ''}`,
    variables,
  );
  expect(answer.message).toBeUndefined();
  return answer;
}

const changePostmortem = (mutation: string): Promise<Document> => change(mutation, '...Document');
const changeIncident = (mutation: string): Promise<{ readonly id: string }> => change(mutation, '... on Incident { id }');

async function postmortem(incidentId: string, asKnownAt: string | null = null): Promise<Document | null> {
  const query = `query($id: ID!, $at: DateTime) { postmortem(incidentId: $id, asKnownAt: $at) { ...Document } } ${DOCUMENT}`;
  return debrief.ask(query, { id: incidentId, at: asKnownAt });
}

/** The postmortem, as soon as Debrief has drafted it by itself. */
const draftedByItself = (incidentId: string): Promise<Document> => until(async () => (await postmortem(incidentId)) ?? undefined);

const section = (document: Document | null, key: string): Section | undefined => document?.sections.find((each) => each.key === key);
const textOf = (document: Document | null, key: string): string =>
  (section(document, key)?.statements ?? []).map(({ text }) => text).join('\n');
const staleOf = ({ sections }: Document): readonly string[] => sections.filter(({ stale }) => stale).map(({ key }) => key);

describe('a postmortem', () => {
  let id: string;
  let person: string;
  let drafted: Document;
  let beforeTheCorrection: string;

  it('is drafted by itself when its incident reaches LEARNING, from facts that it cites', async () => {
    ({ id: person } = await change<{ id: string }>(`registerPerson(input: { name: "${NAME}" })`, '... on Person { id }'));
    ({ id } = await change<{ id: string }>(
      `declareIncident(input: { title: ${JSON.stringify(TITLE)}, severity: SEV1, services: ["lifts"], impactStartedAt: "2026-04-07T07:57:00Z", detectedAt: "2026-04-07T08:00:00Z" })`,
      '... on Incident { id }',
    ));
    await changeIncident(
      `assignRole(input: { incidentId: "${id}", role: "commander", personId: "${person}", occurredAt: "2026-04-07T08:04:00Z" })`,
    );
    await changeIncident(
      `recordEntries(input: { incidentId: "${id}", date: "2026-04-07T00:00:00Z", lines: "08:05 cabin 3 stands between two floors\\n08:20 switched to the old controller" })`,
    );
    await changeIncident(
      `recordDecision(input: { incidentId: "${id}", question: "How to get the cabins moving?", options: ["reset", "old controller"], choice: "old controller", reversibility: REVERSIBLE, raisedAt: "2026-04-07T08:10:00Z", decidedAt: "2026-04-07T08:18:00Z" })`,
    );
    expect(await postmortem(id)).toBeNull();
    await changeIncident(`advanceIncident(input: { incidentId: "${id}", to: LEARNING, occurredAt: "2026-04-07T09:00:00Z" })`);
    drafted = await draftedByItself(id);

    expect(drafted).toMatchObject({
      status: 'DRAFT',
      version: 0,
      stale: false,
      template: 'full',
      dueAt: '2026-04-10T09:00:00.000Z',
      overdue: true,
    });
    expect(textOf(drafted, 'decisions')).toContain('old controller');
    const exported = await (await debrief.fetch('/export/events')).text();
    const statements = drafted.sections.flatMap((each) => each.statements);
    expect(statements.length).toBeGreaterThan(8);
    for (const { origin, citations } of statements) {
      expect(origin).toBe('GENERATED');
      expect(citations.length).toBeGreaterThan(0);
      for (const citation of citations) expect(exported).toContain(`"id":"${citation}"`);
    }
    expect(drafted.sections.every(({ statements: said, questions }) => said.length + questions.length > 0)).toBe(true);
  });

  it('points out where its author blames, until that is reworded or meant', async () => {
    const edit = (text: string) =>
      changePostmortem(`editPostmortemSection(input: { incidentId: "${id}", section: "surprises", text: ${JSON.stringify(text)} })`);
    const blaming = await edit('The operator forgot to look at the panel. The panel was careless.');
    expect(blaming.languageFindings.length).toBeGreaterThan(0);
    expect(section(blaming, 'surprises')?.questions).toEqual([]);
    const reworded = await edit(`${NAME} found that the panel shows every cabin as moving. The technicians should have known.`);
    const [finding] = reworded.languageFindings.filter(({ rule }) => rule !== 'named-person');
    const dismissed = await changePostmortem(
      `dismissLanguageFinding(input: { incidentId: "${id}", section: "surprises", rule: "${finding?.rule}", start: ${finding?.start}, end: ${finding?.end}, span: "${finding?.span}", reason: "It is about the panel" })`,
    );
    expect(dismissed.languageFindings.map(({ rule }) => rule)).toEqual(['named-person']);
  });

  it('says which sections a late correction makes stale, and how; a new draft keeps what people wrote', async () => {
    beforeTheCorrection = new Date().toISOString();
    await changeIncident(
      `correctStageTime(input: { incidentId: "${id}", stage: LEARNING, occurredAt: "2026-04-07T09:30:00Z", reason: "Cabin 7 was later" })`,
    );
    const behind = await postmortem(id);
    if (behind === null) throw new Error('it was drafted');
    expect(behind.stale).toBe(true);
    const stale = staleOf(behind);
    expect(stale).toContain('recovery');
    expect(stale).not.toContain('decisions');
    const recovery = section(behind, 'recovery')?.change;
    expect(recovery?.before).not.toEqual(recovery?.now);
    for (const key of stale) {
      const shown = section(behind, key)?.change;
      expect(shown?.before.map(({ text }) => text)).not.toEqual(shown?.now.map(({ text }) => text));
    }
    // The list of postmortems learns of it as well, without anybody's asking.
    await until(async () => {
      const { nodes } = await debrief.ask<{ nodes: readonly { incidentId: string }[] }>(
        '{ postmortems(filter: { stale: true }) { nodes { incidentId } } }',
      );
      return nodes.length === 1 ? nodes : undefined;
    });

    const redrafted = await changePostmortem(`draftPostmortem(input: { incidentId: "${id}" })`);
    expect(redrafted.stale).toBe(false);
    expect(textOf(redrafted, 'surprises')).toBe(textOf(behind, 'surprises'));
    for (const key of drafted.sections.map((each) => each.key).filter((each) => !stale.includes(each))) {
      expect(textOf(redrafted, key)).toBe(textOf(behind, key));
    }
    const again = await changePostmortem(`draftPostmortem(input: { incidentId: "${id}" })`);
    expect(again.version).toBe(redrafted.version);
    const then = await postmortem(id, beforeTheCorrection);
    expect(textOf(then, 'recovery')).toBe(textOf(drafted, 'recovery'));
    expect(await postmortem(id, '2026-01-01T00:00:00Z')).toBeNull();
  });

  it('has an owner and a date by which it is due, and is listed as overdue', async () => {
    await changePostmortem(`assignPostmortemOwner(input: { incidentId: "${id}", ownerId: "${person}" })`);
    const listed = (filter: string) =>
      debrief.ask<{ nodes: readonly { incidentId: string; overdue: boolean }[] }>(
        `{ postmortems(filter: { ${filter} }) { nodes { incidentId overdue } } }`,
      );
    await until(async () => ((await listed(`overdue: true, ownerId: "${person}"`)).nodes.length === 1 ? true : undefined));
    const owned = await changePostmortem(
      `setPostmortemDueDate(input: { incidentId: "${id}", dueAt: "2999-01-01T00:00:00Z", reason: "After the inspection" })`,
    );
    expect(owned).toMatchObject({ ownerId: person, owner: { name: NAME }, overdue: false, dueAt: '2999-01-01T00:00:00.000Z' });
    await until(async () => ((await listed('overdue: true')).nodes.length === 0 ? true : undefined));
  });

  it('is reviewed, commented on, changed, approved and published, and closes its incident when told to', async () => {
    const early = await debrief.ask<{ __typename: string }>(
      `mutation { publishPostmortem(input: { incidentId: "${id}" }) { __typename } }`,
    );
    expect(early.__typename).toBe('IllegalTransition');
    await changePostmortem(`requestPostmortemReview(input: { incidentId: "${id}" }, reviewers: ["${person}"])`);
    const statement = section(drafted, 'decisions')?.statements[0]?.id;
    const commented = await changePostmortem(
      `commentOnPostmortem(input: { incidentId: "${id}", section: "decisions", statementId: "${statement}", text: "Was the lift company asked?" })`,
    );
    expect(commented).toMatchObject({ status: 'IN_REVIEW', comments: [{ kind: 'REMARK', resolvedAt: null }] });
    const asked = await changePostmortem(
      `requestPostmortemChanges(input: { incidentId: "${id}", reviewerId: "${person}", text: "Say what passengers saw" })`,
    );
    expect(asked).toMatchObject({ status: 'DRAFT', reviewers: [{ personId: person, person: { name: NAME } }] });
    await changePostmortem(
      `editPostmortemSection(input: { incidentId: "${id}", section: "impact", text: "Passengers stood in the dark.", keepFacts: true })`,
    );
    for (const { id: commentId } of asked.comments) {
      await changePostmortem(`resolvePostmortemComment(input: { incidentId: "${id}", commentId: "${commentId}", note: "Done" })`);
    }
    await changePostmortem(`requestPostmortemReview(input: { incidentId: "${id}" }, reviewers: ["${person}"])`);
    const unapproved = await debrief.ask<{ __typename: string }>(
      `mutation { publishPostmortem(input: { incidentId: "${id}" }) { __typename } }`,
    );
    expect(unapproved.__typename).toBe('IllegalTransition');
    await changePostmortem(`approvePostmortem(input: { incidentId: "${id}", reviewerId: "${person}" })`);
    const published = await changePostmortem(
      `publishPostmortem(input: { incidentId: "${id}" }, closeLearning: true, note: "For everybody in the building")`,
    );
    expect(published).toMatchObject({ status: 'PUBLISHED', editions: [{ edition: 1, note: 'For everybody in the building' }] });
    expect(await debrief.ask('query($id: ID!) { incident(id: $id) { stage } }', { id })).toEqual({ stage: 'CLOSED' });
  });

  it('goes out in four forms, with roles instead of names and a hostile title as text', async () => {
    const get = async (extension: string) => {
      const response = await debrief.fetch(`/postmortems/${id}.${extension}`);
      expect(response.status).toBe(200);
      return { type: response.headers.get('content-type'), body: Buffer.from(await response.arrayBuffer()) };
    };
    const [md, html, pdf, json] = await Promise.all(['md', 'html', 'pdf', 'json'].map(get));
    expect([md, html, pdf, json].map((one) => one?.type?.split(';')[0])).toEqual([
      'text/markdown',
      'text/html',
      'application/pdf',
      'application/json',
    ]);
    for (const one of [md, html, json]) {
      const text = one?.body.toString('utf8') ?? '';
      expect(text).toContain('Passengers stood in the dark');
      expect(text).toContain('every cabin as moving');
      expect(text).not.toContain(NAME);
      expect(text).not.toContain(person);
      expect(text).toMatch(/commander found that/i);
    }
    expect(html?.body.toString('utf8')).not.toMatch(/<script/i);
    expect(md?.body.toString('utf8')).not.toMatch(/(?<!\\)<script>/);
    expect(JSON.parse(json?.body.toString('utf8') ?? '')).toMatchObject({ title: TITLE });
    expect(pdf?.body.subarray(0, 5).toString('latin1')).toBe('%PDF-');
    expect((await debrief.fetch('/postmortems/nobody-knows.html')).status).toBe(404);
    expect((await fetch(`${debrief.url}/postmortems/${id}.html`)).status).toBe(401);
  });

  it('is published again as another edition that shows what is different, while its action items live on', async () => {
    const propose =
      'proposeActionItem(input: { incidentId: $id, title: "Show where each cabin is", endState: "The panel names floors", dueAt: "2026-05-01T00:00:00Z" })';
    const { id: item } = await change<{ id: string }>(propose, '... on ActionItem { id }', { id }, '($id: ID!)');
    await until(async () => {
      const { nodes } = await debrief.ask<{ nodes: readonly unknown[] }>('{ actionItems(filter: { overdue: true }) { nodes { id } } }');
      return nodes.length === 1 ? true : undefined;
    });
    const edited = await changePostmortem(
      `editPostmortemSection(input: { incidentId: "${id}", section: "impact", text: "Passengers stood in the dark for an hour.", keepFacts: true })`,
    );
    expect(edited.status).toBe('DRAFT');
    expect(edited.changes).toContainEqual({ key: 'impact', kind: 'CHANGED' });
    await changePostmortem(`requestPostmortemReview(input: { incidentId: "${id}" })`);
    const published = await changePostmortem(`publishPostmortem(input: { incidentId: "${id}" })`);
    expect(published.editions.map(({ edition }) => edition)).toEqual([1, 2]);
    const edition = async (number: number): Promise<string> => (await debrief.fetch(`/postmortems/${id}.md?edition=${number}`)).text();
    expect(await edition(1)).not.toContain('for an hour');
    expect(await edition(2)).toContain('for an hour');

    await change(`completeActionItem(input: { id: "${item}", note: "Delivered" })`, '... on ActionItem { id }');
    const verified = await change<{ status: string; verifiedAt: string | null }>(
      `verifyActionItem(input: { id: "${item}", note: "Floors are named on the panel" })`,
      '... on ActionItem { status verifiedAt }',
    );
    expect(verified).toEqual({ status: 'COMPLETED', verifiedAt: expect.any(String) });
    const after = await postmortem(id);
    expect(after?.status).toBe('PUBLISHED');
    expect(debrief.printed).not.toMatch(/Reactors/);
  });
});

describe('Debrief by itself', () => {
  it('drafts drills, and neither side exits nor what was imported', async () => {
    const declare = async (kind: string): Promise<string> =>
      (await change<{ id: string }>(`declareIncident(input: { title: "It", kind: ${kind} })`, '... on Incident { id }')).id;
    const cancelled = await declare('LIVE');
    await changeIncident(`advanceIncident(input: { incidentId: "${cancelled}", to: RECOVERY })`);
    await changeIncident(`endIncident(input: { incidentId: "${cancelled}", exit: CANCELLED, reason: "Planned" })`);
    const [imported] = await debrief.postLines('/import/incidents', [
      {
        id: 'one',
        source: 'another tool',
        organization: 'Tower',
        title: 'Doors',
        startedAt: '2026-01-02T10:00:00Z',
        endedAt: '2026-01-02T11:00:00Z',
      },
    ]);
    const drill = await declare('DRILL');
    await changeIncident(`advanceIncident(input: { incidentId: "${drill}", to: LEARNING })`);
    await draftedByItself(drill);
    expect([await postmortem(cancelled), await postmortem(String(imported?.['incidentId']))]).toEqual([null, null]);
  });
});
