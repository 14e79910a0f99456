import { describe, expect, it } from '@jest/globals';
import type { Draft, PostmortemEvent } from '../../domain/postmortem.events.js';
import {
  draft,
  newerDraft,
  one,
  other,
  postmortemDrafted,
  published,
  recordedAs,
  reviewRequested,
  sectionEdited,
  wordsWithdrawn,
} from '../../testing/postmortem-examples.js';
import type { DocumentSection, PostmortemDocument } from './document.js';
import { documentAsKnown, editionDocument, workingDocument } from './postmortem-document.js';
import { recordedPostmortem, undrafted } from './recorded-postmortem.js';
import type { RecordedPostmortem } from './recorded-postmortem.js';
import { nobodyNamed, withRoles } from './roles-for-names.js';
import { generatedStatements } from './statements.js';

function recorded(...events: readonly PostmortemEvent[]): RecordedPostmortem {
  const postmortem = recordedPostmortem(recordedAs(events));
  if (postmortem === null) throw new Error('it was not drafted');
  return postmortem;
}

function working(now: Draft, ...events: readonly PostmortemEvent[]): PostmortemDocument {
  return workingDocument(recorded(...events), now, null);
}

function texts({ statements }: Pick<DocumentSection, 'statements'>): readonly string[] {
  return statements.map(({ origin, text }) => `${origin} ${text}`);
}

const [first] = working(draft(), postmortemDrafted()).sections;

