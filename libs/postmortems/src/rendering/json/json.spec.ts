import { describe, expect, it } from '@jest/globals';
import { generated, item, section, viewOf } from '../../testing/example-views.js';
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
});
