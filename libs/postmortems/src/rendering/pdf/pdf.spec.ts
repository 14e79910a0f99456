import { describe, expect, it } from '@jest/globals';
import { authored, comment, generated, item, publishedTwice, section, viewOf } from '../../testing/example-views.js';
import { fontRuns } from './fonts.js';
import { commentsContent, headed, staysBehind } from './pdf-section.js';
import { pdfOf } from './pdf.js';

/** What of a PDF is not compressed: its structure. */
function structureOf(pdf: Uint8Array): string {
  return Buffer.from(pdf).toString('latin1');
}

describe('PDF', () => {
  const statements = [
    generated('2026-03-01 10:31 UTC – Detected.', ['e1'], { part: 'Detection' }),
    authored('See https://dash.example/a.'),
  ];
  const view = viewOf([section('summary', [generated('It failed → ½ ✓.')]), section('timeline', statements)], publishedTwice, {
    actionItems: [item()],
  });

  it('has its pages, bookmarks, links and fonts, and the date of its edition', async () => {
    const pdf = structureOf(await pdfOf(view));
    expect(pdf).toMatch(/^%PDF-1\.\d/);
    expect(pdf.trimEnd()).toMatch(/%%EOF$/);
    expect(pdf).toContain('/Title (Heading of timeline)');
    expect(pdf).toContain('/URI (https://dash.example/a)');
    expect(pdf).toContain('/Lang (en)');
    expect(pdf).toContain('(D:20260309100000Z)');
    expect(pdf.match(/\/FontFile2/g)?.length).toBeGreaterThanOrEqual(2);
    expect(pdf).not.toContain('/JavaScript');
  });

  it('is the same bytes for the same view, also for one that was handed to a thread', async () => {
    expect(Buffer.compare(await pdfOf(view), await pdfOf(structuredClone(view)))).toBe(0);
  });

  it('takes whatever people write', async () => {
    const text = `<script>alert(1)</script> 🔥👩‍🚒 日本語 مرحبا \u0000\uD800 \u202E ${'x'.repeat(3_000)} javascript:alert(1)`;
    const hostile = viewOf(
      [section('summary', [authored(text), generated(text)], { heading: text, questions: [text] })],
      { title: text },
      { actionItems: [item({ title: text, owner: text })] },
    );
    expect(structureOf(await pdfOf(hostile))).toMatch(/^%PDF/);
  });

  it('has the comments of a draft, and those of no edition', async () => {
    const sections = [section('summary', [generated('It failed.')])];
    const comments = [comment({ section: 'summary', quoted: 'It failed.', text: 'For whom? 🔥' }), comment({ kind: 'CHANGES' })];
    const bytes = async (more: Parameters<typeof viewOf>[1]) => (await pdfOf(viewOf(sections, more))).byteLength;
    expect(await bytes({ comments })).toBeGreaterThan(await bytes({}));
    expect(await bytes({ ...publishedTwice, comments })).toBe(await bytes(publishedTwice));
    expect(commentsContent('Comments', [])).toEqual([]);
    expect(JSON.stringify(commentsContent('Comments', comments))).toMatch(
      /Comments.*“It failed\.” – For whom\?.*Changes asked for: All of them\?/,
    );
  });

  it('leaves no heading without what stands below it', () => {
    const [kept, others, ...rest] = headed('Recovery', [{ ul: ['One', 'Two', 'Three'], markerColor: '#000' }, { text: 'After' }]);
    expect(kept).toMatchObject({ unbreakable: true, stack: [{ style: 'h2' }, { ul: ['One'], markerColor: '#000' }] });
    expect(others).toEqual({ ul: ['Two', 'Three'], markerColor: '#000' });
    expect(rest).toEqual([{ text: 'After' }]);
    expect(headed('Recovery', [{ ul: ['One'] }])).toHaveLength(1);
  });

  it('takes a heading to the next page where its table begins there', () => {
    const [low, high] = [0.95, 0.5].map((verticalRatio) => ({ pageInnerHeight: 730, verticalRatio }));
    if (low === undefined || high === undefined) throw new Error('there are two');
    const table = { table: { body: [[]] } };
    expect(staysBehind({ style: 'h2', startPosition: low }, () => table)).toBe(true);
    expect(staysBehind({ style: 'h2', startPosition: high }, () => table)).toBe(false);
    expect(staysBehind({ style: 'h2', startPosition: low }, () => ({}))).toBe(false);
    expect(staysBehind({ style: 'soft', startPosition: low }, () => table)).toBe(false);
  });

  it('shows a sign for a character that no font has', () => {
    expect(fontRuns('ok → 🔥 語')).toEqual([
      { text: 'ok → ', font: 'DejaVu' },
      { text: '🔥', font: 'Emoji' },
      { text: ' \uFFFD', font: 'DejaVu' },
    ]);
    expect(fontRuns('')).toEqual([]);
  });
});
