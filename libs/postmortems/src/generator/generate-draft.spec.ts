import { describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import type { ActionItemDetails } from '#action-items/published';
import { checkLanguage } from '#blameless-language';
import { MAX_APPEND_BYTES } from '#event-sourcing';
import { incidentFacts, measurements } from '#incidents/published';
import { ANOTHER_PERSON_ID, at, declared, entry, event, histories, PERSON_ID, recorded, stageEntered } from '#incidents/testing';
import type { Draft } from '../domain/postmortem.events.js';
import { builtInTemplate, builtInTemplates } from '../domain/template/built-in-templates.js';
import type { DraftTemplate } from '../domain/template/template.js';
import { actionItem, draftText, eventfulIncident, labelPrinting, searchNarrative, statusUpdates } from '../testing/index.js';
import { noHistory } from './draft-facts.js';
import type { DraftFacts, History } from './draft-facts.js';
import { generateDraft } from './generate-draft.js';
import { duration } from './wording.js';

function template(key = 'full'): DraftTemplate {
  return { key, version: 1, sections: builtInTemplate(key)?.sections ?? [] };
}

function draftOf(facts: DraftFacts, by: DraftTemplate = template()): Draft {
  const draft = generateDraft(facts, by);
  if (draft === null) throw new Error('the history does not begin with a declaration');
  return draft;
}

function factsOf(...events: Parameters<typeof recorded>[0]): DraftFacts {
  return { events: recorded(events), actionItems: [], history: noHistory };
}

function textsOf(draft: Draft, section: string): readonly string[] {
  return draft.sections.find(({ key }) => key === section)?.statements.map(({ text }) => text) ?? [];
}

const bytesOf = (draft: Draft): number => Buffer.byteLength(JSON.stringify(draft));

const actionItems: fc.Arbitrary<readonly ActionItemDetails[]> = fc.subarray([
  actionItem({ owner: PERSON_ID, priority: 'P0', dueAt: '2026-04-01T00:00:00.000Z', addresses: [{ axis: 'TRIGGER', key: 'a' }] }),
  actionItem({ id: 'item-2', number: 2, status: 'COMPLETED', completedAt: '2026-04-01T09:00:00.000Z', eventIds: ['i2-1', 'i2-2'] }),
  actionItem({ id: 'item-3', number: 3, status: 'DROPPED', reason: 'No longer there', eventIds: ['i3-1', 'i3-2'], position: '900' }),
]);
const pasts: fc.Arbitrary<History> = fc.constantFrom(noHistory, labelPrinting.history, {
  ...noHistory,
  recurrences: [
    { axis: 'TRIGGER', classKey: 'a', earlier: 1, latestAt: '2026-01-01T00:00:00.000Z' },
    { axis: 'CONTRIBUTING_FACTOR', classKey: 'b', earlier: 2, latestAt: '2026-01-01T00:00:00.000Z' },
  ],
  durations: [{ service: 'a', measurement: 'TIME_TO_DETECT', count: 10, median: 60, p90: 120 }],
} satisfies History);
const facts: fc.Arbitrary<DraftFacts> = fc.record({ events: histories, actionItems, history: pasts }, { noNullPrototype: true });
const templates = fc.constantFrom(...builtInTemplates.map(({ key }) => template(key)));

describe('the draft', () => {
  // A file for each generator version: whoever changes one byte of these raises the version and renames the files.
  it.each([
    ['label-printing', labelPrinting, 'full'],
    ['search-narrative', searchNarrative, 'lightweight'],
    ['status-updates', statusUpdates, 'full'],
  ])('of %s is the golden one', (name, from, key) => {
    const draft = draftOf(from, template(key));
    const golden = new URL(`./goldens/${name}.generator-${draft.generatorVersion}.txt`, import.meta.url);
    expect(draftText(draft)).toBe(readFileSync(golden, 'utf8'));
  });

  it('cites existing events in every statement, has the template’s sections in order, names nobody, and is the same bytes twice', () => {
    fc.assert(
      fc.property(facts, templates, (given, by) => {
        const draft = generateDraft(given, by);
        if (draft === null) return;
        const ids = new Set([...given.events.map(({ id }) => id), ...given.actionItems.flatMap(({ eventIds }) => eventIds)]);
        // Collected, because thousands of assertions take longer than what they assert.
        const wrong = draft.sections.flatMap(({ statements }) =>
          statements.filter(({ text, citations, part }) => {
            const isCited = citations.length > 0 && new Set(citations).size === citations.length && citations.every((id) => ids.has(id));
            return text.trim() === '' || part === '' || !isCited;
          }),
        );
        expect(wrong).toEqual([]);
        expect(draft.sections.map(({ key, heading }) => [key, heading])).toEqual(by.sections.map(({ key, heading }) => [key, heading]));
        const json = JSON.stringify(draft);
        expect([PERSON_ID, ANOTHER_PERSON_ID, '"personId"', '"actorId"'].filter((name) => json.includes(name))).toEqual([]);
        expect(JSON.stringify(generateDraft(structuredClone(given), by))).toBe(json);
      }),
      { numRuns: 100 },
    );
  });

  it('gives the durations that the incident’s measurements have', () => {
    const known = incidentFacts(eventfulIncident);
    const text = JSON.stringify(draftOf({ events: eventfulIncident, actionItems: [], history: noHistory }).sections);
    // Nothing is said of the closing that comes with the publication.
    const told = known === null ? [] : measurements(known).filter(({ name }) => name !== 'TIME_TO_LEARN');
    expect(told).toHaveLength(4);
    for (const { state, seconds } of told) {
      expect(state).toBe('RECORDED');
      expect(text).toContain(duration(seconds ?? -1));
    }
  });

  it('asks and says nothing that the language check would point out', () => {
    for (const from of [labelPrinting, searchNarrative, statusUpdates]) {
      const own = draftOf(from).sections.flatMap(({ statements, questions }) => [
        ...statements.map(({ text }) => text.replace(/“[^”]*”/g, '“…”')),
        ...(questions ?? []),
      ]);
      expect(checkLanguage(own.join('\n\n')).map(({ rule, span }) => [rule, span])).toEqual([]);
    }
  });

  it('says nothing of which nothing was recorded', () => {
    const draft = draftOf(factsOf(declared()));
    expect(draft.sections.filter(({ statements }) => statements.length > 0).map(({ key }) => key)).toEqual([
      'summary',
      'impact',
      'timeline',
      'detection',
    ]);
    expect(textsOf(draft, 'detection')[1]).toBe('When impact began had not been recorded, so the time to detect is not known.');
  });

  it('stands at the last event of the incident or of its action items', () => {
    expect(draftOf(factsOf(declared())).draftedFromPosition).toBe('1');
    const items = [actionItem({ position: '100' }), actionItem({ position: '99' })];
    expect(draftOf({ ...factsOf(declared()), actionItems: items }).draftedFromPosition).toBe('100');
  });

  it('gives no end of harm while nobody said when it ended again', () => {
    const draft = draftOf(
      factsOf(
        declared(),
        event('ImpactStarted', {}, at('09:00')),
        stageEntered('DETECTION', 'RECOVERY', at('10:20')),
        stageEntered('RECOVERY', 'MITIGATION', at('10:30'), { reason: 'It came back' }),
        event('StageEntered', { from: 'MITIGATION', to: 'RECOVERY', inferred: true }, at('11:00')),
        stageEntered('RECOVERY', 'LEARNING', at('11:00')),
      ),
    );
    expect(JSON.stringify(draft.sections)).not.toContain('1 hour 20 minutes');
    expect(textsOf(draft, 'recovery')).toContain('Service was back to normal at 2026-03-01 11:00 UTC, 2 hours after impact began.');
  });

  it('of 4,000 entries fits into an append, says what it left out, and keeps what is pinned', () => {
    const entries = Array.from({ length: 4_000 }, (_, index) => entry(`Entry ${index} ${'x'.repeat(200)}`, at('10:30')));
    const draft = draftOf(
      factsOf(declared(), ...entries, event('EntryPinned', { entryId: 'given-3900' }), stageEntered('DETECTION', 'RESPONSE', at('11:00'))),
    );
    expect(bytesOf(draft)).toBeLessThan(MAX_APPEND_BYTES - 50_000);
    const lines = textsOf(draft, 'timeline');
    expect(lines.some((line) => line.includes('(pinned): “Entry 3899 '))).toBe(true);
    expect(lines.at(-1)).toBe('2026-03-01 11:00 UTC – Response began.');
    const left = lines.flatMap((line) => /– ([\d,]+) further entries in the incident’s timeline\.$/.exec(line)?.[1] ?? []);
    const shown = lines.length - left.length - 2;
    expect(left.reduce((sum, count) => sum + Number(count.replaceAll(',', '')), 0) + shown).toBe(4_000);
  });

  it('fits into an append whatever was recorded, proposed and asked', () => {
    const long = '\u{1F525}\\"<'.repeat(12_000);
    const many = <Item>(count: number, of: (index: number) => Item): readonly Item[] =>
      Array.from({ length: count }, (_, index) => of(index));
    const [worse, better] = ['SEV1', 'SEV3'] as const;
    const events = recorded([
      declared({ summary: long, services: many(3_000, (index) => `service-${index}`) }),
      event('ImpactAssessed', { notes: long }),
      ...many(100, () => event('EntryRecorded', { kind: 'DECISION', text: long }, at('10:30'))),
      ...many(100, (index) => {
        const [from, to] = index % 2 === 0 ? [better, worse] : [worse, better];
        return event('SeverityChanged', { from, to, reason: long }, at('10:30'));
      }),
      ...many(50, () => stageEntered('DETECTION', 'DETECTION', at('10:30'), { reason: long })),
      ...many(20, () => event('DecisionRecorded', { question: long, options: [long, '1', long], choice: long, known: long })),
      ...many(50, () => event('RoleAssigned', { role: long, personId: PERSON_ID })),
    ]);
    const given: DraftFacts = { events, actionItems: many(100, () => actionItem({ title: long, endState: null })), history: noHistory };
    const draft = draftOf(given);
    expect(bytesOf(draft)).toBeLessThan(MAX_APPEND_BYTES - 50_000);
    expect(textsOf(draft, 'impact').at(-1)).toMatch(/further statements did not fit here/);

    const prompts = many(20, (index) => `${index}${'\u{1F525}'.repeat(499)}`);
    const wide = many(
      40,
      (index) =>
        ({
          key: `s${index}`,
          heading: 'x'.repeat(200),
          content: index === 7 ? 'TIMELINE' : index % 2 === 0 ? 'DECISIONS' : null,
          prompts,
        }) as const,
    );
    const widest = draftOf(given, { key: 'wide', version: 1, sections: wide });
    expect(bytesOf(widest)).toBeLessThan(MAX_APPEND_BYTES - 50_000);
    expect(widest.sections[0]?.questions?.at(-1)).toMatch(/^\d+ further questions did not fit here\.$/);
  });
});
