import { describe, expect, it } from '@jest/globals';
import { actionItem, labelPrinting } from '../testing/index.js';
import { at, event, recorded } from '#incidents/testing';
import type { IncidentEvent } from '#incidents/published';
import { builtInTemplate } from '../domain/template/built-in-templates.js';
import type { DraftFacts } from './draft-facts.js';
import { generateDraft } from './generate-draft.js';

const template = { key: 'full', version: 1, sections: builtInTemplate('full')?.sections ?? [] };

/** The sections of the draft, as bytes, that the facts change. */
function changed(now: Partial<DraftFacts>): readonly string[] {
  const before = generateDraft(labelPrinting, template)?.sections ?? [];
  const after = generateDraft({ ...labelPrinting, ...now }, template)?.sections ?? [];
  return after.filter((section, index) => JSON.stringify(section) !== JSON.stringify(before[index])).map(({ key }) => key);
}

function after(...events: readonly IncidentEvent[]): readonly string[] {
  const earlier = labelPrinting.events.map(({ event: happened }) => happened);
  const recordedAt = Object.fromEntries(labelPrinting.events.map((one, index) => [index, { recordedAt: one.recordedAt }]));
  return changed({ events: recorded([...earlier, ...events], recordedAt) });
}

describe('a newer fact changes exactly the sections that speak of it:', () => {
  it('the correction of an action', () => {
    const correction = { entryId: 'given-15', text: 'Gateway of the third warehouse restarted', retimed: false, reason: 'Its name' };
    expect(after(event('EntryCorrected', correction, at('10:58')))).toEqual(['timeline', 'mitigation', 'mitigators']);
  });

  it('the correction of an observation', () => {
    const correction = { entryId: 'given-12', text: 'One warehouse prints', retimed: false, reason: 'Counted again' };
    expect(after(event('EntryCorrected', correction, at('09:47')))).toEqual(['timeline']);
  });

  it('the closing that comes with its publication: none, unless the incident is reopened', () => {
    const closed = event('StageEntered', { from: 'LEARNING', to: 'CLOSED', inferred: false }, at('18:00'));
    expect(after(closed)).toEqual([]);
    expect(after(closed, event('IncidentReopened', { to: 'MITIGATION', reason: 'It is back' }, at('19:00')))).toContain('timeline');
  });

  it('a role that was taken', () => {
    expect(after(event('RoleAssigned', { role: 'scribe', personId: 'person-8' }, at('09:30')))).toEqual(['timeline', 'response']);
  });

  it('another class of the trigger', () => {
    const labels = { axis: 'TRIGGER', classes: ['binary-push'], classVersions: [1], evidence: ['given-8'] } as const;
    expect(after(event('RootCausesClassified', labels, at('17:00')))).toEqual(['summary', 'trigger', 'precedents']);
  });

  it('a link', () => {
    expect(after(event('LinkAdded', { url: 'https://wiki.example/1' }, at('17:00')))).toEqual(['evidence']);
  });

  it('what came of a decision', () => {
    const outcome = { decisionId: 'given-9', outcome: 'All warehouses printed', effect: 'AS_EXPECTED' } as const;
    expect(after(event('DecisionOutcomeRecorded', outcome, at('12:00')))).toEqual(['surprises', 'decisions']);
  });

  it('an action item that was accepted', () => {
    const [first, ...rest] = labelPrinting.actionItems;
    const accepted = actionItem({ ...first, status: 'ACCEPTED', eventIds: ['item-1-proposed', 'item-1-accepted'] });
    expect(changed({ actionItems: [accepted, ...rest] })).toEqual(['action-items']);
  });

  it('an earlier incident whose duration is known better', () => {
    const [first, ...rest] = labelPrinting.history.durations;
    const durations = [...(first === undefined ? [] : [{ ...first, median: first.median + 60 }]), ...rest];
    expect(changed({ history: { ...labelPrinting.history, durations } })).toEqual(['detection']);
  });

  it('none, where nothing is known that was not before', () => {
    expect(after(event('EntryPinned', { entryId: 'given-8' }, at('17:00')))).toEqual([]);
  });
});
