import { describe, expect, it } from '@jest/globals';
import { about, at, between, decided, declared, entered, event, inferred, onDay, recorded, stageEntered } from '#incidents/testing';
import type { IncidentEvent } from '#incidents/published';
import { noHistory } from './draft-facts.js';
import { beforeDetection, contradictions, recordedLate, silences, withoutRoles } from './gaps.js';
import { knownIncident } from './known-incident.js';
import type { KnownIncident } from './known-incident.js';

function known(events: readonly IncidentEvent[], more: Parameters<typeof recorded>[1] = {}): KnownIncident {
  const incident = knownIncident({ events: recorded(events, more), actionItems: [], history: noHistory });
  if (incident === null) throw new Error('not declared');
  return incident;
}

const taken = (time: string, personId = 'person-1'): IncidentEvent => event('RoleAssigned', { role: 'commander', personId }, at(time));
const back = (time: string, personId = 'person-1'): IncidentEvent => event('RoleReleased', { role: 'commander', personId }, at(time));
const action = (text: string, occurred = at('10:00')): IncidentEvent => event('EntryRecorded', { kind: 'ACTION', text }, occurred);

describe('a silence', () => {
  const begun = [declared(), ...entered('DETECTION', 'RESPONSE', at('10:05'))];
  const ends = (events: readonly IncidentEvent[]): unknown =>
    silences(known(events)).map(({ stage, from, to }) => [stage, from.occurred.at.slice(11, 16), to.occurred.at.slice(11, 16)]);

  it('is longer than half an hour, and than three times the usual pause', () => {
    expect(ends([...begun, action('a', at('10:10')), action('b', at('10:41'))])).toEqual([['RESPONSE', '10:10', '10:41']]);
    expect(ends([...begun, action('a', at('10:10')), action('b', at('10:40'))])).toEqual([]);
    expect(ends([...begun, action('a', at('10:25')), action('b', at('11:25'))])).toEqual([]);
    expect(ends([...begun, action('a', at('10:25')), action('b', at('11:26'))])).toEqual([['RESPONSE', '10:25', '11:26']]);
    expect(ends([...begun, action('at the same time', at('10:05')), action('b', at('12:00'))])).toEqual([]);
  });

  it('counts while somebody works on it, to whatever comes next', () => {
    expect(ends([declared(), action('a', at('12:00')), ...entered('DETECTION', 'RESPONSE', at('14:00'))])).toEqual([]);
    const mitigated = [...begun, stageEntered('RESPONSE', 'MITIGATION', at('10:06')), stageEntered('MITIGATION', 'RECOVERY', at('11:00'))];
    expect(ends([...mitigated, action('a', at('13:00'))])).toEqual([['MITIGATION', '10:06', '11:00']]);
  });

  it('begins where a range ends, and is none where something happened at an unknown time of that day', () => {
    expect(ends([...begun, action('a', between('10:10', '10:30')), action('b', at('10:59'))])).toEqual([]);
    const quiet = [...begun, action('a', at('10:10')), action('b', at('12:00'))];
    expect(ends(quiet)).toEqual([['RESPONSE', '10:10', '12:00']]);
    expect(ends([...quiet, action('c', onDay('2026-03-01'))])).toEqual([]);
    expect(ends([...quiet, action('c', onDay('2026-03-02'))])).toEqual([['RESPONSE', '10:10', '12:00']]);
  });
});

describe('a silence beside the timeline', () => {
  const begun = [declared(), ...entered('DETECTION', 'RESPONSE', at('10:05'))];
  const busy = ['10:06', '10:07', '10:08', '10:09', '10:10', '10:11'].map((time) => action('looked', at(time)));
  const choice = decided({ raised: at('10:50') }, at('11:40'));
  const nouns = (events: readonly IncidentEvent[]): unknown =>
    silences(known(events)).map(({ from, to }) => [from.noun, from.occurred.at.slice(11, 16), to.noun, to.occurred.at.slice(11, 16)]);

  it('ends where a question came up, where it was seen what came of a decision, and where a link was added', () => {
    const outcome = event('DecisionOutcomeRecorded', { decisionId: 'given-8', outcome: 'It held' }, at('12:20'));
    const link = event('LinkAdded', { url: 'https://example.org/call' }, at('13:00'));
    expect(nouns([...begun, ...busy, choice, outcome, link, action('a', at('13:35'))])).toEqual([
      ['action', '10:11', 'question to be decided', '10:50'],
      ['question to be decided', '10:50', 'decision', '11:40'],
      ['decision', '11:40', 'outcome of a decision', '12:20'],
      ['outcome of a decision', '12:20', 'link', '13:00'],
      ['link', '13:00', 'action', '13:35'],
    ]);
  });

  it('is not ended by a decision that was retracted', () => {
    const retracted = event('DecisionRetracted', { decisionId: 'given-8', reason: 'Never taken' }, at('15:00'));
    const outcome = event('DecisionOutcomeRecorded', { decisionId: 'given-8', outcome: 'It held' }, at('12:20'));
    expect(nouns([...begun, ...busy, choice, outcome, retracted, action('a', at('13:35'))])).toEqual([
      ['action', '10:11', 'action', '13:35'],
    ]);
  });
});

