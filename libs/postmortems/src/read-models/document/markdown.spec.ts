import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { postmortemMarkdown } from './markdown.js';
import type { DocumentStatement, PostmortemDocument } from './document.js';

function markdownOf(...statements: readonly DocumentStatement[]): string {
  const document: PostmortemDocument = {
    id: 'p',
    incidentId: 'i',
    title: 'Title',
    status: 'DRAFT',
    version: 0,
    draftedFromPosition: '7',
    generatorVersion: 1,
    templateVersion: 1,
    stale: false,
    sections: [{ key: 'summary', heading: 'Summary', statements, stale: false }],
  };
  return postmortemMarkdown(document);
}

function bodyOf(text: string, origin: DocumentStatement['origin'] = 'AUTHORED'): string {
  const markdown = markdownOf({ text, origin, citations: [] });
  return markdown.slice(markdown.indexOf('## Summary\n\n') + '## Summary\n\n'.length, -1);
}

describe('Markdown', () => {
  it('numbers the cited events in reading order and lists each once', () => {
    const markdown = markdownOf(
      { text: 'One.', origin: 'GENERATED', citations: ['e2', 'e1'] },
      { text: 'Two.', origin: 'GENERATED', citations: ['e1', 'e3'] },
    );
    expect(markdown).toBe(
      '# Title\n\nPostmortem of incident i · draft, from position 7, generator 1, template 1\n\n## Summary\n\n' +
        '- One.[^1][^2]\n- Two.[^2][^3]\n\n[^1]: Event e2\n[^2]: Event e1\n[^3]: Event e3\n',
    );
  });

  it.each([
    ['<script>alert(1)</script>', '&lt;script&gt;alert(1)&lt;/script&gt;'],
    ['# Heading', '\\# Heading'],
    ['- item', '\\- item'],
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
  ])('keeps %j as text', (text, expected) => {
    expect(bodyOf(text)).toBe(expected);
  });

  it('keeps the lines of a quotation within its list item', () => {
    expect(bodyOf('Said: “one\n# two\n\n- three”.', 'GENERATED')).toBe('- Said: “one\\\n  \\# two\\\n  \\- three”.');
  });

  it('keeps the paragraphs and lines that an author wrote', () => {
    expect(bodyOf('One\r\ntwo\n \n\nThree')).toBe('One\\\ntwo\n\nThree');
  });

  it('gives no text the power to begin a block, to open a tag or to add a footnote', () => {
    const text = fc.string({
      unit: fc.constantFrom('#', '-', '>', '<', '`', '|', '\n', ' ', '\t', '=', '1', '.', '[', ']', '^', 'a', '\\', '&'),
    });
    fc.assert(
      fc.property(text, (written) => {
        if (written.trim() === '') return;
        const body = bodyOf(written);
        for (const line of body.split('\n')) {
          expect(line).not.toMatch(/^(#|-|=|\+|>|\||\t| {4}|\d+[.)])/);
          expect(line).not.toMatch(/<|>|(?<!\\)(\\\\)*[[\]`|]/);
        }
      }),
      { numRuns: 2_000 },
    );
  });
});
