import { describe, expect, it } from '@jest/globals';
import { at, declared, entered, event, recorded } from '#incidents/testing';
import type { IncidentEvent } from '#incidents/published';
import { written, writtenOf } from '../../testing/written-section.js';
import { noHistory } from '../draft-facts.js';
import type { ServiceDurations } from '../draft-facts.js';

describe('the comparison with earlier incidents of a service', () => {
  const detected = [declared({}, at('10:10')), event('ImpactStarted', {}, at('10:00'))];
  const durations: ServiceDurations = { service: 'checkout', measurement: 'TIME_TO_DETECT', count: 10, median: 720, p90: 2_700 };
  const compared = (more: Partial<ServiceDurations>, events: readonly IncidentEvent[] = detected): readonly string[] =>
    writtenOf('DETECTION', events, { history: { ...noHistory, durations: [{ ...durations, ...more }] } }).texts.filter((text) =>
      text.startsWith('Of the'),
    );

  it('has a median and a 90th percentile where enough of them are known', () => {
    expect(compared({})).toEqual([
      'Of the 10 earlier incidents of checkout, half took 12 minutes or longer from the start of impact to detection, and one in ten 45 minutes or longer.',
    ]);
    expect(compared({ count: 100 })[0]).toMatch(/^Of the latest 100 earlier incidents of checkout/);
    expect(compared({ count: 9 })).toEqual([
      'Of the 9 earlier incidents of checkout, half took 12 minutes or longer from the start of impact to detection.',
    ]);
    expect(compared({ count: 4 })).toEqual([]);
  });

  it('is made for a duration that is known, of something that was no exercise', () => {
    expect(compared({}, [declared({}, at('10:10'))])).toEqual([]);
    expect(compared({}, [declared({}, at('10:10')), event('ImpactStarted', {}, at('10:20'))])).toEqual([]);
    expect(compared({}, [declared({ kind: 'DRILL' }, at('10:10')), event('ImpactStarted', {}, at('10:00'))])).toEqual([]);
    expect(compared({ measurement: 'TIME_TO_RESPOND' })).toEqual([]);
  });

  it('says in words where most are recorded as taking no time', () => {
    expect(compared({ median: 0 })).toEqual([
      'Of the 10 earlier incidents of checkout, half or more are recorded as taking no time from the start of impact to detection, and one in ten as taking 45 minutes or longer.',
    ]);
    expect(compared({ median: 0, p90: 0 })[0]).toContain('nine in ten or more are recorded as taking no time from');
    expect(compared({ median: 0, p90: 0, count: 9 })[0]).toMatch(/half or more are recorded as taking no time from .* detection\.$/);
  });

  it('stands with the impact where the template has no section for that stage, after the duration', () => {
    const history = { ...noHistory, durations: [durations, { ...durations, measurement: 'TIME_TO_RECOVER' as const }] };
    const facts = {
      events: recorded([...detected, ...entered('DETECTION', 'LEARNING', at('11:00'), at('11:10'), at('11:20'), at('11:30'))]),
      history,
    };
    expect(written('IMPACT', facts).texts.slice(-3)).toEqual([
      'It was detected at 2026-03-01 10:10 UTC, 10 minutes after impact began.',
      'Of the 10 earlier incidents of checkout, half took 12 minutes or longer from the start of impact to detection, and one in ten 45 minutes or longer.',
      'Of the 10 earlier incidents of checkout, half took 12 minutes or longer from the start of impact to normal service, and one in ten 45 minutes or longer.',
    ]);
    expect(written('IMPACT', facts, ['DETECTION', 'RECOVERY']).texts.filter((text) => text.startsWith('Of the'))).toEqual([]);
    expect(written('IMPACT', { ...facts, history: noHistory }).texts.join()).not.toContain('It was detected');
  });
});
