import type { FoundWords } from '../found-words.js';
import type { Frame } from '../frames.js';

/** Ways of working that are called wrong, as what they left out or brought with them. */
export const waysFrames: readonly Frame[] = [
  [
    /^(?:not|never) (?:really |exactly )?(?:the|a|our) (?:\w+ )?(?:way|approach|thing|move|idea|choice|call|decision|option)(?: to do)?$/,
    'a step with a risk (which: …)',
  ],
  [/^bad practice$/, (_, { before }) => (before.norm === 'a' ? 'practice with a risk (which: …)' : 'a practice with a risk (which: …)')],
  [/^corners were cut$/, 'steps were left for later'],
  [/^(?:cut|cutting|cuts) corners$/, (found) => `${found[0].startsWith('cutting') ? 'leaving' : 'left'} steps for later (which: …)`],
  [/^(.+) prematurely$/, '$1 at a time when … was still open'],
  [/^without (?:\w+ly )?(?:waiting)$/, 'and did not wait'],
  [/^without (?:\w+ly )?(?:considering|regarding|weighing)$/, 'with no view yet of'],
  [/^(?:without|with (?:no|little)) (?:any |much |a )?(?:regard|consideration|thought)$/, 'with no view yet'],
  [/^without (?:\w+ly )?thinking$/, (_, { after }) => (after.kind === 'mark' ? 'at once (on what sign: …)' : null)],
  [/^(?:have |had |has )?no business (\w+ing)$/, (found) => reasons(found)],
  [/^(?:going|went|go) back to sleep$/, 'seeing no further sign (which: …)'],
  [/^(?:had|have|having) the (?:bright|brilliant|great|clever) idea$/, 'had the idea'],
  [/^(?:overstepped|overstepping|crossed|crossing) (?:a|the) (?:boundary|line)$/, 'gone beyond what was agreed (what: …)'],
  [/^brushing (?:off|aside) (.+)$/, 'answering $1'],
  [/^(?:made|make|making) a mess$/, 'changed the state'],
  [/^(?:gotten|got|become|grown) too (used|comfortable|accustomed)$/, 'become $1'],
  [/^assumed (?:that )?(somebody|someone|everybody|everyone) else$/, 'took it that $1 else'],
  [/^did not know how to$/, 'had nothing at hand (what: …) to'],
  [/^(?:did )?not take (?:the )?care$/, 'have no step yet'],
  [/^not paying (?:any )?attention$/, (_, place) => pointed(place)],
  [/^not (?:well |fully |really |properly )?thought (?:out|through)$/, 'still open in parts (which: …)'],
  [/^(?:was|were) not (?:\w+ )?prepared$/, (_, { after }) => `had no plan yet${after.norm === 'for' ? '' : ' (for what: …)'}`],
  [/^not (\w{2,}ed) (?:at all|in any way)$/, 'still to be $1'],
  [/^not (trained|briefed|tested|documented|reviewed|monitored|maintained)$/, 'still to be $1'],
];

function reasons([, making = '']: RegExpExecArray): string {
  return `had reasons (which: …) for ${making}`;
}

function pointed({ after }: FoundWords): string {
  return after.norm === 'to' ? 'without a sign that pointed' : 'looking at something else (what: …)';
}
