import { describe, expect, it } from '@jest/globals';
import type { DocumentSection, DocumentStatement } from './document.js';
import { languageFindings } from './language-findings.js';

const BLAMING = 'The on-call engineer forgot to drain the node.';
const nothingKnown = { people: [], dismissed: [] } as const;

function section(key: string, ...statements: readonly DocumentStatement[]): DocumentSection {
  return { key, heading: key, statements, questions: [], stale: false, outdatedBy: [], change: null };
}

function authored(text: string): DocumentStatement {
  return { id: text, text, origin: 'AUTHORED', citations: [], mentions: [], part: null };
}

describe('languageFindings', () => {
  it('finds wording in what its authors wrote, and says in which section', () => {
    const written = `All was quiet. ${BLAMING}`;
    const sections = [section('summary', authored('Calm.')), section('response', authored(written))];
    const found = languageFindings({ sections }, nothingKnown);
    expect(found).toMatchObject([{ section: 'response', rule: 'person-at-fault' }]);
    for (const { span, start, end } of found) expect(written.slice(start, end)).toBe(span);
  });

  it('keeps the order of the sections', () => {
    const found = languageFindings({ sections: [section('b', authored(BLAMING)), section('a', authored(BLAMING))] }, nothingKnown);
    expect(found.map(({ section: key }) => key)).toEqual(['b', 'a']);
  });

  it('leaves alone what was generated, and what an author quotes', () => {
    const generated: DocumentStatement = { ...authored(BLAMING), origin: 'GENERATED', citations: ['e1'] };
    const sections = [section('summary', generated), section('response', authored(`The log says: “${BLAMING}”`))];
    expect(languageFindings({ sections }, nothingKnown)).toEqual([]);
  });

  it('knows those who took part by name', () => {
    const people = [{ names: ['Robin Quill'], role: 'the scribe' }];
    expect(languageFindings({ sections: [section('a', authored('Then Robin Quill wrote.'))] }, { people, dismissed: [] })).toMatchObject([
      { rule: 'named-person', span: 'Robin Quill', suggestion: 'the scribe' },
    ]);
  });

  it('does not point out again what was dismissed there', () => {
    const sections = [section('a', authored(BLAMING)), section('b', authored(BLAMING))];
    const dismissed = [{ section: 'a', rule: 'person-at-fault', span: BLAMING.slice(0, -1) }];
    expect(languageFindings({ sections }, { people: [], dismissed }).map(({ section: key }) => key)).toEqual(['b']);
  });

  it('takes what is known of a text that was checked', () => {
    const checked = new Map([[BLAMING, []]]);
    expect(languageFindings({ sections: [section('a', authored(BLAMING))] }, { ...nothingKnown, checked })).toEqual([]);
  });
});
