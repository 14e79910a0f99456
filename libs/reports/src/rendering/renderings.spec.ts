import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { elementsOf, textOf } from '#documents/testing';
import { anyCharacter } from '#event-sourcing/testing';
import { content, viewOf } from '../testing/report-examples.js';
import { cellFrom, csvOf } from './csv.js';
import { htmlOf } from './html/html.js';
import { reportStyle } from './html/stylesheet.js';
import { jsonOf } from './json.js';
import { markdownOf } from './markdown.js';

/** As RFC 4180 has it. */
function rowsOf(csv: string): readonly (readonly string[])[] {
  const rows: string[][] = [];
  let row: string[] = [];
  for (const [, quoted, plain, end] of csv.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)) {
    row.push(quoted === undefined ? (plain ?? '') : quoted.replaceAll('""', '"'));
    if (end === '\r\n') {
      rows.push(row);
      row = [];
    }
  }
  return rows;
}

const hostile = fc.oneof(
  fc.string({ unit: anyCharacter, maxLength: 60 }),
  fc.constantFrom(
    '=cmd()',
    '\t=1+1',
    '-2+3',
    '@SUM(A1)',
    '"; drop',
    '</style><script>alert(1)</script>',
    '| a | b',
    '](javascript:alert(1))',
    '[x]: y',
  ),
);

function withTexts(text: string) {
  const [fix, ...fixes] = content.fixes;
  const [counted, ...classes] = content.classes.counted;
  const [goal, ...goals] = content.goals;
  if (fix === undefined || counted === undefined || goal === undefined) throw new Error('the example has them');
  return viewOf(
    { title: text, services: [text], team: text },
    {
      fixes: [{ ...fix, title: text, className: text }, ...fixes],
      classes: { ...content.classes, counted: [{ ...counted, name: text }, ...classes] },
      goals: [{ ...goal, title: text }, ...goals],
    },
    text,
  );
}

describe('a report as CSV', () => {
  it('is one table with a header, whatever people wrote', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const rows = rowsOf(csvOf(withTexts(text)));
        expect(rows[0]?.slice(0, 5)).toEqual(['section', 'key', 'name', 'statistic', 'value']);
        expect(new Set(rows.map((row) => row.length))).toEqual(new Set([18]));
        expect(rows.flat().filter((cell) => /^[=+@\t\r]|^-(?!\d+(\.\d+)?(e[+-]?\d+)?$)/.test(cell))).toEqual([]);
      }),
    );
  });

  it.each([
    ['=1+1', "'=1+1"],
    [' =1+1', "'=1+1"],
    ['-2', '-2'],
    ['-2-2', "'-2-2"],
    ['+49 30', "'+49 30"],
    ['a "b", c', '"a ""b"", c"'],
    ['a\r\nb', 'a b'],
    [-3.5, '-3.5'],
    [1e21, '1e+21'],
    [null, ''],
  ])('has %j as %s', (value, cell) => {
    expect(cellFrom(value)).toBe(cell);
  });

  it('gives money exactly', () => {
    expect(csvOf(viewOf())).toContain('COSTS,all,,MONEY_EUR,212000.50,,,EUR,11,');
  });
});

describe('a report as Markdown', () => {
  it('is as it always was', () => {
    const golden = readFileSync(new URL('../testing/golden/report.md.txt', import.meta.url), 'utf8');
    expect(markdownOf(viewOf())).toBe(golden);
  });

  it('has as many cells in each row as its table has columns, and no markup that people wrote', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const lines = markdownOf(withTexts(text)).split('\n');
        let columns = 0;
        lines.forEach((line, index) => {
          if (!line.startsWith('| ')) return;
          const cells = line.replaceAll(/\\\\/g, '').split(/(?<!\\)\|/).length;
          if (!(lines[index - 1] ?? '').startsWith('| ')) columns = cells;
          expect(cells).toBe(columns);
          expect(line.replaceAll(/<https?:[^>]*>/g, '')).not.toContain('<');
        });
      }),
    );
  });
});

