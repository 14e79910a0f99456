import { describe, expect, it } from '@jest/globals';
import { at, declared, entered, entry, event, inferred, onDay, recorded, stageEntered } from '#incidents/testing';
import type { IncidentEvent } from '#incidents/published';
import { noHistory } from './draft-facts.js';
import { knownIncident } from './known-incident.js';

const parts = (...events: readonly IncidentEvent[]): readonly (readonly [string, string])[] =>
  knownIncident({ events: recorded(events), actionItems: [], history: noHistory })
    ?.lines.filter(({ line }) => line.kind === 'OBSERVATION')
    .map(({ line, part }) => [line.text, part] as const) ?? [];

describe('a line of the timeline', () => {
  it('is listed under the visit in which it happened, each visit under a heading of its own', () => {
    expect(
      parts(
        declared({}, at('10:00')),
        ...entered('DETECTION', 'RECOVERY', at('10:05'), at('10:10'), at('10:20')),
        stageEntered('RECOVERY', 'MITIGATION', at('10:30'), { reason: 'It came back' }),
        entry('a', at('09:00')),
        entry('b', at('10:00')),
        entry('c', at('10:12')),
        entry('d', at('10:25')),
        entry('e', at('10:31')),
      ),
    ).toEqual([
      ['a', 'Before detection'],
      ['b', 'Detection'],
      ['c', 'Mitigation'],
      ['d', 'Recovery'],
      ['e', 'Mitigation (2nd time)'],
    ]);
  });

  it('is not listed under a stage that is only inferred, and apart once the incident had ended', () => {
    expect(
      parts(
        declared({}, at('10:00')),
        inferred('DETECTION', 'RESPONSE', at('10:10')),
        stageEntered('RESPONSE', 'MITIGATION', at('10:10')),
        event('IncidentEndedEarly', { exit: 'CANCELLED' }, at('10:20')),
        entry('a', at('10:11')),
        entry('b', at('10:21')),
      ),
    ).toEqual([
      ['a', 'Mitigation'],
      ['b', 'Ended'],
    ]);
  });

  it('is in no stage where a day without a time does not tell', () => {
    const day = '2026-03-01, order not recorded';
    const begun = [declared({}, at('10:00')), stageEntered('DETECTION', 'RESPONSE', onDay('2026-03-03'))];
    expect(parts(...begun, entry('a', onDay('2026-03-01')), entry('b', onDay('2026-03-02')), entry('c', at('2026-03-03T09:00')))).toEqual([
      ['a', day],
      ['b', 'Detection'],
      ['c', '2026-03-03, order not recorded'],
    ]);
    const later = [declared({}, onDay('2026-03-01')), stageEntered('DETECTION', 'RESPONSE', at('10:00'))];
    expect(parts(...later, entry('a', at('09:00')), entry('b', at('11:00')))).toEqual([
      ['a', day],
      ['b', 'Response'],
    ]);
  });
});
