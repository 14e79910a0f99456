import { describe, expect, it } from '@jest/globals';
import { InvalidLineError } from '#ndjson';
import { importedIncident as read } from './imported-incident.js';

const line = { id: '7', source: 'tracker', title: 'Lifts stop between floors', startedAt: '2026-01-02T03:04:05Z' };

const now = '2026-04-01T08:30:00.000Z';
const importedIncident = (value: unknown) => read(value, now);

function refusal(value: unknown): string {
  try {
    importedIncident(value);
  } catch (error) {
    if (error instanceof InvalidLineError) return error.message;
    throw error;
  }
  throw new Error('nothing was refused');
}

describe('a line of an import', () => {
  it('is the same incident for the same source and id, and changed when its content is', () => {
    const first = importedIncident(line);
    expect(importedIncident({ startedAt: line.startedAt, title: line.title, source: 'tracker', id: '7' })).toEqual(first);
    expect(importedIncident({ ...line, source: 'other' }).incidentId).not.toBe(first.incidentId);
    const changed = importedIncident({ ...line, summary: 'Two of six' });
    expect(changed.incidentId).toBe(first.incidentId);
    expect(changed.contentHash).not.toBe(first.contentHash);
  });

  it('is detected when it says so, else about when it was declared, began, or is first told of', () => {
    const detected = (more: object) => importedIncident({ ...line, startedAt: undefined, ...more }).detected;
    expect(detected({ detectedAt: '2026-01-02T03:10:00+01:00' })).toEqual({ at: '2026-01-02T02:10:00.000Z', exactness: 'EXACT' });
    expect(detected({ declaredAt: '2026-01-02T03:10:00Z', startedAt: '2026-01-02T03:00:00Z' })).toEqual({
      at: '2026-01-02T03:10:00.000Z',
      exactness: 'ABOUT',
    });
    expect(detected({ startedAt: '2024-02-29' })).toEqual({ at: '2024-02-29T00:00:00.000Z', exactness: 'DAY' });
    expect(detected({ updates: [{ text: 'no time' }, { at: '2026-01-02T03:20:00Z', text: 'x' }] })).toEqual({
      at: '2026-01-02T03:20:00.000Z',
      exactness: 'ABOUT',
    });
  });

  it('enters stages by its fields, and by statuses only where no field says it', () => {
    const { stages } = importedIncident({
      ...line,
      declaredAt: '2026-01-02T04:00:00Z',
      updates: [
        { at: '2026-01-02T06:00:00Z', status: 'Resolved', text: 'd' },
        { at: '2026-01-02T03:50:00Z', status: 'investigating', text: 'a' },
        { at: '2026-01-02T05:00:00Z', status: 'identified', text: 'b' },
        { at: '2026-01-02T05:30:00Z', status: 'identified', text: 'c' },
        { status: 'monitoring', text: 'without a time' },
      ],
    });
    expect(stages.map(({ stage, occurred }) => [stage, occurred.at])).toEqual([
      ['RESPONSE', '2026-01-02T04:00:00.000Z'],
      ['MITIGATION', '2026-01-02T05:00:00.000Z'],
      ['LEARNING', '2026-01-02T06:00:00.000Z'],
    ]);
  });

  it('keeps updates as entries: said to the public or noted, without a time at about that of the one before', () => {
    const { entries } = importedIncident({
      ...line,
      updates: [
        { at: '2026-01-02T03:50:00Z', status: 'investigating', text: ' We look into it. ' },
        { text: 'Somebody climbed out' },
        { at: '2026-01-03', status: 'note' },
        { at: '2026-01-03', text: '  ' },
      ],
    });
    expect(entries).toEqual([
      {
        kind: 'COMMUNICATION',
        text: 'We look into it.',
        status: 'investigating',
        occurred: { at: '2026-01-02T03:50:00.000Z', exactness: 'EXACT' },
      },
      { kind: 'OBSERVATION', text: 'Somebody climbed out', status: '', occurred: { at: '2026-01-02T03:50:00.000Z', exactness: 'ABOUT' } },
      { kind: 'OBSERVATION', text: 'note', status: 'note', occurred: { at: '2026-01-03T00:00:00.000Z', exactness: 'DAY' } },
    ]);
  });

  it.each([
    [{ organization: 'Tower', product: 'Lifts' }, ['Tower/Lifts']],
    [{ organization: ' Tower ' }, ['Tower']],
    [{ product: 'Lifts' }, ['Lifts']],
    [{ organization: '' }, []],
    [{ organization: 'o'.repeat(300) }, ['o'.repeat(200)]],
    [{ organization: `${'o'.repeat(199)}🔥` }, ['o'.repeat(199)]],
  ])('names its service: %j', (told, services) => {
    expect(importedIncident({ ...line, ...told }).services).toEqual(services);
  });

  it.each([
    [{ severity: 'Critical' }, 'SEV1'],
    [{ severity: 'unheard of', impact: 'major' }, 'SEV2'],
    [{ impact: 'minor' }, 'SEV4'],
    [{ severity: 'P5' }, 'SEV5'],
    [{}, 'SEV3'],
  ])('is as severe as it says: %j', (told, severity) => {
    expect(importedIncident({ ...line, ...told }).severity).toBe(severity);
  });

  it('takes one label or many, each class once, and null for nothing', () => {
    const imported = importedIncident({ ...line, labels: 'Change', rootCauseClasses: ['config', ' config ', '', 'deploy'], summary: null });
    expect(imported).toMatchObject({ labels: ['Change'], rootCauseClasses: ['config', 'deploy'] });
    expect(imported).not.toHaveProperty('summary');
  });

  it('is kept without any time, as of some day before it was imported', () => {
    const { detected, entries } = importedIncident({ ...line, startedAt: undefined, updates: [{ text: 'The doors stay open' }] });
    expect(detected).toEqual({ at: '1970-01-01T00:00:00.000Z', until: '2026-04-01T00:00:00.000Z', exactness: 'DAY' });
    expect(entries[0]?.occurred).toEqual(detected);
  });

  it.each([
    [{ ...line, id: 7 }, /^id: /],
    [{ ...line, title: ' ' }, /^title: /],
    [{ ...line, startedAt: '2026-01-02 03:04' }, /^startedAt: is neither/],
    [{ ...line, startedAt: '2025-02-29' }, /^startedAt: is neither/],
    [{ ...line, endedAt: 'x', updates: [{ at: 5 }] }, /endedAt: .*; updates\.0\.at: /],
    [{ ...line, body: 'a\u0000b', labels: ['ok', 'half \ud800'] }, /^body: holds a NUL.*; labels/],
    [{ ...line, updates: [{ status: '\u0000', text: '\udc00' }] }, /^updates\.0\.status: holds.*; updates\.0\.text: holds/],
    [{ ...line, source: '\u0000', url: '\u0000', id: 'a\u0000' }, /^id: holds.*; source: holds.*; url: holds/],
    [[], /expected object/],
    ['text', /expected object/],
    [null, /expected object/],
  ])('is refused with every field at fault: %j', (value, message) => {
    expect(refusal(value)).toMatch(message);
  });
});
