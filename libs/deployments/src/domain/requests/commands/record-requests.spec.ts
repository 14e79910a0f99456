import { describe, expect, it } from '@jest/globals';
import { ofRequests, service } from '../../../testing/deployment-examples.js';
import type { RequestsRecorded } from '../requests.events.js';
import { evolve, initialState } from '../requests.js';

const day = (number: number): string => `2026-03-0${number}T00:00:00.000Z`;
const recorded = (from: number, to: number, requests = 100): RequestsRecorded => ({
  type: 'RequestsRecorded',
  occurred: { at: day(to), exactness: 'EXACT' },
  data: { service, from: day(from), to: day(to), requests },
});
const record = (from: number, to: number, requests = 100) =>
  ({ type: 'RecordRequests', service, from: day(from), to: day(to), requests }) as const;

describe('RecordRequests', () => {
  it('says how many there were in a stretch, beside others in whatever order', () => {
    ofRequests.given().when(record(2, 3)).then(recorded(2, 3));
    ofRequests.given(recorded(3, 4), recorded(1, 2)).when(record(2, 3)).then(recorded(2, 3));
    ofRequests
      .given()
      .when(record(2, 3, 0))
      .then(recorded(2, 3, 0));
  });

  it('replaces the number of the same stretch', () => {
    ofRequests
      .given(recorded(2, 3))
      .when(record(2, 3, 90))
      .then(recorded(2, 3, 90));
  });

  it('is silent when that is known', () => {
    ofRequests
      .given(recorded(1, 2), recorded(2, 3, 90), recorded(2, 3), recorded(4, 5))
      .when(record(2, 3))
      .thenNothing();
  });

  it('refuses stretches that overlap', () => {
    for (const [from, to] of [
      [1, 3],
      [2, 5],
      [3, 4],
      [1, 6],
    ] as const) {
      ofRequests
        .given(recorded(2, 4))
        .when(record(from, to))
        .thenRefused('ILLEGAL', /overlaps/);
    }
  });

  it('refuses what is no stretch and no number', () => {
    for (const said of [
      { to: day(1) },
      { from: day(3) },
      { to: '2026-03-02T00:59:59.999Z', from: day(2) },
      { to: '2027-03-04T00:00:00.000Z' },
      { requests: -1 },
      { requests: 1.5 },
      { requests: 2 ** 53 },
    ]) {
      ofRequests
        .given()
        .when({ ...record(2, 3), ...said })
        .thenRefused('INVALID');
    }
  });
});

describe('the requests of a service', () => {
  it('are stretches in order, however they were recorded', () => {
    const events = [recorded(3, 4), recorded(1, 2), recorded(2, 3), recorded(1, 2, 7)];
    expect(events.reduce(evolve, initialState).stretches.map(({ from, requests }) => [from, requests])).toEqual([
      [day(1), 7],
      [day(2), 100],
      [day(3), 100],
    ]);
  });
});
