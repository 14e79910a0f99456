import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { DomainError } from '#event-sourcing';
import type { RecordedEvent } from '#event-sourcing';
import type { IncidentEvent } from '#incidents/published';
import { histories } from '#incidents/testing';
import { postmortemDecider } from '../../domain/postmortem.decider.js';
import type { PostmortemCommand } from '../../domain/postmortem.decider.js';
import type { Draft, PostmortemEvent } from '../../domain/postmortem.events.js';
import { initialState } from '../../domain/postmortem.js';
import type { PostmortemState } from '../../domain/postmortem.js';
import { generateDraft } from '../../generator/generate-draft.js';
import { draft, draftCommand, editCommand, postmortemDrafted, sectionEdited } from '../../testing/postmortem-examples.js';
import { documentAsKnown, standingDocument } from './postmortem-document.js';
import { recordedPostmortem } from './recorded-postmortem.js';

function recordedAs(events: readonly PostmortemEvent[]): readonly RecordedEvent<PostmortemEvent>[] {
  return events.map((event, index) => ({
    id: `p${index}`,
    schemaVersion: 1,
    event,
    metadata: {},
    stream: 'postmortem-i',
    revision: BigInt(index),
    position: BigInt(index + 1),
    recordedAt: event.occurred.at,
  }));
}

function standing(now: Draft, ...events: readonly PostmortemEvent[]) {
  const recorded = recordedPostmortem(recordedAs(events));
  if (recorded === null) throw new Error('it was not drafted');
  return standingDocument(recorded, now);
}

const changed = draft({
  incidentVersion: 4,
  sections: [
    { key: 'summary', heading: 'Summary', statements: [{ text: 'Declared as SEV1.', citations: ['e2'] }] },
    { key: 'severity-and-roles', heading: 'Severity and roles', statements: [] },
  ],
});

describe('a postmortem', () => {
  it('is what was drafted, with the citations', () => {
    expect(standing(draft(), postmortemDrafted())).toMatchObject({
      version: 0,
      status: 'DRAFT',
      draftedFromPosition: '42',
      stale: false,
      sections: [{ key: 'summary', statements: [{ text: 'Declared as SEV3.', origin: 'GENERATED', citations: ['e1'] }] }, { stale: false }],
    });
  });

  it('says which sections the facts have left behind', () => {
    const { stale, sections } = standing(changed, postmortemDrafted());
    expect([stale, ...sections.map((section) => section.stale)]).toEqual([true, true, false]);
  });

  it('keeps the author’s words over a new draft, stale until they are written again', () => {
    const over = standing(changed, postmortemDrafted(), sectionEdited(), postmortemDrafted(changed));
    expect(over.sections[0]).toEqual({
      key: 'summary',
      heading: 'Summary',
      statements: [{ text: 'What we learned', origin: 'AUTHORED', citations: [] }],
      stale: true,
    });
    const again = standing(changed, postmortemDrafted(), sectionEdited(), postmortemDrafted(changed), sectionEdited());
    expect(again).toMatchObject({ version: 3, stale: false });
  });

  it('keeps words for a section that a newer template has not', () => {
    const without = draft({ templateVersion: 2, sections: [] });
    expect(standing(without, postmortemDrafted(), sectionEdited(), postmortemDrafted(without)).sections).toMatchObject([
      { heading: 'Summary', statements: [{ origin: 'AUTHORED' }] },
    ]);
  });

  it('as known at a moment is generated from the facts of then, below the words of then', () => {
    const recorded = recordedPostmortem(recordedAs([postmortemDrafted(), sectionEdited('severity-and-roles')]));
    expect(documentAsKnown('i', 'p', changed, recorded)).toMatchObject({
      version: 1,
      stale: false,
      sections: [{ statements: [{ text: 'Declared as SEV1.' }] }, { statements: [{ text: 'What we learned', origin: 'AUTHORED' }] }],
    });
    expect(documentAsKnown('i', 'p', changed, null)).toMatchObject({
      version: -1,
      sections: [{ statements: [{ origin: 'GENERATED' }] }, {}],
    });
  });

  it('never loses or changes what somebody wrote, however often it is drafted and edited', () => {
    const sections = fc.constantFrom('summary', 'impact', 'timeline', 'recovery', 'severity-and-roles', 'nothing');
    const step = fc.oneof(
      fc.record({ kind: fc.constant('draft' as const), upTo: fc.double({ min: 0, max: 1, noNaN: true }) }),
      fc.record({ kind: fc.constant('edit' as const), section: sections, text: fc.string({ unit: 'binary', maxLength: 20 }) }),
    );
    fc.assert(
      fc.property(histories, fc.array(step, { maxLength: 12 }), (incident, steps) => {
        let state: PostmortemState = initialState;
        const events: PostmortemEvent[] = [];
        const written = new Map<string, string>();
        const send = (command: PostmortemCommand): boolean => {
          try {
            for (const event of postmortemDecider.decide(command, state)) {
              state = postmortemDecider.evolve(state, event, '');
              events.push(event);
            }
            return true;
          } catch (error) {
            if (error instanceof DomainError) return false;
            throw error;
          }
        };
        for (const one of steps) {
          if (one.kind === 'draft') {
            const generated = generateDraft(upTo(incident, one.upTo));
            if (generated !== null) send(draftCommand(generated));
          } else if (send(editCommand(one.section, one.text))) {
            written.set(one.section, one.text.trim());
          }
        }
        const now = generateDraft(incident);
        const recorded = recordedPostmortem(recordedAs(events));
        if (recorded === null || now === null) return;
        const document = standingDocument(recorded, now);
        const authored = document.sections.flatMap(({ key, statements }) =>
          statements.flatMap(({ origin, text }) => (origin === 'AUTHORED' ? [[key, text] as const] : [])),
        );
        expect(new Map(authored)).toEqual(written);
        expect(document.sections).toHaveLength(now.sections.length);
      }),
      { numRuns: 200 },
    );
  });
});

function upTo(events: readonly RecordedEvent<IncidentEvent>[], share: number): readonly RecordedEvent<IncidentEvent>[] {
  return events.slice(0, Math.ceil(events.length * share));
}