describe('a stretch without roles', () => {
  const stretches = (events: readonly IncidentEvent[], kind: 'LIVE' | 'RETROSPECTIVE' = 'LIVE'): unknown =>
    withoutRoles(
      known([declared({ kind }), ...entered('DETECTION', 'LEARNING', at('10:00'), at('10:10'), at('10:50'), at('11:00')), ...events]),
    ).map((ends) => ends.map(({ occurred, citations }) => [occurred.at.slice(11, 16), ...citations]));

  it('lasts from the start of response until service was back to normal, where nobody took a role', () => {
    expect(stretches([])).toEqual([
      [
        ['10:00', 'given-1'],
        ['11:00', 'given-4'],
      ],
    ]);
  });

  it('lasts from the start of mitigation where that of response is only inferred', () => {
    const incident = [
      declared(),
      inferred('DETECTION', 'RESPONSE', about('10:10')),
      stageEntered('RESPONSE', 'MITIGATION', at('10:10')),
      ...entered('MITIGATION', 'LEARNING', at('10:50'), at('11:00')),
    ];
    const found = withoutRoles(known(incident)).map((ends) => ends.map(({ occurred }) => occurred.at.slice(11, 16)));
    expect(found).toEqual([['10:10', '11:00']]);
  });

  it('lies before, between and after those who held one', () => {
    const held = [taken('10:10'), back('10:20'), taken('10:40', 'person-2'), back('10:52', 'person-2')];
    expect(stretches(held)).toEqual([
      [
        ['10:00', 'given-1'],
        ['10:10', 'given-5'],
      ],
      [
        ['10:20', 'given-6'],
        ['10:40', 'given-7'],
      ],
      [
        ['10:52', 'given-8'],
        ['11:00', 'given-4'],
      ],
    ]);
  });

  it('is none while somebody else still holds one, or nobody knows, or it is over in no time', () => {
    expect(stretches([taken('09:00'), taken('09:10', 'person-2'), back('10:30', 'person-2')])).toEqual([]);
    expect(stretches([taken('10:04'), back('10:57')])).toEqual([]);
    expect(stretches([event('RoleAssigned', { role: 'commander', personId: 'person-1' }, onDay('2026-03-01'))])).toEqual([]);
    expect(stretches([], 'RETROSPECTIVE')).toEqual([]);
  });
});

describe('what was done before the incident was detected', () => {
  it('is named where the record is sure of it', () => {
    const incident = known([
      declared({}, at('10:00')),
      action('before', at('09:59')),
      action('at once', at('10:00')),
      action('overlapping', between('09:50', '10:05')),
      action('that day', onDay('2026-03-01')),
      event('EntryRecorded', { kind: 'OBSERVATION', text: 'seen' }, at('09:00')),
    ]);
    expect(beforeDetection(incident).map(({ text }) => text)).toEqual(['before']);
    expect(beforeDetection(known([declared({}, onDay('2026-03-01')), action('before', at('09:59'))]))).toEqual([]);
  });
});

describe('what was recorded late', () => {
  const late = { 1: { recordedAt: '2026-03-02T10:00:00.001Z' } };

  it('is more than a day behind what it tells of, in a live incident', () => {
    expect(recordedLate(known([declared(), action('a')], late))).toHaveLength(1);
    expect(recordedLate(known([declared(), action('a')], { 1: { recordedAt: '2026-03-02T10:00:00.000Z' } }))).toEqual([]);
    expect(recordedLate(known([declared(), action('a', onDay('2026-03-01'))], late))).toEqual([]);
    expect(recordedLate(known([declared({ kind: 'RETROSPECTIVE' }), action('a')], late))).toEqual([]);
  });
});

describe('a contradiction', () => {
  const found = (events: readonly IncidentEvent[]): unknown =>
    contradictions(known(events)).map(({ stage, from, to }) => [stage, from.noun, to.noun]);

  it('is a stage that was entered before the one it came after, or a detection before the start of impact', () => {
    expect(found([declared({}, at('10:00')), event('ImpactStarted', {}, at('10:01'))])).toEqual([
      ['DETECTION', 'the start of impact', 'the detection'],
    ]);
    expect(found([declared({}, at('10:00')), ...entered('DETECTION', 'MITIGATION', at('10:20'), at('10:10'))])).toEqual([
      ['MITIGATION', 'the start of response', 'the start of mitigation'],
    ]);
  });

  it('is found across stages that are only inferred', () => {
    const skipped = [event('StageEntered', { from: 'DETECTION', to: 'RESPONSE', inferred: true }, at('09:00'))] as const;
    expect(found([declared({}, at('10:00')), ...skipped, stageEntered('RESPONSE', 'MITIGATION', at('09:00'))])).toEqual([
      ['MITIGATION', 'the detection', 'the start of mitigation'],
    ]);
  });

  it('is none where the two may be in order, or one is only inferred', () => {
    expect(found([declared({}, at('10:00')), event('ImpactStarted', {}, onDay('2026-03-01'))])).toEqual([]);
    const [response] = entered('DETECTION', 'RESPONSE', at('10:20'));
    expect(
      found([
        declared(),
        ...(response === undefined ? [] : [response]),
        event('StageEntered', { from: 'RESPONSE', to: 'MITIGATION', inferred: true }, about('10:10')),
      ]),
    ).toEqual([]);
  });
});
