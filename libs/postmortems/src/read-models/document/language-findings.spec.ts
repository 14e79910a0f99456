import { describe, expect, it } from '@jest/globals';
import { languageFindings } from './language-findings.js';
import type { DocumentSection, DocumentStatement } from './postmortem-document.js';

const BLAMING = 'The on-call engineer forgot to drain the node.';

function section(key: string, ...statements: readonly DocumentStatement[]): DocumentSection {
  return { key, heading: key, statements, stale: false };
}

function authored(text: string): DocumentStatement {
  return { text, origin: 'AUTHORED', citations: [] };
}

describe('languageFindings', () => {
  it('finds wording in what its authors wrote, and says in which section', () => {
    const written = `All was quiet. ${BLAMING}`;
    const found = languageFindings({ sections: [section('summary', authored('Calm.')), section('response', authored(written))] });
    expect(found).toMatchObject([{ section: 'response', rule: 'person-at-fault' }]);
    for (const { span, start, end } of found) expect(written.slice(start, end)).toBe(span);
  });

  it('keeps the order of the sections', () => {
    const found = languageFindings({ sections: [section('b', authored(BLAMING)), section('a', authored(BLAMING))] });
    expect(found.map(({ section: key }) => key)).toEqual(['b', 'a']);
  });

  it('leaves alone what was generated, and what an author quotes', () => {
    const generated: DocumentStatement = { text: BLAMING, origin: 'GENERATED', citations: ['e1'] };
    expect(
      languageFindings({ sections: [section('summary', generated), section('response', authored(`The log says: “${BLAMING}”`))] }),
    ).toEqual([]);
  });
});
