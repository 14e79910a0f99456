import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { blocksOf, isAddress, linesOf, onOneLine, piecesOf, printable } from './text.js';

describe('Text', () => {
  it('shows a sign for what no document may hold', () => {
    expect(printable('a\u0000b\uD800c\u009Fd\te')).toBe('a�b�c�d e');
  });

  it('lets no text turn the direction of what follows it', () => {
    expect(printable('before \u202Eafter \u2067and\u2069')).toBe('before after and');
  });

  it.each([
    ['One\r\ntwo\n \n\nThree', ['One', 'two', 'Three']],
    ['  plain  ', ['plain']],
    ['plain', ['plain']],
    ['a\u2028b\u0085c', ['a', 'b', 'c']],
    [' \n ', []],
  ])('has the lines of %j', (text, lines) => {
    expect(linesOf(text)).toEqual(lines);
    expect(onOneLine(text)).toBe(lines.join(' '));
  });

  it('parts paragraphs at blank lines, and takes lines with dashes for a list', () => {
    expect(blocksOf('One\ntwo\n\nWhat was hard:\n- first\n* second\n\n- not a list\nbut lines')).toEqual([
      { kind: 'PARAGRAPH', lines: ['One', 'two'] },
      { kind: 'PARAGRAPH', lines: ['What was hard:'] },
      { kind: 'LIST', items: ['first', 'second'] },
      { kind: 'PARAGRAPH', lines: ['- not a list', 'but lines'] },
    ]);
  });

  it('finds whole http and https addresses, without what ends the sentence', () => {
    expect(piecesOf('see https://dash.example/d/abc_def?x=1&y=2. Then javascript:alert(1) and http:// alone')).toEqual([
      { kind: 'WORDS', text: 'see ' },
      { kind: 'ADDRESS', text: 'https://dash.example/d/abc_def?x=1&y=2' },
      { kind: 'WORDS', text: '. Then javascript:alert(1) and http:// alone' },
    ]);
  });

  it.each([
    ['https://wiki.example/Pool_(size)', ''],
    ['https://logs.example/app#/?_g=(filters:!(),time:(from:now-15m,to:now))', '.'],
    ["https://logs.example/app#/?_a=(columns:!(a),filters:!((meta:(or:!((b:(c)))))),index:'logs-*',query:(q))", '.'],
    ['https://graphs.example/explore?left={a:[1,{b:2}]}&var-host=*&x=1', '.'],
    ['https://tickets.example/list?status[]=open', ']'],
    ['https://wiki.example/Pool', '**, and *this*'],
    ['https://wiki.example/Pool', '). And'],
    ['https://wiki.example/Pool_(size)', ') of it'],
    ['https://wiki.example/Pool_', '(size'],
  ])('ends %j where its brackets are closed, before %j', (address, rest) => {
    expect(piecesOf(`${address}${rest}`)).toEqual([
      { kind: 'ADDRESS', text: address },
      ...(rest === '' ? [] : [{ kind: 'WORDS', text: rest }]),
    ]);
  });

  // In quadratic time, one of these would outlast the test's own limit.
  it.each(['https://(', 'https://a(b', '(', '()', '[({', '(a)', '*', '(*', '()]'])('comes to an end with very many of %s', (hostile) => {
    const text = `https://${hostile.repeat(20_000)}`;
    expect(
      piecesOf(text)
        .map((piece) => piece.text)
        .join(''),
    ).toBe(text);
  });

  it.each(['javascript:alert(1)', 'data:text/html,x', ' https://a.example', 'https://', 'https://a b', '//a.example', 'ftp://a.example'])(
    'takes %j for no address',
    (text) => {
      expect(isAddress(text)).toBe(false);
    },
  );

  it('loses and adds nothing when it takes a line apart', () => {
    const line = fc.array(fc.constantFrom('http://', 'https://a.example', ' ', '.', '"', '<', 'x', '://')).map((parts) => parts.join(''));
    fc.assert(
      fc.property(line, (text) => {
        const pieces = piecesOf(text);
        expect(pieces.map((piece) => piece.text).join('')).toBe(text);
        for (const piece of pieces) if (piece.kind === 'ADDRESS') expect(isAddress(piece.text)).toBe(true);
      }),
    );
  });
});
