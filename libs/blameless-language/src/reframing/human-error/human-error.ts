import { wordSet } from '../../prose/word-set.js';
import { framed, withArticle } from '../frames.js';
import type { FoundWords } from '../found-words.js';
import type { Frame } from '../frames.js';
import { somebodyFrames } from './somebody.js';

const WHICH = '(which, and what let it have this effect: …)';
const WHICH_OF_THEM = '(which, and what let them have this effect: …)';
const ERROR = '(?:mistake|error|blunder|slip|fault|oversight|misstep|slip-up|mishap|screw-up|goof)';
const HOW = '(?:incorrectly|wrongly|improperly|erroneously|badly|mistakenly|poorly)';

const frames: readonly Frame[] = [
  [new RegExp(`^(?:an? )?${ERROR} (?:was|has been|had been|is) (?:made|committed)$`), (_, place) => `${step(place)} ${WHICH} was taken`],
  [new RegExp(`^${ERROR}s (?:were|have been|had been) (?:made|committed)$`), `steps ${WHICH_OF_THEM} were taken`],
  [new RegExp(`^${ERROR}s that (\\w+)$`), `steps ${WHICH_OF_THEM} that $1`],
  [
    new RegExp(`^${ERROR} (that )?(caused|led|broke|triggered)$`),
    (found, place) => `${step(place)} ${WHICH} ${found[1] ?? ''}${found[2] ?? ''}`,
  ],
  [new RegExp(`^${ERROR}s made$`), `steps ${WHICH_OF_THEM} taken`],
  [
    new RegExp(`^(?:an? )?${ERROR} (?:made )?by (an? .+|the .+|one of .+|our .+|me|us)$`),
    (found, place) => `${step(place)} by ${found[1] ?? ''} ${WHICH}`,
  ],
  [new RegExp(`^${ERROR} was made by (.+)$`), (found, place) => `${step(place)} ${WHICH} was taken by ${found[1] ?? ''}`],
  [new RegExp(`^${ERROR} (?:on the part of|from) (.+)$`), (found, place) => `${step(place)} on the side of ${found[1] ?? ''} ${WHICH}`],
  [new RegExp(`^${ERROR} (of|was) (mine|ours|theirs)$`), (found, place) => `${step(place)} ${WHICH} ${found[1] ?? ''} ${found[2] ?? ''}`],
  [/^(?:the )?human factor$/, 'conditions of the work (which: …)'],
  [
    /^(?:mis(?!take)\w+|(?:incorrect|wrong|erroneous|faulty|accidental|improper) (?:manual )?\w+)(?: of (.+?))? by (an? .+|the .+|our .+|one .+)$/,
    (found, place) => `${step(place)} by ${found[2] ?? ''}${found[1] === undefined ? '' : ` with ${found[1]}`} ${WHICH}`,
  ],
  [
    /^(?:incorrect|wrong|erroneous|faulty) manual (\w+)$/,
    (found, place) =>
      `${found[1]?.endsWith('s') === true ? 'manual' : withArticle(place, 'manual', 'unusual manual')} ${found[1] ?? ''} (what, and what let it through: …)`,
  ],
  [/^(?:errors|mistakes) (?:in|when|while) following$/, 'differences (which: …) between what was done and'],
  [/^(?:mistakes|slips|lapses) (in \w+ing)$/, `steps ${WHICH_OF_THEM} $1`],
  [new RegExp(`^${ERROR}s (?:when|while|during|in) (\\w+ing)$`), (found, { before }) => effects(found[1], before.norm)],
  [
    new RegExp(`^${ERROR} ((?:when|while|during|in) \\w+ing)$`),
    (found, place) => (isBehindOther(place) ? `step ${WHICH} ${found[1] ?? ''}` : `${step(place)} ${WHICH} ${found[1] ?? ''}`),
  ],
  [new RegExp(`^first of (?:multiple|several|many|two|three) ${ERROR}s$`), `first of several steps ${WHICH_OF_THEM}`],
  [new RegExp(`^(first|second|third|next|biggest|main) ${ERROR}$`), '$1 step'],
  [
    new RegExp(`^${HOW} \\w+ (\\w+)$`),
    (found, place) => `${withArticle(place, 'surprising', 'unexpected')} course (what: …) of the ${found[1] ?? ''}`,
  ],
  [/^oversight (of (?:mine|ours|theirs|his|hers))$/, 'open point $1 (which: …)'],
  [new RegExp(`^(?:an? )?${ERROR} by (me|us)$`), (found, place) => `${step(place)} by ${found[1] ?? ''} ${WHICH}`],
  [/^an? (?:miscommunication|misunderstanding|mix-up|communication error)$/, 'a message that was understood in two ways (which: …)'],
  [
    /^(?:miscommunication|misunderstanding|mix-up)$/,
    (_, place) => withArticle(place, 'message that was understood in two ways (which: …)', 'unclear message (which: …)'),
  ],
  [/^(?:miscommunications|misunderstandings)$/, 'messages that were understood in different ways (which: …)'],
  [/^fat-fingered$/, (_, { after }) => (after.pos === 'NOUN' ? null : 'typed')],
  [
    /^fat(?:-| )finger(?:s|ing)?$/,
    (_, place) =>
      withArticle(place, 'keystroke (which, and what let it through: …)', 'unintended keystroke (which, and what let it through: …)'),
  ],
  [/^pebkac$/, 'something that looked like something else (what: …)'],
  // Whose error it was, by any name for it.
  [/^(an?|the|his|her|their|my|our|your) /, (found, place) => (isError(place) ? oneOrMore(found.input, 'an ') : null)],
  [/./, ofSomebody],
];

/** "Operator error", also behind "simple". */
function ofSomebody({ input }: RegExpExecArray, place: FoundWords): string | null {
  if (!isError(place)) return null;
  if (!isBehindOther(place)) return oneOrMore(input, articles.has(place.before.norm) ? '' : 'an ');
  return place.before.pos === 'ADJ' && /^(?:human|operator|user) /.test(input) ? oneOrMore(input, '') : null;
}

/** "A mistake": a step, or an action behind "an". */
function step(place: FoundWords): string {
  return isBehindOther(place) ? 'step' : withArticle(place, 'step', 'action');
}

function effects(doing: string | undefined, before: string): string | null {
  return doing !== undefined && effectsBehind.has(before) ? `effects (which: …) of ${doing}` : null;
}

const effectsBehind = wordSet('and by to of from');
const articles = wordSet('such the this that these those some any no first second third main another only same');

function oneOrMore(words: string, article: string): string {
  return /(?:errors|mistakes|failures|faults|slips|blunders|oversights|mishaps)$/.test(words)
    ? `actions ${WHICH_OF_THEM}`
    : `${article}action ${WHICH}`;
}

/** "Analyst mistook" ends in what somebody did, and a culprit is somebody; "human error" ends in what it is called. */
function isError({ last }: FoundWords): boolean {
  return errors.test(last.norm);
}

const errors =
  /^(?:mis(?!took)\w+|\w*error|mistake|failure|fault|slip|slip-up|blunder|oversight|mishap|interference|non-compliance|negligence)s?$/;

/** "The infra team's fault", "an operator mistake": the words before it belong to it. */
function isBehindOther({ before }: FoundWords): boolean {
  return before.kind !== 'mark' && (before.pos === 'NOUN' || before.pos === 'ADJ') && !articles.has(before.norm);
}

/** Errors of people as explanations, as actions whose effect is still to be explained. */
export const reframeHumanError = framed([...frames, ...somebodyFrames]);