describe('a report as a page', () => {
  it('has a section for each part, with its charts and tables', () => {
    const html = htmlOf(viewOf());
    const elements = elementsOf(html);
    const named = (tag: string): readonly string[] => elements.filter(({ tagName }) => tagName === tag).map((one) => textOf(one).trim());
    expect(html).toMatch(/^<!doctype html>\n<html lang="en">/);
    expect(named('h1')).toEqual(['First quarter of payments']);
    expect(named('h2')).toEqual([
      'Contents',
      'Numbers',
      'What keeps coming back',
      'What was done, and whether it held',
      'What it cost',
      'Goals',
      'How the work was spread',
    ]);
    expect(named('figcaption')).toEqual([
      'Incidents by month',
      'Classes by how often they came, with 95 % intervals',
      'Classes by month',
      'Goals by period',
    ]);
    expect(elements.filter(({ tagName }) => tagName === 'table')).toHaveLength(6);
    const ids = elements.flatMap(({ attrs }) => attrs.filter(({ name }) => name === 'id').map(({ value }) => value));
    expect(new Set(ids).size).toBe(ids.length);
    for (const words of ['12 min', '3.4 h', '21 %', 'too few to rely on', 'not enough data', '212,000.50 EUR'])
      expect(html).toContain(words);
  });

  it('says of its first numbers what they are made of', () => {
    const recover = { key: 'time-to-recover', version: 1, name: 'Time to recover', kind: 'DURATION', excluded: [], grey: false } as const;
    const values = [{ statistic: 'MEDIAN', value: 8_160, lower: 6_000, upper: null }];
    const html = htmlOf(viewOf({}, { metrics: [{ ...recover, values, n: 13, open: 2 }] }));
    const details = elementsOf(html).filter(({ attrs }) => attrs.some(({ value }) => value === 'detail'));
    const [most, median, impact] = details.map(textOf);
    expect([most, median, impact]).toEqual([
      expect.stringMatching(/^\d+ of 21 incidents$/),
      '[from 100 min] n 13, 2 open',
      'of 18 of 21 incidents',
    ]);
  });

  it('runs nothing, loads nothing and styles nothing from within, whatever people wrote', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const html = htmlOf(withTexts(text));
        const elements = elementsOf(html);
        const tags = new Set(elements.map(({ tagName }) => tagName));
        for (const tag of ['script', 'img', 'iframe', 'link', 'object', 'form']) expect(tags).not.toContain(tag);
        expect(elements.filter(({ tagName }) => tagName === 'style')).toHaveLength(1);
        const attributes = elements.flatMap(({ attrs }) => attrs);
        expect(attributes.filter(({ name }) => name === 'style' || name.startsWith('on') || name === 'src')).toEqual([]);
        for (const { name, value } of attributes) if (name === 'href') expect(value).toMatch(/^#[a-z]+$/);
        expect(html).toContain(reportStyle.contentPolicy);
      }),
      { numRuns: 15 },
    );
  });

  it('says that it was withdrawn, and shows what is empty as empty', () => {
    expect(htmlOf(viewOf({}, {}, 'The window was wrong.'))).toContain('Withdrawn 2026-04-03 08:00 UTC: The window was wrong.');
    const nothing = htmlOf(viewOf({}, { metrics: [], fixes: [], goals: [], classes: { taxonomyVersion: 1, counted: [] } }));
    expect(nothing.match(/Nothing is recorded here\./g)).toHaveLength(4);
    expect(nothing).not.toContain('Goals by period');
  });
});

describe('a report as JSON', () => {
  it('is its content as it was recorded, in an envelope', () => {
    const json: unknown = JSON.parse(jsonOf(viewOf()));
    expect(json).toMatchObject({ formatVersion: 1, position: '811', withdrawn: null, terms: { team: 'Payments' } });
    expect(json).toHaveProperty('content', content);
  });
});
