import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { elementsOf, textOf } from '#documents/testing';
import type { Element } from '#documents/testing';
import { authored, comment, generated, item, publishedTwice, section, viewedIncident, viewOf } from '../../testing/example-views.js';
import type { PostmortemView } from '../postmortem-view.js';
import { htmlOf } from './html.js';

function named(html: string, ...tags: readonly string[]): readonly string[] {
  return elementsOf(html)
    .filter(({ tagName }) => tags.includes(tagName))
    .map((element) => textOf(element).trim());
}

function attribute(element: Element, name: string): string | undefined {
  return element.attrs.find((one) => one.name === name)?.value;
}

const timeline = section('timeline', [
  generated('2026-03-01 10:31 UTC – Detected; declared as SEV3.', ['e1'], { part: 'Detection' }),
  generated('2026-03-01 10:41 UTC – Hypothesis (pinned): “The limit”.', ['e2'], { part: 'Response' }),
  generated('2026-03-02 – Communication: “Told”.', ['e3'], { part: 'Response' }),
]);

describe('HTML', () => {
  it('begins with which incident it is about, its figures and its contents', () => {
    const html = htmlOf(viewOf([section('summary', [generated('It failed.')]), timeline]));
    expect(html).toMatch(/^<!doctype html>\n<html lang="en">/);
    expect(named(html, 'title')[0]).toBe('INC-7: Checkout fails');
    expect(named(html, 'h1')).toEqual(['Checkout fails']);
    expect(named(html, 'h2')).toEqual(['Contents', 'Heading of summary', 'Heading of timeline', 'Sources']);
    expect(named(html, 'dd').slice(0, 4)).toEqual(['19 min 12 s', '1 h 8 min', '1 h 18 min', '12,345']);
    expect(elementsOf(html).map(({ tagName }) => tagName)).toEqual(expect.arrayContaining(['header', 'nav', 'main', 'footer']));
  });

  it('leads from each number to its source and back, and to nothing that is not there', () => {
    const elements = elementsOf(
      htmlOf(viewOf([section('summary', [generated('One.', ['e2', 'e1']), generated('Two.', ['e1'])]), timeline])),
    );
    const ids = elements.flatMap((element) => attribute(element, 'id') ?? []);
    expect(new Set(ids).size).toBe(ids.length);
    const links = elements.flatMap((element) => attribute(element, 'href') ?? []).filter((href) => href.startsWith('#'));
    expect(links).toEqual(expect.arrayContaining(['#source-1', '#source-2', '#statement-1', '#statement-2']));
    for (const link of links) expect(ids).toContain(link.slice(1));
  });

  it('leads from many numbers that follow each other to the first of them', () => {
    const entries = ['e1', 'e2', 'e3'].map((id) => generated(`Entry ${id}.`, [id]));
    const elements = elementsOf(htmlOf(viewOf([section('impact', [...entries, generated('Late.', ['e1', 'e2', 'e3'])])])));
    const run = elements.find((element) => attribute(element, 'aria-label') === 'Sources 1 to 3');
    expect(run && [attribute(run, 'href'), textOf(run)]).toEqual(['#source-1', '1–3']);
  });

  it('has the timeline as tables, part by part, with a new day said once', () => {
    const html = htmlOf(viewOf([section('summary', []), timeline]));
    expect(named(html, 'h3')).toEqual(['Detection', 'Response']);
    expect(named(html, 'td')).toEqual([
      '10:31',
      'Detected; declared as SEV3.1',
      '10:41',
      'Hypothesispinned“The limit”.2',
      'that day',
      'Communication“Told”.3',
    ]);
    expect(named(html, 'th').filter((text) => text.startsWith('2026'))).toEqual(['2026-03-01', '2026-03-02']);
  });

  it('breaks no date, and leaves addresses whole', () => {
    const html = htmlOf(
      viewOf([
        section('summary', []),
        section('impact', [generated('From 2026-03-01 10:31 UTC, see https://x.example/2026-03-02 of 2026-03-03.')]),
      ]),
    );
    const dates = elementsOf(html).filter((element) => attribute(element, 'class') === 'date');
    expect(dates.map(textOf)).toEqual(['2026-03-01', '2026-03-03']);
    expect(named(html, 'li')).toContain('From 2026-03-01 10:31 UTC, see https://x.example/2026-03-02 of 2026-03-03.1');
  });

  it('leaves on paper no heading of the timeline alone at the end of a page: a table’s head, where a page could end, is not printed', () => {
    const html = htmlOf(viewOf([timeline]));
    expect(html.slice(html.lastIndexOf('@media print'))).toContain('.timeline thead { display: none; }');
    // Without its head, what tells how wide the columns are.
    const columns = elementsOf(html).filter(({ tagName }) => tagName === 'col');
    expect(columns.map((column) => attribute(column, 'class'))).toEqual(['time', undefined, 'time', undefined]);
  });

  it('shows authors what is open, stale and remarked, and readers of an edition nothing of that', () => {
    const stale = section('impact', [generated('Two failed.')], {
      questions: ['How many were affected?'],
      stale: true,
      outdatedBy: ['FACTS'],
      change: { before: [generated('Two failed.')], now: [generated('Three failed.')], questionsBefore: [], questionsNow: [] },
    });
    const remark = comment({ section: 'impact' });
    const request = comment({ id: 'r', text: 'Say how it was noticed.', kind: 'CHANGES' });
    const reworded = { ...stale, stale: false, outdatedBy: ['GENERATOR'] as const };
    expect(htmlOf(viewOf([reworded]))).toContain('<p>No fact has changed: a new draft would word this otherwise.</p>');
    expect(htmlOf(viewOf([], { outdatedBy: ['TEMPLATE'] }))).toContain('<p class="stale">Its template, full, has a newer version.</p>');
    const draft = htmlOf(viewOf([stale], { comments: [remark, request] }));
    expect(draft).toContain('Changes asked for: Say how it was noticed.');
    for (const words of ['How many were affected?', 'The facts have changed', '<del>Two</del>', '<ins>Three</ins>', 'All of them?'])
      expect(draft).toContain(words);
    const edition = htmlOf(viewOf([stale], { ...publishedTwice, comments: [remark, request] }));
    for (const words of ['How many were affected?', 'The facts have changed', 'Three', 'All of them?', 'Changes asked for'])
      expect(edition).not.toContain(words);
    expect(edition).toContain('Edition 2, published 2026-03-09 10:00 UTC');
  });

  it('leaves out of an edition the sections in which nothing stands', () => {
    const sections = [section('summary', [generated('It failed.')]), section('surprises', [])];
    expect(htmlOf(viewOf(sections))).toContain('Heading of surprises');
    expect(htmlOf(viewOf(sections, publishedTwice))).not.toContain('Heading of surprises');
  });

  it('says what changed since the edition before, word by word', () => {
    const changes = [
      { key: 'impact', heading: 'Impact', kind: 'CHANGED' as const, before: [authored('One region.')], after: [authored('Two regions.')] },
    ];
    const html = htmlOf(viewOf([section('impact', [authored('Two regions.')])], { ...publishedTwice, changes }));
    expect(named(html, 'h2')).toContain('What changed since edition 1');
    expect(named(html, 'ins', 'del')).toEqual(['One', 'Two', 'region', 'regions']);
    expect(html).not.toContain('href="#source-');
  });

  it('has the action items as they stand, in the place of what the draft said of them', () => {
    const said = generated('“Test the retry limit”; proposed.', ['e9'], { mentions: [{ kind: 'ACTION_ITEM', id: 'item-1' }] });
    const items = [
      item({ status: 'COMPLETED', completedAt: '2026-03-20T00:00:00.000Z', verifiedAt: '2026-03-28T00:00:00.000Z' }),
      item({ id: 'item-2', title: 'Since', owner: null }),
    ];
    const html = htmlOf(viewOf([section('action-items', [said])], {}, { actionItems: items }));
    expect(html).not.toContain('proposed.');
    expect(named(html, 'td')).toEqual(
      expect.arrayContaining(['Verified 2026-03-28', 'Prevent, P1', 'Payments team', 'nobody yet', '2026-04-01']),
    );
    expect(htmlOf(viewOf([section('summary', [])], publishedTwice, { actionItems: items }))).toContain(
      '<h2 id="section-action-items-heading" dir="auto">Action items</h2>',
    );
  });

  it('draws the stages and the entries, described in words, and no chart of nothing', () => {
    const html = htmlOf(viewOf([]));
    expect(elementsOf(html).filter(({ tagName }) => tagName === 'svg')).toHaveLength(2);
    expect(named(html, 'desc')[0]).toContain('Mitigation: 2026-03-01 11:05 UTC to 2026-03-01 11:20 UTC');
    const nothing = { from: null, to: null, impact: null, visits: [], severities: [], marks: [] };
    expect(htmlOf(viewOf([], {}, { figures: nothing }))).not.toContain('<svg');
  });

  it('makes links of whole http and https addresses only', () => {
    const text = 'See https://dash.example/a?b=1&c=2, not javascript:alert(1).';
    const links = elementsOf(
      htmlOf(viewOf([section('summary', [authored(text)])], {}, { actionItems: [item({ link: 'javascript:alert(1)' })] })),
    )
      .filter(({ tagName }) => tagName === 'a')
      .map((element) => [attribute(element, 'href') ?? '', attribute(element, 'rel')])
      .filter(([href]) => href?.startsWith('#') !== true);
    expect(links).toEqual([['https://dash.example/a?b=1&c=2', 'noopener noreferrer nofollow']]);
  });

  it('gives no text the power to make an element, an attribute or an address of its own', () => {
    const plain = shapeOf(htmlOf(everywhere('words')));
    const hostile = fc
      .array(
        fc.constantFrom(
          '<',
          '>',
          '"',
          "'",
          '&',
          '`',
          '=',
          '/',
          'script',
          'b',
          ' onload=',
          'style',
          '</style>',
          '-->',
          '<!--',
          '\u0000',
          ']]>',
          '</title>',
          'javascript:',
          '\u202E',
          '#',
          ' x ',
        ),
        { minLength: 1, maxLength: 12 },
      )
      .map((parts) => `w${parts.join('')}w`);
    fc.assert(
      fc.property(hostile, (text) => {
        expect(shapeOf(htmlOf(everywhere(text)))).toEqual(plain);
      }),
      { numRuns: 60 },
    );
  });
});

