import type { Frame } from '../frames.js';

const SOONER = '(?:sooner|earlier|faster|quicker|quickly|early|more quickly|right away|immediately)';
const MODAL = '(?:should|must|shall|need to|needs to|have to|has to|will|are to|is to|are asked to|is expected to|are expected to)';

/** Orders to whoever does it next time: a check or a prompt can do the remembering, and what must not happen can be made harmless. */
export const orderFrames: readonly Frame[] = [
  [
    /^(?:never|do not) (?:ever )?forget(?: to)?$/,
    (found) => (found[0].endsWith('to') ? 'have a check or a prompt that helps to' : 'have a check for'),
  ],
  [
    /^not forget(?: to)?$/,
    (found, { before }) => (before.norm === 'do' || !found[0].endsWith('to') ? null : 'have a check or a prompt that helps to'),
  ],
  [/^(?:to )?remember(?:ing)? to$/, 'have a check or a prompt that helps to'],
  [/^(?:learn|try|think) to$/, 'have a check or a prompt that helps to'],
  [/^never (?:, )?(?:ever|again|under any circumstances) (?:, )?(\w+)$/, 'make it harmless (how: …) to $1'],
  [/^(?:do not|never) (?!hesitate)(\w+)$/, (found) => `make it harmless (how: …) to ${found[1] ?? ''}`],
  [/^not assume$/, 'check (by what: …) whether'],
  [/^always (\w+)$/, 'have a check or a prompt that helps to $1'],
  [/^more (?:carefully|closely|thoroughly|diligently) (\w+)$/, 'have a check or a prompt that helps to $1'],
  // What is to be "reviewed more carefully" has no such form.
  [/^(?!\w+(?:ed|en) )(\w+)(?: .*)? more (?:carefully|closely|thoroughly|diligently)$/, 'have a check (which: …) that helps to $1'],
  [new RegExp(`^(\\w+ (?:\\w+ ){0,4}\\w+) ${SOONER}$`), 'make it easier (how: …) to $1'],
  [/^know (?:all|every)$/, 'list all'],
  [/^act on it$/, 'give it an owner and a date'],
  [/^(?:double[- ]check|check twice)$/, (_, { after }) => `have a check (which: …)${after.kind === 'mark' ? '' : ' of'}`],
  [/^think twice( before)?$/, 'have a check (which: …)$1'],
  [/^(?:ask|think|check) before$/, 'have a prompt before'],
  [
    new RegExp(
      `^(.+ ${MODAL}) (?:always |not |never )?(verify|check|test|review|read|follow|ask|confirm|double-check|consult|coordinate|communicate|understand|memorize)$`,
    ),
    '$1 have a check or a prompt that helps to $2',
  ],
  [/^(?:strictly |carefully |closely )(follow|check|test|review|read)$/, 'have a check or a prompt that helps to $1'],
];
