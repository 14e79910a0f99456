import { describe, expect, it } from '@jest/globals';
import { comment, generated, item, publishedTwice, section, viewOf } from '../../testing/example-views.js';
import { jsonOf, postmortemJson } from './json.js';

describe('JSON', () => {
  const view = viewOf(
    [section('summary', [generated('One.', ['e2', 'e1']), generated('Two.', ['e1', 'unknown'])])],
    {},
    { actionItems: [item()] },
  );

  it('names its shape, and is the same however often it is asked for', () => {
    expect(jsonOf(view)).toMatch(/^\{\n {2}"format": "debrief-postmortem",\n {2}"formatVersion": 1,\n/);
    expect(jsonOf(view)).toBe(jsonOf(view));
    expect(JSON.parse(jsonOf(view))).toEqual(JSON.parse(JSON.stringify(postmortemJson(view))));
  });

  it('gives the events that its statements cite', () => {
    const known = new Map([...view.sources].filter(([id]) => id !== 'unknown'));
    const { sections, sources } = postmortemJson({ ...view, sources: known });
    expect(sections[0]?.statements.map((statement) => statement.sources)).toEqual([
      [1, 2],
      [2, 3],
    ]);
    expect(sources.map(({ number, eventId, text }) => [number, eventId, text])).toEqual([
      [1, 'e2', 'The text of e2'],
      [2, 'e1', 'The text of e1'],
      [3, 'unknown', undefined],
    ]);
  });

  it('has the incident, the figures and the action items', () => {
    expect(postmortemJson(view)).toMatchObject({
      incident: { reference: 'INC-7', severity: 'SEV1', detected: { at: '2026-03-01T10:31:12.000Z', exactness: 'EXACT' } },
      figures: view.figures,
      actionItems: [{ id: 'item-1', status: 'ACCEPTED' }],
    });
  });

  it('says what an edition has that the one before it had not, and what was remarked on a draft', () => {
    const before = [generated('Detected at 10:31.')];
    const changes = [{ key: 'impact', heading: 'Impact', kind: 'CHANGED', before, after: [generated('Detected at 10:29.')] } as const];
    const comments = [comment({ section: 'impact', quoted: 'Detected at 10:31.', text: 'By whom?' })];
    const edition = postmortemJson(viewOf([], { ...publishedTwice, changes, comments }));
    expect(edition).toMatchObject({
      changes: [{ key: 'impact', kind: 'CHANGED', before: [{ text: 'Detected at 10:31.' }], after: [{ text: 'Detected at 10:29.' }] }],
      comments: [],
    });
    const draft = postmortemJson(viewOf([], { comments }));
    expect(draft).toMatchObject({ changes: [], comments: [{ section: 'impact', quoted: 'Detected at 10:31.', text: 'By whom?' }] });
    expect(JSON.stringify(draft)).not.toContain('authorId');
  });
});
