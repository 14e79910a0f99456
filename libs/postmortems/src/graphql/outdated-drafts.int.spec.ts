import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Served } from '#access/testing';
import { collect, deterministicId, EventStreams } from '#event-sourcing';
import type { Draft, PostmortemEvent } from '../domain/postmortem.events.js';
import { postmortemStream } from '../domain/postmortem.js';
import { postmortemVocabulary } from '../domain/postmortem.upcasters.js';
import { servedPostmortems } from '../testing/served-postmortems.js';

const SECTIONS = [
  { key: 'summary', heading: 'Summary', content: 'SUMMARY' },
  { key: 'impact', heading: 'Impact', content: 'IMPACT' },
  { key: 'detection', heading: 'Detection', content: 'DETECTION' },
] as const;

interface Answered {
  readonly stale: boolean;
  readonly outdatedBy: readonly string[];
  readonly json: string;
  readonly sections: readonly {
    readonly key: string;
    readonly stale: boolean;
    readonly outdatedBy: readonly string[];
    readonly change: object | null;
  }[];
}

describe('a draft that an earlier release wrote', () => {
  let api: Served;
  let now: string;
  let incidentId: string;

  const define = async (sections: readonly object[]) => {
    const input = { key: 'short', name: 'Short', sections };
    await api.ask('mutation($input: DefinePostmortemTemplateInput!) { definePostmortemTemplate(input: $input) { __typename } }', { input });
  };
  const draft = () =>
    api.ask('mutation($input: DraftPostmortemInput!) { draftPostmortem(input: $input) { __typename } }', {
      input: { incidentId, template: 'short' },
    });
  const worsen = () =>
    api.ask(`mutation { changeSeverity(input: { incidentId: "${incidentId}", severity: SEV1, reason: "Worse" }) { __typename } }`);
  const write = (section: string) =>
    api.ask(
      `mutation { editPostmortemSection(input: { incidentId: "${incidentId}", section: "${section}", text: "Ours." }) { __typename } }`,
    );

  async function read(): Promise<Answered> {
    const fields = 'stale outdatedBy json sections { key stale outdatedBy change { before { text } now { text } } }';
    const { postmortem } = (await api.ask(`{ postmortem(incidentId: "${incidentId}") { ${fields} } }`)) as {
      readonly postmortem: Answered;
    };
    return postmortem;
  }

  /** Whatever stands, as the generator before the present one would have put it: the impact in other words. */
  async function recordAsBefore(): Promise<void> {
    const streams = new EventStreams<PostmortemEvent>(api.store, postmortemVocabulary);
    const events = await collect(streams.readStream(postmortemStream(incidentId)));
    const last = events.findLast(({ event }) => event.type === 'PostmortemDrafted');
    if (last?.event.type !== 'PostmortemDrafted') throw new Error('it was drafted');
    const data = {
      ...last.event.data,
      generatorVersion: last.event.data.generatorVersion - 1,
      sections: last.event.data.sections.map(reworded),
    };
    await streams.append(postmortemStream(incidentId), events.at(-1)?.revision ?? 'no-stream', [
      { id: deterministicId('event', incidentId), schemaVersion: last.schemaVersion, event: { ...last.event, data }, metadata: {} },
    ]);
  }

  function reworded(section: Draft['sections'][number]): Draft['sections'][number] {
    if (section.key !== 'impact') return section;
    return { ...section, statements: section.statements.map((statement) => ({ ...statement, text: `It is said: ${statement.text}` })) };
  }

  beforeEach(async () => {
    now = '2026-03-01T12:00:00.000Z';
    api = await servedPostmortems({}, () => now);
    const declared =
      'mutation { declareIncident(input: { title: "Checkout fails", severity: SEV3, services: ["Checkout"] }) { ... on Incident { id } } }';
    ({
      declareIncident: { id: incidentId },
    } = (await api.ask(declared)) as { readonly declareIncident: { readonly id: string } });
    await define(SECTIONS);
    await draft();
  });
  afterEach(() => api.close());

  it('is not stale for being worded otherwise, and says so', async () => {
    await recordAsBefore();
    now = '2026-03-01T13:00:00.000Z';
    const answer = await read();
    expect(answer).toMatchObject({ stale: false, outdatedBy: ['GENERATOR'] });
    expect(answer.sections.map(({ key, stale, outdatedBy, change }) => [key, stale, outdatedBy, change === null])).toEqual([
      ['summary', false, [], true],
      ['impact', false, ['GENERATOR'], false],
      ['detection', false, [], true],
    ]);
    expect(JSON.parse(answer.json)).toMatchObject({
      stale: false,
      outdatedBy: ['GENERATOR'],
      sections: [{}, { outdatedBy: ['GENERATOR'] }, {}],
    });
    await draft();
    expect(await read()).toMatchObject({ stale: false, outdatedBy: [] });
  });

  it('is stale exactly where facts make it so', async () => {
    await worsen();
    const exact = (await read()).sections.filter(({ stale }) => stale).map(({ key }) => key);
    expect(exact).toContain('impact');
    expect(exact).not.toContain('detection');
    // The same draft, had the earlier release written it.
    await recordAsBefore();
    const answer = await read();
    expect(answer.outdatedBy).toEqual(['FACTS', 'GENERATOR']);
    expect(answer.sections.filter(({ stale }) => stale).map(({ key }) => key)).toEqual(exact);
  });

  it('does not outdate the words of authors who wrote over it', async () => {
    await recordAsBefore();
    await write('impact');
    expect(await read()).toMatchObject({ stale: false, outdatedBy: [] });
    await draft();
    expect(await read()).toMatchObject({ stale: false, outdatedBy: [] });
    now = '2026-03-01T13:00:00.000Z';
    await worsen();
    expect((await read()).sections.find(({ key }) => key === 'impact')).toMatchObject({ stale: true, outdatedBy: ['FACTS'] });
  });

  it('says that its template has a newer version, and where that has other sections', async () => {
    const [summary, impact] = SECTIONS;
    await define([summary, { ...impact, prompts: ['What did they see?'] }]);
    expect(await read()).toMatchObject({
      stale: false,
      outdatedBy: ['TEMPLATE'],
      sections: [{ outdatedBy: [] }, { outdatedBy: ['TEMPLATE'] }, { outdatedBy: ['TEMPLATE'] }],
    });
    await draft();
    expect(await read()).toMatchObject({ outdatedBy: [] });
    await api.ask('mutation { retirePostmortemTemplate(input: { key: "short" }) { __typename } }');
    expect(await read()).toMatchObject({ outdatedBy: [] });
  });
});
