import { describe, expect, it } from '@jest/globals';
import { differences } from './differences.js';
import type { DocumentStatement } from './document.js';

function section(key: string, ...texts: readonly string[]) {
  return { key, heading: key.toUpperCase(), statements: texts.map((text) => statement(text)) };
}

function statement(text: string, citations: readonly string[] = ['e1']): DocumentStatement {
  return { id: text, text, origin: 'GENERATED', citations, mentions: [], part: null };
}

function kinds(...compared: Parameters<typeof differences>): readonly string[] {
  return differences(...compared).map(({ kind, key }) => `${kind} ${key}`);
}

describe('differences between editions', () => {
  it('are sections that came, changed and went, in reading order', () => {
    const before = [section('a', 'one'), section('b', 'one'), section('c', 'one')];
    const after = [section('d', 'new'), section('c', 'one', 'two'), section('a', 'one')];
    expect(kinds(before, after)).toEqual(['ADDED d', 'CHANGED c', 'REMOVED b']);
    expect(differences(before, after)[1]).toMatchObject({ before: [{ text: 'one' }], after: [{ text: 'one' }, { text: 'two' }] });
  });

  it('are none where nobody reads one: other citations, sections that say nothing', () => {
    const cited = { ...section('a'), statements: [statement('one', ['e2'])] };
    expect(kinds([section('a', 'one'), section('b')], [cited, section('c')])).toEqual([]);
  });

  it('count a heading and what a statement is listed under', () => {
    expect(kinds([section('a', 'one')], [{ ...section('a', 'one'), heading: 'Anew' }])).toEqual(['CHANGED a']);
    expect(kinds([section('a', 'one')], [{ ...section('a'), statements: [{ ...statement('one'), part: 'Response' }] }])).toEqual([
      'CHANGED a',
    ]);
  });
});
