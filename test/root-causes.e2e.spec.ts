import { beforeAll, describe, expect, it } from '@jest/globals';
import type { Debrief } from './support/debrief.js';
import { until, withDebrief } from './support/debrief.js';

const WINDOW = 'from: "2026-01-01T00:00:00Z", to: "2026-11-01T00:00:00Z"';

const stories = {
  'certificate-expiry': ['The certificate of the login page had expired', 'Browsers refuse the expired TLS certificate of the portal'],
  'configuration-management': [
    'A changed setting sent the mail to the wrong queue',
    'A configuration change emptied the list of upstream hosts',
  ],
  'capacity-scaling': ['The workers ran out of memory under the evening load', 'Connections of the pool were used up by the sale'],
} as const;

let debrief: Debrief;
withDebrief((started) => {
  debrief = started;
});

/** Declares an incident now; gives its id. */
async function declared(title: string, services: readonly string[]): Promise<string> {
  const { id } = await debrief.ask<{ id: string }>(
    'mutation($title: String!, $services: [String!]) { declareIncident(input: { title: $title, services: $services }) { ... on Incident { id } } }',
    { title, services },
  );
  return id;
}

interface Recurring {
  readonly class: { readonly key: string };
  readonly count: number;
}

async function counts(filter: string): Promise<Readonly<Record<string, number>>> {
  const recurring = await debrief.ask<readonly Recurring[]>(
    `{ recurringRootCauses(filter: { ${WINDOW}, minOccurrences: 1 ${filter} }) { class { key } count } }`,
  );
  return Object.fromEntries(recurring.map((each) => [each.class.key, each.count]));
}

describe('the causes of a year', () => {
  const title = 'The TLS certificate of the shop has expired';
  let asked: string;

  beforeAll(async () => {
    const lines = Object.entries(stories).flatMap(([key, texts]) =>
      [1, 2, 3, 4].flatMap((month) =>
        texts.map((text, index) => ({
          id: `${key}-${month}-${index}`,
          product: index === 0 ? 'Portal' : 'Mail',
          title: text,
          startedAt: `2026-0${month}-1${index}T08:00:00Z`,
          endedAt: `2026-0${month}-1${index}T09:30:00Z`,
          rootCauseClasses: [key],
        })),
      ),
    );
    for (const answer of await debrief.postLines('/import/incidents', lines)) expect(answer['error']).toBeUndefined();
    asked = await declared(title, ['Portal']);
    await until(async () => ((await counts(''))['capacity-scaling'] === 8 ? true : undefined));
  });

  it('suggest what a new incident is like, with the words and the earlier incidents', async () => {
    interface Suggested extends Omit<Recurring, 'count'> {
      readonly confidence: number;
      readonly because: readonly string[];
    }
    const [first, ...others] = await debrief.ask<readonly Suggested[]>(
      'query($id: ID!) { suggestedRootCauses(incidentId: $id) { class { key } confidence because } }',
      { id: asked },
    );
    expect(first?.class.key).toBe('certificate-expiry');
    expect(first?.because.join(' ')).toMatch(/certificate|expired/);
    expect(first?.because.join(' ')).toMatch(/INC-\d+/);
    expect(others.map(({ class: { key } }) => key)).not.toContain('certificate-expiry');
    for (const { confidence } of others) expect(confidence).toBeLessThanOrEqual(first?.confidence ?? 0);

    const similar = await debrief.ask<readonly { readonly incident: { readonly title: string }; readonly because: readonly string[] }[]>(
      'query($id: ID!) { similarIncidents(incidentId: $id, first: 4) { incident { title } because } }',
      { id: asked },
    );
    expect(similar).toHaveLength(4);
    for (const { incident, because } of similar) {
      expect(stories['certificate-expiry']).toContain(incident.title);
      expect(because.length).toBeGreaterThan(0);
    }
  });

  it('count what nobody classified by what it probably is, only where that is asked for', async () => {
    const now = new Date(Date.now() + 60_000).toISOString();
    const count = async (includeSuggested: boolean): Promise<number> => {
      const recurring = await debrief.ask<readonly (Recurring & { readonly suggestedCount: number })[]>(
        `{ recurringRootCauses(filter: { from: "2026-01-01T00:00:00Z", to: "${now}", includeSuggested: ${includeSuggested} }) { class { key } count suggestedCount } }`,
      );
      return recurring.find(({ class: { key } }) => key === 'certificate-expiry')?.count ?? 0;
    };
    expect(await count(false)).toBe(8);
    await until(async () => ((await count(true)) === 9 ? true : undefined));
  });

  it('are given by people, who accept a suggestion or not, and it is kept how good they were', async () => {
    const answered = await debrief.ask<{ readonly message?: string; readonly classes?: readonly unknown[] }>(
      `mutation($id: ID!) { answerRootCauseSuggestions(input: { incidentId: $id, answer: ACCEPTED }) {
        ... on ErrorResult { message } ... on RootCauseSuggestionsAnswer { classes { key } incident { rootCauses { class { key } } } } } }`,
      { id: asked },
    );
    const given = { class: { key: 'certificate-expiry' } };
    expect(answered).toEqual({ classes: [given.class], incident: { rootCauses: [given] } });
    const record = () =>
      debrief.ask<{ readonly answered: number }>(
        '{ suggestionRecord(from: "2000-01-01T00:00:00Z", to: "2999-01-01T00:00:00Z") { answered accepted corrected ignored firstGiven { count of greyed } } }',
      );
    await until(async () => ((await record()).answered === 1 ? true : undefined));
    expect(await record()).toEqual({ answered: 1, accepted: 1, corrected: 0, ignored: 0, firstGiven: { count: 1, of: 1, greyed: true } });
  });

  it('keep what was said when classes are merged, in any version of the taxonomy', async () => {
    const before = await debrief.ask<number>('{ taxonomyVersion }');
    const merged = await debrief.ask<{ readonly message?: string; readonly key?: string }>(
      `mutation { mergeRootCauseClasses(input: {
        classes: ["certificate-expiry", "capacity-scaling"], into: { key: "limits", name: "Limits reached" }, reason: "Both run out" }) {
        ... on ErrorResult { message } ... on RootCauseClass { key } } }`,
    );
    expect(merged).toEqual({ key: 'limits' });
    expect(await counts('')).toEqual({ limits: 16, 'configuration-management': 8 });
    expect(await counts(`, taxonomyVersion: ${before}`)).toEqual({
      'certificate-expiry': 8,
      'capacity-scaling': 8,
      'configuration-management': 8,
    });
    const refused = await debrief.ask<{ readonly message: string }>(
      `mutation($id: ID!) { classifyRootCauses(input: { incidentId: $id, classes: ["capacity-scaling"] }) { ... on ErrorResult { message } } }`,
      { id: asked },
    );
    expect(refused.message).toContain('merged into limits');
    const byGoogle = await debrief.ask<readonly { readonly categories: readonly { readonly publishedShare: number | null }[] }[]>(
      '{ crosswalks(axis: CONTRIBUTING_FACTOR) { list categories { key publishedShare classes { key } } } }',
    );
    expect(byGoogle.length).toBeGreaterThan(1);
  });
});
