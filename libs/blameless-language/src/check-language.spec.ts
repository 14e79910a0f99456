import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { anyCharacter } from '#event-sourcing/testing';
import { checkLanguage } from './check-language.js';
import { languageRules } from './rules.js';
import { flaggedAtAll } from './testing/findings.js';

const BLAMING = 'The on-call engineer forgot to drain the node.';
const RULES = languageRules.map(({ id }) => id);

const blamingSentences = [
  BLAMING,
  'It was due to human error.',
  'We should have tested the restore.',
  'Their carelessness cost us an hour.',
  'The operators ignored the page and the admin refused to help.',
  'Remind all engineers to be more careful!',
  'Improve communication.',
  'The sole cause was Sam’s mistake.',
];

describe('checkLanguage', () => {
  it('says where, why, and what could stand there instead', () => {
    const text = `It was quiet. ${BLAMING}`;
    const [finding] = checkLanguage(text);
    expect(finding).toEqual({
      rule: 'person-at-fault',
      span: 'The on-call engineer forgot to drain the node',
      start: 14,
      end: 59,
      message: expect.stringMatching(/^[A-Z].*\.$/),
      suggestion: 'The step to drain the node did not take place',
    });
  });

  it('has nothing to say of neutral accounts', () => {
    expect(
      flaggedAtAll(
        'At 10:02 the alert on queue depth fired. The on-call engineer restarted two consumers; the queue kept growing. ' +
          'The replica failed to promote because its disk was full. We had no alert for this. We should add one.',
      ),
    ).toEqual([]);
  });

  it.each([
    ['a code span', `\`${BLAMING}\``],
    ['straight quotation marks', `"${BLAMING}"`],
    ['curly quotation marks', `“${BLAMING}”`],
    ['a straight quotation mark that a curly one closes', `"${BLAMING}”`],
    ['guillemets', `«${BLAMING}»`],
    ['single quotation marks', `She wrote 'they forgot to drain the node' at noon.`],
    ['curly single quotation marks', `She wrote ‘they forgot to drain the engineer’s node’ at noon.`],
    ['a block quote', `> ${BLAMING}`],
    ['a fence', `Before.\n\n\`\`\`\n${BLAMING}\n\`\`\`\n\nAfter.`],
    ['a fence that is never closed', `~~~ text\n${BLAMING}`],
    ['a chat line', `10:02 <rowan> ${BLAMING}`],
    ['a chat line in a list', `- <rowan> ${BLAMING}`],
    ['a log line', `2026-03-01T10:02:03Z ERROR operator failed to check: we forgot to drain`],
    ['an address', 'See https://wiki.example/we-forgot-to/The-engineer-broke-it for more.'],
  ])('leaves evidence alone: %s', (_, text) => {
    expect(flaggedAtAll(text)).toEqual([]);
  });

  it.each([
    ['after a block quote', `> as said\n\n${BLAMING}`],
    ['after a fence', `\`\`\`\nx\n\`\`\`\n${BLAMING}`],
    ['in a list item', `- [ ] ${BLAMING}`],
    ['in a table', `| what | why |\n| ${BLAMING} | none |`],
    ['in a heading', `## ${BLAMING}`],
    ['over two lines', BLAMING.replace('forgot to', 'forgot\nto')],
    ['around a code span', 'The on-call engineer forgot to drain `node-7`.'],
    ['next to an apostrophe', `The engineers' graph was flat. ${BLAMING} The teams' graphs weren't.`],
    ['after a quotation mark that was never closed', `A 19" rack. ${BLAMING}`],
  ])('sees what people write %s', (_, text) => {
    expect(flaggedAtAll(text)).toEqual([expect.stringMatching(/^person-at-fault: /)]);
  });

  it('takes curly and straight apostrophes, and contractions, alike', () => {
    expect(flaggedAtAll('We should’ve tested it.')).toEqual(['counterfactual: We should’ve tested it']);
    expect(flaggedAtAll("We should've tested it.")).toEqual(["counterfactual: We should've tested it"]);
    expect(flaggedAtAll('The engineer didn’t check the graph.')).toEqual(['person-at-fault: The engineer didn’t check the graph']);
  });

  describe('who is known', () => {
    const people = [{ names: ['Rowan Whitfield', 'rowan', '@rwhit'], role: 'the incident commander' }, { names: ['Quill'] }];

    it.each([
      ['Rowan Whitfield paged the team.', 'Rowan Whitfield', 'The incident commander'],
      ['At 10:02 rowan paged the team.', 'rowan', 'the incident commander'],
      ['The page went to @rwhit.', '@rwhit', 'the incident commander'],
      ['Then QUILL joined.', 'QUILL', 'the responder'],
    ])('suggests a role for a name: %s', (text, span, suggestion) => {
      expect(checkLanguage(text, { people })).toMatchObject([{ rule: 'named-person', span, suggestion }]);
    });

    it('takes a known name for a person where a program could have done the same', () => {
      expect(flaggedAtAll('Quill failed to reload.')).toEqual([]);
      expect(checkLanguage('Quill failed to reload.', { people }).map(({ rule }) => rule)).toEqual(['named-person', 'person-at-fault']);
    });

    it('finds whole names only, and none without letters', () => {
      expect(checkLanguage('The quilled page.', { people })).toEqual([]);
      expect(checkLanguage('A page. B', { people: [{ names: ['', ' ', '@', 'b'] }] })).toEqual([]);
    });
  });

  it('gives findings by where they begin, and one for a rule and span', () => {
    const text = blamingSentences.join(' ');
    const found = checkLanguage(text);
    expect(found.length).toBeGreaterThanOrEqual(blamingSentences.length);
    expect(found.map(({ start }) => start)).toEqual(found.map(({ start }) => start).sort((a, b) => a - b));
    expect(new Set(found.map(({ rule, start, end }) => `${rule} ${start} ${end}`)).size).toBe(found.length);
  });

  const anything = fc.oneof(
    fc.string({ unit: anyCharacter, maxLength: 200 }),
    fc.string({ unit: fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit)), maxLength: 200 }),
    fc
      .array(
        fc.oneof(
          fc.constantFrom(...blamingSentences.flatMap((sentence) => sentence.split(' '))),
          fc.constantFrom(
            '\n',
            '"',
            '“',
            '`',
            '```',
            '>',
            '😀',
            '\ud800',
            '’',
            ',',
            '(',
            ')',
            'who',
            'and',
            "'s",
            'José',
            'cannot',
            'gonna',
            '|',
          ),
        ),
        { maxLength: 60 },
      )
      .map((words) => words.join(' ')),
  );

  it('gives spans within the text, in order, the same every time, whatever the text', () => {
    fc.assert(
      fc.property(anything, (text) => {
        const found = checkLanguage(text);
        let last = 0;
        for (const { rule, span, start, end } of found) {
          expect(RULES).toContain(rule);
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(text.slice(start, end)).toBe(span);
          last = start;
        }
        expect(checkLanguage(text)).toEqual(found);
      }),
      { numRuns: 300 },
    );
  });

  it('finds the same in a paragraph wherever it stands', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...blamingSentences),
        fc.array(fc.constantFrom('Quiet here.', '> quoted', '- one', '😀')),
        (sentence, before) => {
          const prefix = before.map((line) => `${line}\n\n`).join('');
          const alone = checkLanguage(sentence);
          const shifted = alone.map((finding) => ({ ...finding, start: finding.start + prefix.length, end: finding.end + prefix.length }));
          expect(checkLanguage(prefix + sentence)).toEqual(shifted);
        },
      ),
      { numRuns: 100 },
    );
  });

  it('has nothing to say of a sentence that is quoted', () => {
    fc.assert(
      fc.property(fc.constantFrom(...blamingSentences), fc.constantFrom('""', '“”', '«»', '``'), (sentence, marks) => {
        expect(checkLanguage(sentence).length).toBeGreaterThan(0);
        expect(flaggedAtAll(`The note said ${marks.charAt(0)}${sentence}${marks.charAt(1)} at noon.`)).toEqual([]);
      }),
    );
  });

  it('is not changed by what was checked before, and forgets words', () => {
    const before = checkLanguage(BLAMING);
    for (let round = 0; round < 4; round++) {
      checkLanguage(Array.from({ length: 10_000 }, (_, index) => `w${String.fromCharCode(97 + round)}${letters(index)}`).join(' '));
    }
    expect(checkLanguage(BLAMING)).toEqual(before);
  });

  it('takes a megabyte of text', () => {
    const text = `${'The replica lagged and the alert fired at noon.\n'.repeat(21_500)}${BLAMING}`;
    expect(text.length).toBeGreaterThan(1_000_000);
    expect(checkLanguage(text)).toMatchObject([{ rule: 'person-at-fault', end: text.length - 1 }]);
  });

  // The tagger's own tokenizer needs half a minute for some of these: whatever grew faster than the text would run into the time limit.
  it.each(['a', 'a.', "'", '@a', '<a', '“', '" ', '` ``', 'a-', '](', '( ', 'https://', 'we should have ', ', forgot ', 'of the ', 'by '])(
    'comes to an end on 100,000 characters of %j',
    (unit) => {
      const text = unit.repeat(100_000 / unit.length);
      for (const { start, end, span } of checkLanguage(text)) expect(text.slice(start, end)).toBe(span);
    },
  );

  it('has nothing to say of nothing', () => {
    expect([checkLanguage(''), checkLanguage(' \n\t '), checkLanguage('```')]).toEqual([[], [], []]);
  });
});

function letters(index: number): string {
  return index.toString(26).replace(/\d/g, (digit) => String.fromCharCode(112 + Number(digit)));
}
