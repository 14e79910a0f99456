import { describe, expect, it } from '@jest/globals';
import { declared, entry, event, recorded } from '#incidents/testing';
import type { IncidentEvent } from '#incidents/published';
import { incidentTextOf } from './incident-text.js';

const textOf = (...events: readonly IncidentEvent[]) => incidentTextOf('i', recorded(events));

describe('the text of an incident', () => {
  it('is nothing before it was declared', () => {
    expect(textOf()).toBeNull();
    expect(textOf(entry('Nobody knows of what'))).toBeNull();
  });

  it('is there at once, with a title alone', () => {
    expect(textOf(declared())).toEqual({ id: 'i', title: 'Checkout fails', summary: null, body: null, updates: [], services: [] });
  });

  it('is what stands: corrected entries as they read now, retracted ones not at all', () => {
    const text = textOf(
      declared({ summary: 'Payments break off', services: ['shop', 'api'] }),
      entry('The queue is full'),
      entry('A dog ate the cable'),
      event('EntryCorrected', { entryId: 'given-1', text: 'The queue was full', retimed: false, reason: 'Past' }),
      event('EntryRetracted', { entryId: 'given-2', reason: 'A joke' }),
      event('EntryCorrected', { entryId: 'given-2', text: 'A cat did', retimed: false, reason: 'Too late' }),
      entry('It drains'),
      event('IncidentRetitled', { title: 'The queue of the shop was full' }),
      event('ServicesCleared', { services: ['api'], reason: 'It never broke' }),
      event('ServicesAffected', { services: ['mail'] }),
    );
    expect(text).toEqual({
      id: 'i',
      title: 'The queue of the shop was full',
      summary: 'Payments break off',
      body: null,
      updates: ['The queue was full', 'It drains'],
      services: ['mail', 'shop'],
    });
  });

  it('holds the full text of another system, and nothing of what people called the cause', () => {
    const told = { title: 'Checkout fails', severity: 'SEV3', services: [], stages: [] } as const;
    const imported = event('IncidentImported', {
      source: 's',
      sourceId: '1',
      body: 'The certificate had expired.',
      labels: ['secret label'],
      rootCauseClasses: ['secret-class'],
      contentHash: 'h',
      told,
    });
    const labelled = event('RootCausesClassified', {
      axis: 'CONTRIBUTING_FACTOR',
      classes: ['secret-class'],
      classVersions: [1],
      evidence: [],
      note: 'secret note',
    });
    const text = textOf(declared(), imported, labelled);
    expect(text?.body).toBe('The certificate had expired.');
    expect(JSON.stringify(text)).not.toContain('secret');
  });

  it('is bounded, and keeps the newest entries of a long history', () => {
    const entries = Array.from({ length: 100 }, (_, at) => entry(`${at} ${'x'.repeat(997)}`));
    const { updates = [] } = textOf(declared(), ...entries) ?? {};
    expect(updates.at(-1)).toMatch(/^99 x/);
    expect(updates.at(0)).not.toMatch(/^0 x/);
    expect(updates.join('').length + 'Checkout fails'.length).toBe(20_000);
  });
});
