import { describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { MAX_APPEND_BYTES } from '#event-sourcing';
import type { RecordedEvent } from '#event-sourcing';
import { incidentFacts, measurements } from '#incidents/published';
import type { IncidentEvent } from '#incidents/published';
import { at, between, declared, entered, entry, event, histories, recorded, stageEntered } from '#incidents/testing';
import type { Draft } from '../domain/postmortem.events.js';
import { postmortemMarkdown } from '../read-models/document/markdown.js';
import { documentAsKnown } from '../read-models/document/postmortem-document.js';
import { cancelledDrill, contradictoryIncident, eventfulIncident } from '../testing/example-incidents.js';
import { generateDraft } from './generate-draft.js';
import { duration } from './wording.js';

function draftOf(events: readonly RecordedEvent<IncidentEvent>[]): Draft {
  const draft = generateDraft(events);
  if (draft === null) throw new Error('the history does not begin with a declaration');
  return draft;
}

function textsOf(draft: Draft, section: string): readonly string[] {
  return draft.sections.find(({ key }) => key === section)?.statements.map(({ text }) => text) ?? [];
}

const bytesOf = (draft: Draft): number => Buffer.byteLength(JSON.stringify(draft));

describe('the draft', () => {
  // A file per generator version: whoever changes one byte of these raises the version and adds files, and changes none.
  it.each([
    ['eventful', eventfulIncident],
    ['contradictory', contradictoryIncident],
    ['cancelled-drill', cancelledDrill],
  ])('of the %s example is the golden one', (name, events) => {
    const draft = draftOf(events);
    const markdown = postmortemMarkdown(documentAsKnown('b3b0a4f2-6d57-4c59-9b8e-0a7a4f6f2d11', 'postmortem', draft, null));
    const golden = new URL(`./fixtures/${name}.generator-${draft.generatorVersion}.txt`, import.meta.url);
    expect(markdown).toBe(readFileSync(golden, 'utf8'));
  });

  it('cites events of the incident in every statement, and is the same bytes twice', () => {
    fc.assert(
      fc.property(histories, (events) => {
        const draft = generateDraft(events);
        if (draft === null) return;
        const ids = new Set(events.map(({ id }) => id));
        for (const { statements } of draft.sections) {
          for (const { text, citations } of statements) {
            expect(text.trim()).not.toBe('');
            expect(citations).not.toHaveLength(0);
            expect(new Set(citations).size).toBe(citations.length);
            expect(citations.filter((id) => !ids.has(id))).toEqual([]);
          }
        }
        expect(JSON.stringify(generateDraft(structuredClone([...events])))).toBe(JSON.stringify(draft));
      }),
      { numRuns: 300 },
    );
  });

  it('gives the durations that the incident’s measurements have', () => {
    const facts = incidentFacts(eventfulIncident);
    const text = JSON.stringify(draftOf(eventfulIncident).sections);
    for (const { state, seconds } of facts === null ? [] : measurements(facts)) {
      expect(state).toBe('RECORDED');
      expect(text).toContain(duration(seconds ?? -1));
    }
  });

  it('names nobody', () => {
    expect(JSON.stringify(draftOf(eventfulIncident))).not.toMatch(/person-\d/);
  });

  it('says nothing of which nothing was recorded', () => {
    const draft = draftOf(recorded([declared()]));
    expect(draft.sections.filter(({ statements }) => statements.length === 0).map(({ key }) => key)).toEqual([
      'impact',
      'response',
      'mitigation',
      'recovery',
    ]);
    expect(textsOf(draft, 'detection')[1]).toBe('When impact began had not been recorded, so the time to detect is not known.');
  });

  it('gives a range where a time is only known to lie in one', () => {
    const draft = draftOf(recorded([declared({}, between('10:10', '10:15')), event('ImpactStarted', {}, at('10:00'))]));
    expect(textsOf(draft, 'detection')).toContain(
      'It was detected between 2026-03-01 10:10 and 10:15 UTC, between 10 minutes and 15 minutes after impact began.',
    );
    const overlapping = draftOf(recorded([declared({}, between('10:05', '10:15')), event('ImpactStarted', {}, at('10:10'))]));
    expect(textsOf(overlapping, 'detection')[0]).toMatch(/no duration is given, because the two times overlap/);
  });

  it('gives no end of harm while nobody said when it ended again', () => {
    const draft = draftOf(
      recorded([
        declared(),
        event('ImpactStarted', {}, at('09:00')),
        ...entered('DETECTION', 'RECOVERY', at('10:05'), at('10:10'), at('10:20')),
        stageEntered('RECOVERY', 'MITIGATION', at('10:30'), { reason: 'It came back' }),
        event('StageEntered', { from: 'MITIGATION', to: 'RECOVERY', inferred: true }, at('11:00')),
        stageEntered('RECOVERY', 'LEARNING', at('11:00')),
      ]),
    );
    expect(JSON.stringify(draft.sections)).not.toContain('1 hour 20 minutes');
    expect(textsOf(draft, 'recovery')).toContain('Service was back to normal at 2026-03-01 11:00 UTC, 2 hours after impact began.');
  });

  it('draws the events of 1,000 entries together in well under a second', () => {
    const entries = Array.from({ length: 1_000 }, (_, index) => entry(`Entry ${index}`, at(`10:${String(index % 60).padStart(2, '0')}`)));
    const events = recorded([declared(), ...entries]);
    const draft = draftOf(events);
    expect(textsOf(draft, 'timeline')).toHaveLength(1_001);
  });

  it('of 10,000 entries fits into an append, says what it left out, and keeps what is pinned', () => {
    const entries = Array.from({ length: 10_000 }, (_, index) => entry(`Entry ${index} ${'x'.repeat(200)}`, at('10:30')));
    const events = recorded([
      declared(),
      ...entries,
      event('EntryPinned', { entryId: 'given-9000' }),
      stageEntered('DETECTION', 'RESPONSE', at('11:00')),
    ]);
    const draft = draftOf(events);
    expect(bytesOf(draft)).toBeLessThan(MAX_APPEND_BYTES - 50_000);
    const lines = textsOf(draft, 'timeline');
    expect(lines.some((line) => line.includes('(pinned): “Entry 8999 '))).toBe(true);
    expect(lines.at(-1)).toBe('2026-03-01 11:00 UTC – Response began.');
    const left = lines.flatMap((line) => /– ([\d,]+) further entries in the incident’s timeline\.$/.exec(line)?.[1] ?? []);
    const shown = lines.length - left.length - 2;
    expect(left.reduce((sum, count) => sum + Number(count.replaceAll(',', '')), 0) + shown).toBe(10_000);
  });

  it('fits into an append whatever was recorded', () => {
    const long = '\u{1F525}\\"<'.repeat(12_000);
    const entries = Array.from({ length: 300 }, () => event('EntryRecorded', { kind: 'DECISION', text: long }, at('10:30')));
    const severities = Array.from({ length: 3_000 }, (_, index) =>
      event(
        'SeverityChanged',
        { from: index % 2 === 0 ? 'SEV3' : 'SEV1', to: index % 2 === 0 ? 'SEV1' : 'SEV3', reason: long },
        at('10:30'),
      ),
    );
    const draft = draftOf(recorded([declared({ summary: long }), event('ImpactAssessed', { notes: long }), ...entries, ...severities]));
    expect(bytesOf(draft)).toBeLessThan(MAX_APPEND_BYTES - 50_000);
    expect(textsOf(draft, 'severity-and-roles').at(-1)).toMatch(/further statements did not fit here/);
  });
});