describe('a postmortem', () => {
  it('is what was drafted, with the citations and the questions', () => {
    expect(working(draft(), postmortemDrafted())).toMatchObject({
      version: 0,
      status: 'DRAFT',
      draftedFromPosition: '42',
      template: 'full',
      stale: false,
      sections: [
        {
          key: 'summary',
          statements: [{ text: 'Declared as SEV3.', origin: 'GENERATED', citations: ['e1'], mentions: [], part: null }],
          questions: ['How did it begin?'],
          change: null,
        },
        { stale: false },
      ],
    });
  });

  it('has the author’s words in the place of what was generated and asked, with what they rest on', () => {
    const [section] = working(draft(), postmortemDrafted(), sectionEdited('summary', 'Ours', { citations: ['e1'] })).sections;
    expect(section).toEqual({
      key: 'summary',
      heading: 'Summary',
      statements: [{ id: 'p1', text: 'Ours', origin: 'AUTHORED', citations: ['e1'], mentions: [], part: null }],
      questions: [],
      stale: false,
      outdatedBy: [],
      change: null,
    });
  });

  it('has them below the facts where the author wants that, and the facts go on with new drafts', () => {
    const edited = sectionEdited('summary', 'Ours', { keepsFacts: true });
    expect(texts(working(draft(), postmortemDrafted(), edited).sections[0] ?? neverThere())).toEqual([
      'GENERATED Declared as SEV3.',
      'AUTHORED Ours',
    ]);
    const redrafted = working(newerDraft, postmortemDrafted(), edited, postmortemDrafted(newerDraft)).sections[0] ?? neverThere();
    expect(texts(redrafted)).toEqual(['GENERATED Declared as SEV1.', 'AUTHORED Ours']);
    expect(redrafted.stale).toBe(true);
  });

  it('says which sections the facts have left behind, old and new side by side', () => {
    const { stale, sections } = working(newerDraft, postmortemDrafted());
    expect([stale, ...sections.map((section) => section.stale)]).toEqual([true, true, false]);
    expect(sections[0]?.change).toMatchObject({
      before: [{ text: 'Declared as SEV3.' }],
      now: [{ text: 'Declared as SEV1.' }],
      questionsBefore: ['How did it begin?'],
      questionsNow: [],
    });
    expect(sections[1]?.change).toBeNull();
  });

  it('is stale where only a question has come or gone, unless its author has answered', () => {
    const answered = draft({ sections: draft().sections.map((section) => ({ ...section, questions: [] })) });
    expect(working(answered, postmortemDrafted()).sections.map(({ stale }) => stale)).toEqual([true, false]);
    expect(working(answered, postmortemDrafted(), sectionEdited()).stale).toBe(false);
  });

  it('keeps the author’s words over a new draft, stale until they are written again', () => {
    const over = working(newerDraft, postmortemDrafted(), sectionEdited(), postmortemDrafted(newerDraft));
    expect(over.sections[0]).toMatchObject({ statements: [{ text: 'What we learned' }], stale: true });
    expect(over.sections[0]?.change).toMatchObject({ before: [{ text: 'Declared as SEV3.' }], now: [{ text: 'Declared as SEV1.' }] });
    const again = working(newerDraft, postmortemDrafted(), sectionEdited(), postmortemDrafted(newerDraft), sectionEdited());
    expect(again).toMatchObject({ version: 3, stale: false });
  });

  it('has what is generated and asked again where words were withdrawn, and stale only where the draft is', () => {
    const withdrawn = working(draft(), postmortemDrafted(), sectionEdited(), wordsWithdrawn());
    expect(withdrawn.sections[0]).toMatchObject({
      statements: [{ origin: 'GENERATED', text: 'Declared as SEV3.' }],
      questions: ['How did it begin?'],
      stale: false,
    });
    const over = [postmortemDrafted(), sectionEdited(), postmortemDrafted(newerDraft)] as const;
    expect(working(newerDraft, ...over).stale).toBe(true);
    expect(working(newerDraft, ...over, wordsWithdrawn()).stale).toBe(false);
  });

  it('keeps words for a section that a newer template has not', () => {
    const without = draft({ templateVersion: 2, sections: [] });
    expect(working(without, postmortemDrafted(), sectionEdited(), postmortemDrafted(without)).sections).toMatchObject([
      { heading: 'Summary', statements: [{ origin: 'AUTHORED' }], stale: false },
    ]);
  });

  it('gives a statement the same id as long as it says the same on the same events, and no other', () => {
    const twice = { text: 'Errors.', citations: ['e1'] };
    const sections = [{ key: 'summary', heading: 'Summary', statements: [twice, ...(draft().sections[0]?.statements ?? []), twice] }];
    const ids = working(draft({ sections }), postmortemDrafted(draft({ sections }))).sections[0]?.statements.map(({ id }) => id);
    expect(new Set(ids).size).toBe(3);
    expect(ids?.[1]).toBe(first?.statements[0]?.id);
    const moved = [{ key: 'impact', heading: 'Impact', statements: draft().sections[0]?.statements ?? [] }];
    expect(working(draft(), postmortemDrafted(draft({ sections: moved }))).sections[0]?.statements[0]?.id).not.toBe(ids?.[1]);
  });

  it('reads drafts of earlier days, of which neither template nor questions were recorded', () => {
    const { title, draftedFromPosition, incidentVersion, generatorVersion, templateVersion, sections } = draft();
    const rest = {
      ...{ title, draftedFromPosition, incidentVersion, generatorVersion, templateVersion },
      sections: sections.map(({ key, heading, statements }) => ({ key, heading, statements })),
    };
    expect(working(draft(), postmortemDrafted(rest))).toMatchObject({ template: 'full', stale: false, sections: [{ questions: [] }, {}] });
  });

  it('is due as somebody set it, else as the severity says', () => {
    const [severity, set] = ['2026-03-05T00:00:00.000Z', '2026-03-06T00:00:00.000Z'];
    const dueDateSet = { type: 'PostmortemDueDateSet', occurred: postmortemDrafted().occurred, data: { dueAt: set } } as const;
    expect(workingDocument(recorded(postmortemDrafted()), draft(), severity).dueAt).toBe(severity);
    expect(workingDocument(recorded(postmortemDrafted(), dueDateSet), draft(), severity).dueAt).toBe(set);
  });

  it('as known at a moment is generated from the facts of then, with the words and reviews of then', () => {
    const then = recorded(postmortemDrafted(), sectionEdited('severity-and-roles'), reviewRequested(one));
    expect(documentAsKnown(then, newerDraft, null)).toMatchObject({
      version: 2,
      status: 'IN_REVIEW',
      reviewers: [{ personId: one }],
      stale: false,
      sections: [{ statements: [{ text: 'Declared as SEV1.' }] }, { statements: [{ text: 'What we learned', origin: 'AUTHORED' }] }],
    });
    expect(documentAsKnown(undrafted('i', 'p', newerDraft), newerDraft, null)).toMatchObject({
      version: -1,
      sections: [{ statements: [{ origin: 'GENERATED' }] }, {}],
    });
  });
});

