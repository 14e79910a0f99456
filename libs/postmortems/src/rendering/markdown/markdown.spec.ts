import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { authored, comment, generated, item, publishedTwice, section, viewOf } from '../../testing/example-views.js';
import type { DocumentStatement } from '../../read-models/document/document.js';
import { markdownOf } from './markdown.js';

/** What stands in the only section. */
function bodyOf(statement: DocumentStatement): string {
  const markdown = markdownOf(viewOf([section('summary', [statement], { heading: 'Summary' })]));
  const begin = markdown.indexOf('## Summary\n\n') + '## Summary\n\n'.length;
  return markdown.slice(begin, markdown.indexOf('\n\n*All times are UTC.'));
}

describe('Markdown', () => {
  it('says which incident it is about and how far the document has come', () => {
    expect(markdownOf(viewOf([], publishedTwice))).toContain(
      '# Checkout fails\n\nPostmortem of INC-7 · SEV1 · Edition 2, published 2026-03-09 10:00 UTC\\\nTime to detect: 19 min 12 s\\\n',
    );
  });

  it('tells authors which of facts, template and wording has moved on, and readers of an edition nothing of that', () => {
    const outdatedBy = ['FACTS', 'TEMPLATE', 'GENERATOR'] as const;
    const reworded = section('impact', [generated('It failed.')], { outdatedBy: ['GENERATOR'] });
    const stale = section('trigger', [generated('A change.')], { stale: true, outdatedBy: ['FACTS', 'GENERATOR'] });
    const draft = markdownOf(viewOf([reworded, stale], { dueAt: '2026-03-04T11:30:00.000Z', stale: true, outdatedBy }));
    expect(draft).toContain(
      'Due: 2026-03-04\\\nThe facts have changed since it was drafted.\\\nIts template, full, has a newer version.\\\n' +
        'A new draft would word some of the same facts otherwise.\n',
    );
    expect(draft).toContain('> No fact has changed: a new draft would word this otherwise.\n\n- It failed.');
    expect(draft).toContain('> The facts have changed since this was written.\n\n- A change.');
    const edition = markdownOf(viewOf([reworded, stale], { ...publishedTwice, outdatedBy }));
    for (const words of ['have changed', 'newer version', 'otherwise']) expect(edition).not.toContain(words);
  });

  it('numbers the cited events in reading order and gives each once', () => {
    const markdown = markdownOf(viewOf([section('summary', [generated('One.', ['e2', 'e1']), generated('Two.', ['e1', 'e3'])])]));
    expect(markdown).toContain('- One.[^1][^2]\n- Two.[^2][^3]\n');
    expect(markdown).toContain(
      '\n[^1]: The text of e2 (EntryRecorded, 2026-03-01 10:30 UTC; recorded 2026-03-01 12:01 UTC; event e2)\n[^2]: The text of e1 (',
    );
    expect(markdown.match(/^\[\^\d+\]: /gm)).toHaveLength(3);
  });

  it('shows many numbers that follow each other as the first and the last, each of which has its footnote', () => {
    const entries = ['e1', 'e2', 'e3'].map((id) => generated(`Entry ${id}.`, [id]));
    const markdown = markdownOf(viewOf([section('timeline', entries), section('response', [generated('Late.', ['e1', 'e2', 'e3'])])]));
    expect(markdown).toContain('- Late.[^1]–[^3]\n');
    expect(markdown.match(/^\[\^\d+\]: /gm)).toHaveLength(3);
  });

  it('puts the parts of a section under headings of their own', () => {
    const statements = [generated('One.', ['e1'], { part: 'Detection' }), generated('Two.', ['e1'], { part: 'Response' })];
    expect(markdownOf(viewOf([section('timeline', statements)]))).toContain('### Detection\n\n- One.[^1]\n\n### Response\n\n- Two.[^1]\n');
  });

  it('quotes the questions to the author in a draft only', () => {
    const asked = section('impact', [generated('It failed.')], { questions: ['How many?'], stale: true, outdatedBy: ['FACTS'] });
    expect(markdownOf(viewOf([asked]))).toContain('> For you to tell:\n>\n> - How many?');
    const edition = markdownOf(viewOf([asked], publishedTwice));
    expect(edition).not.toContain('How many?');
    expect(edition).not.toContain('have changed');
  });

  it('has the comments of a draft, with what they quote, below their section or above all', () => {
    const quoted = 'It failed *badly*.';
    const resolved = { resolvedAt: '2026-03-04T09:00:00.000Z', resolution: 'said' };
    const comments = [
      comment({ section: 'impact', quoted, text: 'For <whom>?', ...resolved }),
      comment({ text: 'Say how it was\nnoticed.', kind: 'CHANGES' }),
      comment({ section: 'gone', text: 'And this?' }),
    ];
    const view = [section('impact', [generated('It failed.')]), section('trigger', [])];
    const draft = markdownOf(viewOf(view, { comments }));
    expect(draft).toContain(
      '\n\n> Comments on the whole document:\n>\n> - Changes asked for: Say how it was noticed. (2026-03-03 10:00 UTC)\n' +
        '> - And this? (2026-03-03 10:00 UTC)\n\n## ',
    );
    expect(draft).toContain(
      '- It failed.[^1]\n\n> Comments:\n>\n> - “It failed \\*badly\\*.” – For &lt;whom&gt;? (2026-03-03 10:00 UTC; resolved: said)\n\n## ',
    );
    expect(markdownOf(viewOf(view, { ...publishedTwice, comments }))).not.toContain('Comments');
  });

  it('says what an edition has that the one before it had not', () => {
    const before = [generated('Detected at 10:31.'), authored('# Gone')];
    const changes = [
      { key: 'impact', heading: 'Impact', kind: 'CHANGED', before, after: [generated('Detected at 10:29.')] } as const,
      { key: 'x', heading: 'Lessons', kind: 'ADDED', before: [], after: [authored('New <b>')] } as const,
    ];
    const markdown = markdownOf(viewOf([section('impact', [generated('Detected at 10:29.')])], { ...publishedTwice, changes }));
    expect(markdown).toContain(
      '\n## What changed since edition 1\n\n### Impact\n\n- Before: Detected at 10:31.\\\n  Now: Detected at 10:29.\n- Taken out: # Gone\n\n' +
        '### Lessons\n\n- Added: New &lt;b&gt;\n\n*All times',
    );
  });

  it('lists the action items as they stand', () => {
    const markdown = markdownOf(viewOf([section('action-items', [])], {}, { actionItems: [item()] }));
    expect(markdown).toContain(
      '- Test the retry limit\\\n  Prevent, P1, Accepted, owner: Payments team, due 2026-04-01\\\n' +
        '  Done when: A limit above three is refused\\\n  <https://tickets.example/1>\n',
    );
  });

  it.each([
    ['<script>alert(1)</script>', '&lt;script&gt;alert(1)&lt;/script&gt;'],
    ['# Heading', '\\# Heading'],
    ['-item', '\\-item'],
    ['1. first', '1\\. first'],
    ['2) second', '2\\) second'],
    ['---', '\\---'],
    ['===', '\\==='],
    ['> quoted', '&gt; quoted'],
    ['`code` and ```fence```', '\\`code\\` and \\`\\`\\`fence\\`\\`\\`'],
    ['*bold* __strong__ ~~gone~~ $x$', '\\*bold\\* \\_\\_strong\\_\\_ \\~\\~gone\\~\\~ \\$x\\$'],
    ['snake_case_name', 'snake_case_name'],
    ['| a | b |', '\\| a \\| b \\|'],
    ['[text](javascript:alert(1))', '\\[text\\](javascript:alert(1))'],
    ['![image](x)', '!\\[image\\](x)'],
    ['[^1]', '\\[^1\\]'],
    ['R&D &amp; &#60;', 'R&amp;D &amp;amp; &amp;#60;'],
    ['C:\\temp', 'C:\\\\temp'],
    ['see https://dash.example/d/abc_def?x=1&y=2.', 'see <https://dash.example/d/abc_def?x=1&y=2>.'],
    ['    indented', 'indented'],
    ['One\r\ntwo\n \n\nThree', 'One\\\ntwo\n\nThree'],
    ['What was hard:\n- # first\n- second', 'What was hard:\n\n- \\# first\n- second'],
  ])('keeps %j as its author meant it', (text, expected) => {
    expect(bodyOf(authored(text))).toBe(expected);
  });

  it('keeps the lines of a quotation within its list item', () => {
    expect(bodyOf(generated('Said: “one\n# two\n\n- three”.'))).toBe('- Said: “one\\\n  \\# two\\\n  \\- three”.[^1]');
  });

  it('gives no text the power to begin a block, to open a tag or to add a footnote', () => {
    const text = fc.string({
      unit: fc.constantFrom('#', '>', '<', '`', '|', '\n', ' ', '\t', '=', '1', '.', '[', ']', '^', 'a', '\\', '&', '+'),
    });
    fc.assert(
      fc.property(text, (written) => {
        if (written.trim() === '') return;
        for (const line of bodyOf(authored(written)).split('\n')) {
          expect(line).not.toMatch(/^(#|-|=|\+|>|\||\t| {4}|\d+[.)])/);
          expect(line).not.toMatch(/<|>|(?<!\\)(\\\\)*[[\]`|]/);
        }
      }),
      { numRuns: 500 },
    );
  });
});
