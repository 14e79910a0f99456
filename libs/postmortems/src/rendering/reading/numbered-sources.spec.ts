import { describe, expect, it } from '@jest/globals';
import { documentOf, generated, section } from '../../testing/example-views.js';
import { numberedSources } from './numbered-sources.js';

describe('Numbered sources', () => {
  const timeline = ['e1', 'e2', 'e3', 'e4', 'e5', 'e6'].map((id) => generated(`Entry ${id}.`, [id]));
  const shown = (citations: readonly string[]): readonly string[] => {
    const statement = generated('Recorded late.', citations);
    const sources = numberedSources(documentOf([section('timeline', timeline), section('response', [statement])]));
    return sources.marksOf(statement).map(({ first, last }) => (first === last ? `${first}` : `${first}–${last}`));
  };

  it('are shown as a run where three or more follow each other', () => {
    expect(shown(['e1', 'e3', 'e4', 'e5', 'e6'])).toEqual(['1', '3–6']);
    expect(shown(['e1', 'e2', 'e4'])).toEqual(['1', '2', '4']);
  });

  it('are shown one by one where they are cited first', () => {
    expect(shown(['e5', 'e6', 'new', 'newer', 'newest'])).toEqual(['5', '6', '7', '8', '9']);
    expect(shown(['e4', 'e5', 'e6', 'new'])).toEqual(['4–6', '7']);
  });
});