/** All elements and their attributes, without the values that may be somebody's words. */
function shapeOf(html: string): readonly string[] {
  return elementsOf(html).map(
    ({ tagName, attrs }) =>
      `${tagName} ${attrs.map(({ name, value }) => (/^(id|href|class)$/.test(name) ? `${name}=${value}` : name)).join(' ')}`,
  );
}

/** A view in which a text stands wherever somebody's words can. */
function everywhere(text: string): PostmortemView {
  const generatedText = generated(`Said: “${text}”.`, ['e1'], { part: text });
  const timed = generated(`2026-03-01 10:41 UTC – Action: “${text}”.`, [text], { part: `${text} again` });
  const content = [generatedText, timed, authored(`${text}\n\n- ${text}`)];
  const change = { before: [generated('before')], now: [], questionsBefore: [], questionsNow: [] };
  const view = viewOf([section('summary', content, { heading: text, questions: [text], stale: true, change })], {
    title: text,
    template: text,
    comments: [
      {
        id: 'c',
        section: 'summary',
        statementId: null,
        quoted: text,
        text,
        authorId: null,
        at: '2026-03-03T10:00:00.000Z',
        resolvedAt: '2026-03-03T10:00:00.000Z',
        resolution: text,
        kind: 'CHANGES',
      },
    ],
    changes: [{ key: 'x', heading: text, kind: 'ADDED', before: [], after: [authored(text)] }],
    editions: [{ edition: 1, publishedAt: '2026-03-03T10:00:00.000Z', note: text, version: 3 }],
  });
  const told = {
    id: 'e1',
    type: 'EntryRecorded',
    occurred: { at: '2026-03-01T10:00:00.000Z', exactness: 'EXACT' as const },
    recordedAt: '2026-03-01T10:00:00.000Z',
    text,
  };
  return {
    ...view,
    incident: { ...viewedIncident, reference: text, title: text, services: [text, text] },
    sources: new Map([['e1', told]]),
    actionItems: [item({ title: text, owner: text, endState: text, link: text })],
    figures: { ...view.figures, marks: view.figures.marks.map((mark) => ({ ...mark, text })) },
  };
}
