import { createRequire } from 'node:module';
import { openSync } from 'fontkit';
import type { Font } from 'fontkit';

/** A stretch of text that one font has all the characters of. */
export interface FontRun {
  readonly text: string;
  readonly font: FontName;
}

export type FontName = 'DejaVu' | 'Emoji';

const { resolve } = createRequire(import.meta.url);
const files = {
  DejaVu: {
    normal: resolve('dejavu-fonts-ttf/ttf/DejaVuSans.ttf'),
    bold: resolve('dejavu-fonts-ttf/ttf/DejaVuSans-Bold.ttf'),
    italics: resolve('dejavu-fonts-ttf/ttf/DejaVuSans-Oblique.ttf'),
  },
  Emoji: {
    normal: resolve('@expo-google-fonts/noto-emoji/400Regular/NotoEmoji_400Regular.ttf'),
    bold: resolve('@expo-google-fonts/noto-emoji/700Bold/NotoEmoji_700Bold.ttf'),
    italics: resolve('@expo-google-fonts/noto-emoji/400Regular/NotoEmoji_400Regular.ttf'),
  },
} as const;

/** Where the fonts lie, for pdfmake. */
export const fontFiles: Record<FontName, Record<'normal' | 'bold' | 'italics', string>> = files;

/** What stands for a character that no font has. */
const REPLACEMENT = '\uFFFD';
/** What has no shape of its own: joiners, marks of direction, variation selectors. */
const SHAPELESS = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFE00-\uFE0F\uFEFF]|\p{Variation_Selector}/gu;

/** Longer words may be parted anywhere, or they would run out of their column. */
const LONG_WORD = /\S{28}(?=\S)/gu;
const PARTING = '\u200B';

/** The text as runs of one font each; a character that none has becomes a visible sign. Never an error. */
export function fontRuns(text: string): readonly FontRun[] {
  if (text === '') return [];
  if (/^[ -~]*$/.test(text)) return [{ text: text.replace(LONG_WORD, `$&${PARTING}`), font: 'DejaVu' }];
  const runs: { text: string; readonly font: FontName }[] = [];
  for (const character of text.replace(SHAPELESS, '').replace(LONG_WORD, `$&${PARTING}`)) {
    const font = fontOf(character);
    const shown = font === null ? REPLACEMENT : character;
    const last = runs.at(-1);
    if (last?.font === (font ?? 'DejaVu')) last.text += shown;
    else runs.push({ text: shown, font: font ?? 'DejaVu' });
  }
  return runs;
}

function fontOf(character: string): FontName | null {
  if (character === PARTING) return 'DejaVu';
  const code = character.codePointAt(0) ?? 0;
  // What the body's font lacks in bold or slanted is rare enough to be shown in another font altogether.
  if (has('normal', code) && has('bold', code)) return 'DejaVu';
  return has('emoji', code) ? 'Emoji' : null;
}

const opened = new Map<string, Font>();

/** The fonts are read once, when the first character beyond ASCII is met. */
function has(which: 'normal' | 'bold' | 'emoji', code: number): boolean {
  const known = opened.get(which) ?? read(which);
  return known.hasGlyphForCodePoint(code);
}

function read(which: 'normal' | 'bold' | 'emoji'): Font {
  const font = openSync(which === 'emoji' ? files.Emoji.normal : files.DejaVu[which]);
  if (!('hasGlyphForCodePoint' in font)) throw new Error(`${which} is a collection of fonts, not one.`);
  opened.set(which, font);
  return font;
}
