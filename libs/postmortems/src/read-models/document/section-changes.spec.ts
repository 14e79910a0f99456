import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Draft, PostmortemEvent } from '../../domain/postmortem.events.js';
import { draft, postmortemDrafted, recordedAs, sectionEdited } from '../../testing/postmortem-examples.js';
import type { DocumentSection } from './document.js';
import { workingDocument } from './postmortem-document.js';
import { recordedPostmortem } from './recorded-postmortem.js';
import type { MovedOn } from './section-changes.js';

/** A draft with one section that says this. */
function saying(text: string, generatorVersion = 1): Draft {
  return draft({
    generatorVersion,
    sections: [{ key: 'summary', heading: 'Summary', statements: [{ text, citations: ['e1'] }], questions: [] }],
  });
}

function only({ sections: [section] }: { readonly sections: readonly DocumentSection[] }): DocumentSection {
  if (section === undefined) throw new Error('there is one section');
  return section;
}

/** @param then what the generator of now makes of the facts that the recorded drafts had. */
function read(now: Draft, then: string | null, events: readonly PostmortemEvent[], retemplated: MovedOn['retemplated'] = null) {
  const recorded = recordedPostmortem(recordedAs(events));
  if (recorded === null) throw new Error('it was drafted');
  const drafts = [recorded.draft, ...[...recorded.authored.values()].map(({ over }) => over.draft)];
  const reworded = new Map(then === null ? [] : drafts.map((one) => [one, saying(then, 2)]));
  return workingDocument(recorded, now, null, { reworded, retemplated });
}

describe('what a new draft would change', () => {
  const old = postmortemDrafted(saying('It was declared as SEV3.'));

  it('is because of facts where the same generator writes something else', () => {
    const document = read(saying('It was declared as SEV1.'), null, [old]);
    expect(document).toMatchObject({ stale: true, outdatedBy: ['FACTS'], sections: [{ stale: true, outdatedBy: ['FACTS'] }] });
  });

  it('is because of the generator alone where it words the same facts otherwise: nothing is stale', () => {
    const document = read(saying('Declared as SEV3.', 2), 'Declared as SEV3.', [old]);
    expect(document).toMatchObject({ stale: false, outdatedBy: ['GENERATOR'], sections: [{ stale: false, outdatedBy: ['GENERATOR'] }] });
    expect(only(document).change).toMatchObject({ before: [{ text: 'It was declared as SEV3.' }], now: [{ text: 'Declared as SEV3.' }] });
  });

  it('is because of both where the facts have changed as well', () => {
    expect(read(saying('Declared as SEV1.', 2), 'Declared as SEV3.', [old])).toMatchObject({
      stale: true,
      outdatedBy: ['FACTS', 'GENERATOR'],
    });
  });

  it('is because of facts alone where the newer generator words those as the older one did', () => {
    const document = read(saying('It was declared as SEV1.', 2), 'It was declared as SEV3.', [old]);
    expect(document).toMatchObject({ stale: true, outdatedBy: ['FACTS'] });
  });

  it('is taken for a change of facts where nobody knows what the newer generator makes of the facts of then', () => {
    expect(read(saying('Declared as SEV3.', 2), null, [old])).toMatchObject({ stale: true, outdatedBy: ['FACTS'] });
  });

  it('is because of the template where that has the section otherwise, or others beside it', () => {
    const now = saying('It was declared as SEV3.');
    expect(read(now, null, [old], new Set(['summary']))).toMatchObject({
      stale: false,
      outdatedBy: ['TEMPLATE'],
      sections: [{ outdatedBy: ['TEMPLATE'], change: null }],
    });
    expect(read(now, null, [old], new Set())).toMatchObject({ stale: false, outdatedBy: ['TEMPLATE'], sections: [{ outdatedBy: [] }] });
  });

  it('leaves words as they are, whatever the generator makes of the facts that they rest on', () => {
    const words = sectionEdited('summary', 'Ours');
    expect(read(saying('Declared as SEV3.', 2), 'Declared as SEV3.', [old, words])).toMatchObject({ stale: false, outdatedBy: [] });
    const redrafted = postmortemDrafted(saying('Declared as SEV3.', 2));
    expect(read(saying('Declared as SEV3.', 2), 'Declared as SEV3.', [old, words, redrafted])).toMatchObject({
      stale: false,
      outdatedBy: [],
    });
    const document = read(saying('Declared as SEV1.', 2), 'Declared as SEV3.', [old, words]);
    expect(document).toMatchObject({
      stale: true,
      outdatedBy: ['FACTS'],
      sections: [{ change: { now: [{ text: 'Declared as SEV1.' }] } }],
    });
  });

  it('tells of facts that stand beside words when only their wording would change', () => {
    const words = sectionEdited('summary', 'Ours', { keepsFacts: true });
    expect(read(saying('Declared as SEV3.', 2), 'Declared as SEV3.', [old, words])).toMatchObject({
      stale: false,
      outdatedBy: ['GENERATOR'],
    });
  });

  it('is something where it would read otherwise, and facts exactly where one generator makes something else of them', () => {
    const text = fc.constantFrom('a', 'b', 'c');
    fc.assert(
      fc.property(text, text, text, (before, then, now) => {
        const section = only(read(saying(now, 2), then, [postmortemDrafted(saying(before))]));
        expect(section.outdatedBy.length > 0).toBe(before !== now);
        expect(section.change !== null).toBe(before !== now);
        expect(section.stale).toBe(before !== now && then !== now);
        expect(section.outdatedBy.includes('GENERATOR')).toBe(before !== now && before !== then);
      }),
    );
  });
});
