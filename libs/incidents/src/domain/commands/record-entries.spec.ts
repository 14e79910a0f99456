import { describe, it } from '@jest/globals';
import type { Occurrence } from '#event-sourcing';
import { about, at, between, declared, entered, entry, event, onDay, specification } from '../../testing/index.js';
import { entryKinds } from '../incident.events.js';
import { MAX_ENTRIES } from './record-entries.js';
import type { RecordEntries } from './record-entries.js';

const record = (...lines: readonly (readonly [text: string, occurred: Occurrence])[]): RecordEntries => ({
  type: 'RecordEntries',
  entries: lines.map(([text, occurred]) => ({ kind: 'OBSERVATION', text, occurred })),
});

describe('RecordEntries', () => {
  it.each(entryKinds)('records an entry of the kind %s', (kind) => {
    specification
      .given(declared())
      .when({ type: 'RecordEntries', entries: [{ kind, text: ' Errors at 50 % ', occurred: at('10:04') }] })
      .then(event('EntryRecorded', { kind, text: 'Errors at 50 %' }, at('10:04')));
  });

  it('records several in the order given, whatever their times', () => {
    specification
      .given(declared())
      .when(record(['later', at('10:09')], ['earlier', about('09:50')], ['some day', onDay('2026-02-28')], ['later', at('10:09')]))
      .then(
        entry('later', at('10:09')),
        entry('earlier', about('09:50')),
        entry('some day', onDay('2026-02-28')),
        entry('later', at('10:09')),
      );
  });

  it('keeps lines, scripts and signs as they are, up to the limit', () => {
    const text = `first line\n\tsecond — 二行目 🔥\u200d🚒\n${'x'.repeat(40_000)}`;
    specification
      .given(declared())
      .when(record([text, at('10:04')]))
      .then(entry(text, at('10:04')));
  });

  it('records in an incident that has ended', () => {
    specification
      .given(declared(), ...entered('DETECTION', 'CLOSED'))
      .when(record(['Found the old alert', between('09:00', '09:30')]))
      .then(entry('Found the old alert', between('09:00', '09:30')));
  });

  it('is silent about no entries', () => {
    specification.given(declared()).when(record()).thenNothing();
  });

  it.each([
    ['blank', ' \n', at('10:05')],
    ['too long', 'x'.repeat(50_001), at('10:05')],
    ['in a range that ends before it begins', 'text', between('10:05', '10:04')],
  ])('refuses all when one is %s', (_, text, occurred) => {
    specification
      .given(declared())
      .when(record(['fine', at('10:04')], [text, occurred]))
      .thenRefused('INVALID');
  });

  it('takes as many as the limit, and refuses more', () => {
    const lines = Array.from({ length: MAX_ENTRIES }, () => ['line', at('10:04')] as const);
    specification
      .given(declared())
      .when(record(...lines))
      .then(...lines.map(([text, occurred]) => entry(text, occurred)));
    specification
      .given(declared())
      .when(record(...lines, ['one more', at('10:05')]))
      .thenRefused('INVALID', /1001; 1000/);
  });

  it('needs an incident', () => {
    specification
      .given()
      .when(record(['text', at('10:04')]))
      .thenRefused('NOT_FOUND');
  });
});
