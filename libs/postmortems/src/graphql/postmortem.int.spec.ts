import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Served } from '#access/testing';
import { servedPostmortems } from '../testing/served-postmortems.js';

const STATEMENT = 'id text origin citations mentions { kind id } part';
const DOCUMENT = `id incidentId title status version draftedFromPosition template templateVersion generatorVersion stale ownerId dueAt overdue
  editionNumber markdown
  sections { key heading questions stale statements { ${STATEMENT} }
    change { questionsBefore questionsNow before { ${STATEMENT} } now { ${STATEMENT} } } }
  reviewers { personId approvedAt outdated }
  comments { id kind section statementId quoted text authorId at resolvedAt resolution }
  editions { edition publishedAt note version }
  changes { key heading kind before { ${STATEMENT} } after { ${STATEMENT} } }
  languageFindings { rule section span start end }`;
const ANSWER = `__typename ... on Postmortem { ${DOCUMENT} } ... on ErrorResult { code path message }`;

let api: Served;

/** Sends a mutation whose input is for an incident's postmortem. */
async function change(mutation: string, input: object, type = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`, more = '') {
  const query = `mutation($input: ${type}!) { changed: ${mutation}(input: $input${more}) { ${ANSWER} } }`;
  const { changed } = (await api.ask(query, { input })) as { readonly changed: Readonly<Record<string, unknown>> };
  return changed;
}

describe('a postmortem through GraphQL', () => {
  beforeAll(async () => {
    api = await servedPostmortems({ SEV1: { count: 3, unit: 'CALENDAR_DAYS' } }, () => '2026-03-01T12:00:00.000Z');
  });
  afterAll(() => api.close());

  it('goes to the end, and says everything about itself', async () => {
    const { declared, robin } = (await api.ask(`mutation {
      declared: declareIncident(input: { title: "Checkout fails", severity: SEV1 }) { ... on Incident { id } }
      robin: registerPerson(input: { name: "Robin Quill" }) { ... on Person { id } }
    }`)) as { readonly declared: { readonly id: string }; readonly robin: { readonly id: string } };
    const its = { incidentId: declared.id };
    await api.ask(`mutation($to: AdvanceIncidentInput!) { advanceIncident(input: $to) { __typename } }`, {
      to: { ...its, to: 'LEARNING' },
    });
    expect(await change('draftPostmortem', { ...its, template: 'full' })).toMatchObject({
      status: 'DRAFT',
      template: 'full',
      dueAt: '2026-03-04T12:00:00.000Z',
      overdue: false,
      ownerId: null,
    });
    expect(await change('assignPostmortemOwner', { ...its, ownerId: robin.id })).toMatchObject({ ownerId: robin.id });
    const due = { ...its, dueAt: '2026-03-01T11:00:00Z', reason: 'Sooner' };
    expect(await change('setPostmortemDueDate', due)).toMatchObject({ overdue: true });
    const words = { ...its, section: 'summary', text: 'It was due to human error.', keepFacts: true };
    const edited = await change('editPostmortemSection', words);
    expect(edited).toMatchObject({ languageFindings: [{ rule: 'human-error', section: 'summary', start: 14 }] });
    const finding = { section: 'summary', rule: 'human-error', start: 14, end: 25, span: 'human error' };
    expect(await change('dismissLanguageFinding', { ...its, ...finding, reason: 'The title of a talk' })).toMatchObject({
      languageFindings: [],
    });
    await change('editPostmortemSection', { ...its, section: 'impact', text: 'In the wrong place.' });
    const taken = await change('withdrawPostmortemWords', { ...its, section: 'impact' });
    expect(JSON.stringify(taken)).not.toContain('In the wrong place.');
    expect(await change('publishPostmortem', its, 'PostmortemInput')).toMatchObject({ code: 'ILLEGAL_TRANSITION' });
    const asked = `, reviewers: ["${robin.id}"]`;
    expect(await change('requestPostmortemReview', its, 'PostmortemInput', asked)).toMatchObject({
      reviewers: [{ approvedAt: null, outdated: false, personId: robin.id }],
    });
    const commented = await change('commentOnPostmortem', { ...its, section: 'summary', text: 'Which talk?' });
    expect(commented).toMatchObject({ comments: [{ kind: 'REMARK', section: 'summary' }] });
    const [comment] = commented['comments'] as readonly { readonly id: string }[];
    expect(await change('resolvePostmortemComment', { ...its, commentId: comment?.id, note: 'Said.' })).toMatchObject({
      comments: [{ resolution: 'Said.' }],
    });
    await change('requestPostmortemChanges', { ...its, reviewerId: robin.id, text: 'Which talk was it?' });
    await change('requestPostmortemReview', its, 'PostmortemInput', asked);
    expect(await change('approvePostmortem', { ...its, reviewerId: robin.id, note: 'Clear.' })).toMatchObject({
      reviewers: [{ approvedAt: '2026-03-01T12:00:00.000Z' }],
      comments: [{}, { kind: 'CHANGES', section: null }],
    });
    expect(await change('publishPostmortem', its, 'PostmortemInput', ', closeLearning: true, note: "First"')).toMatchObject({
      status: 'PUBLISHED',
      overdue: false,
      editions: [{ edition: 1, note: 'First' }],
    });
    const { incident } = (await api.ask(
      `query($id: ID!) { incident(id: $id) { stage postmortem { status edition(number: 1) { ${DOCUMENT} } none: edition(number: 2) { id } } } }`,
      { id: declared.id },
    )) as { readonly incident: object };
    expect(incident).toMatchObject({
      stage: 'CLOSED',
      postmortem: { status: 'PUBLISHED', edition: { editionNumber: 1, comments: [], stale: false }, none: null },
    });
  });

  it('shows no name of an earlier incident in what it says of that', async () => {
    const declare = async (title: string, detectedAt: string): Promise<string> => {
      const input = { title, severity: 'SEV1', detectedAt };
      const query = `mutation($input: DeclareIncidentInput!) { declared: declareIncident(input: $input) { ... on Incident { id } } }`;
      const { declared } = (await api.ask(query, { input })) as { readonly declared: { readonly id: string } };
      const labels = { incidentId: declared.id, classes: ['capacity-scaling'] };
      await api.ask(`mutation($input: ClassifyRootCausesInput!) { classifyRootCauses(input: $input) { __typename } }`, { input: labels });
      return declared.id;
    };
    const earlier = await declare('Ottilie Wren found the index gone', '2026-02-01T12:00:00Z');
    const { wren } = (await api.ask(`mutation { wren: registerPerson(input: { name: "Ottilie Wren" }) { ... on Person { id } } }`)) as {
      readonly wren: { readonly id: string };
    };
    const role = { incidentId: earlier, role: 'scribe', personId: wren.id };
    await api.ask(`mutation($role: RoleInput!) { assignRole(input: $role) { __typename } }`, { role });
    const its = { incidentId: await declare('Index gone again', '2026-02-08T12:00:00Z') };
    expect(JSON.stringify(await change('draftPostmortem', { ...its, template: 'full' }))).toContain('Ottilie Wren found');
    await change('requestPostmortemReview', its, 'PostmortemInput');
    await change('publishPostmortem', its, 'PostmortemInput');
    const { postmortem } = (await api.ask(`query($id: ID!) { postmortem(incidentId: $id) { edition(number: 1) { ${DOCUMENT} } } }`, {
      id: its.incidentId,
    })) as { readonly postmortem: object };
    expect(JSON.stringify(postmortem)).toContain('“a responder found the index gone”');
    expect(JSON.stringify(postmortem)).not.toContain('Wren');
  });
});
