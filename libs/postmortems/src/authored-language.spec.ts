import { PersonNames } from '#access/published';
import { describe, expect, it } from '@jest/globals';
import { AuthoredLanguage } from './authored-language.js';
import { generatedStatements } from './read-models/document/statements.js';
import { draft } from './testing/index.js';

class Nobody extends PersonNames {
  of(): Promise<ReadonlyMap<string, readonly string[]>> {
    return Promise.resolve(new Map());
  }
}

const people = [{ names: ['Robin Quill', '@rquill', 'Quill'], role: 'the incident commander' }];

/** The section as readers of the published document see it. */
function read(text: string, dismissed: readonly string[] = []): string {
  const over = { draft: draft(), recordedAt: '2026-03-02T09:00:00.000Z' };
  const authored = { eventId: 'e1', key: 'summary', heading: 'Summary', text, citations: [], keepsFacts: false, basis: null, over };
  const postmortem = {
    draft: draft(),
    authored: new Map([['summary', authored]]),
    dismissed: dismissed.map((span) => ({ section: 'summary', rule: 'named-person', span })),
  };
  const roles = [...new AuthoredLanguage(new Nobody()).rolesForNames(postmortem, people)].reverse();
  return roles.reduce((written, { start, end, role }) => written.slice(0, start) + role + written.slice(end), text);
}

describe('roles for names', () => {
  it('stand wherever somebody is named, in what is quoted, too', () => {
    expect(read('Robin Quill wrote:\n\n> rquill: on it\n\nand then “Quill is on it”.')).toBe(
      'The incident commander wrote:\n\n> the incident commander: on it\n\nand then “the incident commander is on it”.',
    );
  });

  it('stand in what generated statements quote, as far as readers see them', () => {
    const quoting = { key: 'timeline', heading: 'Timeline', statements: [{ text: '10:05 UTC – “Quill restarts it”.', citations: ['e1'] }] };
    const postmortem = { draft: draft({ sections: [quoting] }), authored: new Map<string, never>(), dismissed: [] };
    const roles = new AuthoredLanguage(new Nobody()).rolesForNames(postmortem, people);
    expect(generatedStatements(quoting, roles).map(({ text }) => text)).toEqual(['10:05 UTC – “the incident commander restarts it”.']);
    expect(roles).toMatchObject([{ section: 'timeline', statement: generatedStatements(quoting)[0]?.id }]);
  });

  it('stand for those who took part in an earlier incident, where it is spoken of, whatever they were there', () => {
    const earlier = { text: 'INC-1 “Wren and Quill reload it”.', citations: ['e1'], mentions: [{ kind: 'INCIDENT', id: 'i1' }] } as const;
    const section = { key: 'precedents', heading: 'Precedents', statements: [earlier, { text: 'A wren, said Wren.', citations: ['e1'] }] };
    const postmortem = { draft: draft({ sections: [section] }), authored: new Map<string, never>(), dismissed: [] };
    const there = [
      { names: ['Ada Wren', 'Wren'], role: 'the scribe' },
      { names: ['Robin Quill', 'Quill'], role: 'the scribe' },
    ];
    const roles = new AuthoredLanguage(new Nobody()).rolesForNames(postmortem, people, new Map([['i1', there]]));
    expect(generatedStatements(section, roles).map(({ text }) => text)).toEqual([
      'INC-1 “a responder and the incident commander reload it”.',
      'A wren, said Wren.',
    ]);
  });

  it('do not stand in addresses, which would lead nowhere', () => {
    expect(read('Quill shared https://chat.example/quill/7?by=@rquill (see https://x.example/~rquill, rquill said).')).toBe(
      'The incident commander shared https://chat.example/quill/7?by=@rquill (see https://x.example/~rquill, the incident commander said).',
    );
  });

  it('do not stand for words whose author said that they name nobody', () => {
    expect(read('Quill was reloaded by Robin Quill.', ['Quill'])).toBe('Quill was reloaded by the incident commander.');
  });
});
