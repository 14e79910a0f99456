import { describe, it } from '@jest/globals';
import { asOf, content, given, pinned, reportId, specification } from '../../testing/report-examples.js';

const pin = { type: 'PinReport', reportId, terms: given, position: '811', lastEventId: 'event-811', asOf, content } as const;

describe('PinReport', () => {
  it('records what was computed, and of what', () => {
    specification.given().when(pin).then(pinned);
  });

  it('is silent where the report is there, whatever was computed now', () => {
    specification
      .given(pinned)
      .when({ ...pin, position: '900', content: { ...content, metrics: [] } })
      .thenNothing();
  });

  it.each([
    [{ title: ' ' }],
    [{ title: 'x'.repeat(201) }],
    [{ title: 'two\nlines' }],
    [{ to: given.from }],
    [{ from: '2020-01-01T00:00:00.000Z' }],
    [{ from: asOf, to: '2026-05-01T00:00:00.000Z' }],
    [{ services: [] }],
    [{ services: ['a\u0000'] }],
    [{ services: Array.from({ length: 201 }, (_, index) => `s${index}`) }],
    [{ metrics: Array.from({ length: 41 }, (_, index) => `m${index}`) }],
  ])('refuses %j', (said) => {
    specification
      .given()
      .when({ ...pin, terms: { ...given, ...said } })
      .thenRefused('INVALID');
  });
});