describe('an edition of a postmortem', () => {
  const role = { section: 'summary', start: 0, end: 5, role: 'The scribe' };
  const words = 'Robin wrote; then Robin slept.';
  const history = [
    postmortemDrafted(),
    sectionEdited('summary', words),
    reviewRequested(one),
    published(1, { rolesForNames: [role, { section: 'summary', start: 18, end: 23, role: 'the scribe' }], note: 'First' }),
    postmortemDrafted(newerDraft),
    sectionEdited('severity-and-roles', 'None changed.'),
    reviewRequested(other),
    published(2, { rolesForNames: [role] }),
    sectionEdited('summary', 'Nobody wrote.'),
  ] as const;

  it('says for ever what was published, with roles in the places of names', () => {
    const edition = editionDocument(recorded(...history), 1, null);
    expect(edition).toMatchObject({
      edition: 1,
      status: 'PUBLISHED',
      version: 3,
      stale: false,
      draftedFromPosition: '42',
      reviewers: [{ personId: one }],
      editions: [{ edition: 1, note: 'First', version: 3 }],
      changes: [],
    });
    expect(edition?.sections.map(texts)).toEqual([['AUTHORED The scribe wrote; then the scribe slept.'], []]);
    for (const upTo of [4, 6, 9]) expect(editionDocument(recorded(...history.slice(0, upTo)), 1, null)).toEqual(edition);
  });

  it('has roles in the places of names also where facts are quoted, and knows them for what is shown beside it', () => {
    const sections = [{ key: 'timeline', heading: 'Timeline', statements: [{ text: 'Robin restarts it.', citations: ['e1'] }] }];
    const statement = generatedStatements(sections[0] ?? { key: '', heading: '', statements: [] })[0]?.id ?? '';
    const named = { section: 'timeline', statement, start: 0, end: 5, role: 'the scribe' };
    const drafted = { ...newerDraft, title: 'Robin’s host is down', sections };
    const edition = editionDocument(recorded(postmortemDrafted(drafted), published(1, { rolesForNames: [named] })), 1, null);
    expect(edition).toMatchObject({
      title: 'The scribe’s host is down',
      sections: [{ statements: [{ id: statement, text: 'the scribe restarts it.' }] }],
    });
    expect(withRoles('Robinson asks Robin (Robin)', edition?.namesAsRoles ?? nobodyNamed)).toBe('Robinson asks the scribe (the scribe)');
    expect(withRoles('Payments may fail', { written: new Map([['May', 'the scribe']]), people: [] })).toBe('Payments may fail');
  });

  it('has roles also for whom it does not name itself, in its title, its note and what its statements are listed under', () => {
    const statements = [{ text: 'Chosen: “Yes”.', citations: ['e1'], part: '1. “Restart it, Robin?”' }];
    const drafted = { ...newerDraft, title: 'ROBIN QUILL’s host', sections: [{ key: 'decisions', heading: 'Decisions', statements }] };
    const history = recorded(postmortemDrafted(drafted), published(1, { note: 'Discussed with @rquill' }));
    const people = [{ names: ['Robin Quill', 'Robin', 'rquill', '@rquill'], role: 'the scribe' }];
    expect(editionDocument(history, 1, null, people)).toMatchObject({
      title: 'The scribe’s host',
      editions: [{ note: 'Discussed with the scribe' }],
      sections: [{ statements: [{ text: 'Chosen: “Yes”.', part: '1. “Restart it, the scribe?”' }] }],
    });
    expect(editionDocument(history, 1, null)).toMatchObject({ editions: [{ note: 'Discussed with @rquill' }] });
  });

  it('has roles in the places of names with any signs in them', () => {
    const written = new Map(['Robin-Wren', 'R. [ops] *+?', '@robin|wren'].map((name) => [name, 'the scribe']));
    expect(withRoles('Robin-Wren and R. [ops] *+? are @robin|wren; Robinson is not', { written, people: [] })).toBe(
      'The scribe and the scribe are the scribe; Robinson is not',
    );
  });

  it('says the same of whom it names when they are not known any more, wherever in a sentence it names them', () => {
    const words = 'Robin Quill wrote it. So @rquill said.';
    const named = [
      { section: 'summary', start: 25, end: 32, role: 'the scribe' },
      { section: 'summary', start: 0, end: 11, role: 'The scribe' },
    ];
    const history = recorded(postmortemDrafted(), sectionEdited('summary', words), published(1, { rolesForNames: named }));
    const people = [{ names: ['Robin Quill', '@rquill'], role: 'the scribe' }];
    for (const known of [people, []]) {
      const { namesAsRoles = nobodyNamed } = editionDocument(history, 1, null, known) ?? {};
      const shown = (text: string) => withRoles(text, namesAsRoles);
      expect(shown('Action: Robin Quill restarts it, with @rquill')).toBe('Action: the scribe restarts it, with the scribe');
      expect(shown('Robin Quill restarts it')).toBe('The scribe restarts it');
      expect(shown('https://chat.example/@rquill by @rquill')).toBe('https://chat.example/@rquill by the scribe');
    }
  });

  it('shows what is different from the one before it', () => {
    expect(editionDocument(recorded(...history), 2, null)?.changes).toMatchObject([
      {
        key: 'summary',
        kind: 'CHANGED',
        before: [{ text: 'The scribe wrote; then the scribe slept.' }],
        after: [{ text: 'The scribe wrote; then Robin slept.' }],
      },
      { key: 'severity-and-roles', kind: 'CHANGED', before: [], after: [{ text: 'None changed.' }] },
    ]);
  });

  it('is what the working document is compared with, names and all', () => {
    expect(working(newerDraft, ...history)).toMatchObject({
      status: 'DRAFT',
      edition: null,
      editions: [{ edition: 1 }, { edition: 2 }],
      changes: [{ key: 'summary', kind: 'CHANGED', before: [{ text: words }], after: [{ text: 'Nobody wrote.' }] }],
    });
    expect(working(newerDraft, ...history.slice(0, 8)).changes).toEqual([]);
  });

  it('is none where it was not published so often', () => {
    for (const edition of [0, 3, -1]) expect(editionDocument(recorded(...history), edition, null)).toBeNull();
  });
});

function neverThere(): never {
  throw new Error('there is such a section');
}
