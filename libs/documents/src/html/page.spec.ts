import { createHash } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { pageStyle } from './page-style.js';
import { pageOf } from './page.js';

const style = pageStyle('\n.own { color: #123456; }\n');
const page = pageOf({
  ...{ title: 'Q1 <script>', style, kind: 'report', masthead: 'Of whom', sections: 'What', colophon: 'By whom' },
  contents: [{ id: 'numbers', heading: 'Numbers & more' }],
});

describe('a page', () => {
  it('is a whole document, in which what is given as text stays text', () => {
    expect(page).toMatch(/^<!doctype html>\n<html lang="en">.*<\/html>\n$/s);
    expect(page).toContain('<title>Q1 &lt;script></title>');
    expect(page).toContain('<a href="#numbers">Numbers &amp; more</a>');
    expect(page).toContain('Skip to the report');
    expect(page).toMatch(/Of whom.*<main id="document">What<\/main>.*By whom/s);
  });

  it('may apply the style that stands in it, and do nothing else', () => {
    const [, stylesheet = ''] = /<style>(.*)<\/style>/s.exec(page) ?? [];
    expect(stylesheet).toContain('.own { color: #123456; }');
    expect(style.contentPolicy).toContain(`style-src 'sha256-${createHash('sha256').update(stylesheet).digest('base64')}'`);
    expect(style.contentPolicy).toContain("default-src 'none'");
  });
});
