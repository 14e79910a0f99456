import { articleOf } from '../../rewriting.js';
import { wordSet } from '../../prose/word-set.js';
import { agentEnd } from '../../rules/at-fault/crew.js';
import type { Span } from '../span.js';

interface Noun {
  /** What fits behind "a"; behind "an"; and what stands for several. */
  readonly a: string;
  readonly an: string;
  readonly many: string;
}

const STEP: Noun = { a: 'step with an unwanted effect', an: 'action with an unwanted effect', many: 'steps with an unwanted effect' };
const OPEN: Noun = { a: 'point that was still open', an: 'open point', many: 'points that were still open' };
const ENTRY: Noun = { a: 'different entry than intended', an: 'entry other than intended', many: 'entries other than intended' };
const READING: Noun = { a: 'reading of the situation', an: 'assessment', many: 'assessments' };

const nouns: ReadonlyMap<string, Noun> = new Map([
  ...'mistake mistakes error errors blunder blunders slip slips lapse lapses fault mishap fart goof misstep'
    .split(' ')
    .map((noun) => [noun, STEP] as const),
  ...'oversight oversights omission omissions negligence failing failings'.split(' ').map((noun) => [noun, OPEN] as const),
  ...'typo typos misconfiguration'.split(' ').map((noun) => [noun, ENTRY] as const),
  ...'misjudgement misjudgment'.split(' ').map((noun) => [noun, READING] as const),
]);
/** What is left of these when they are no longer called wrong. */
const mildly: ReadonlyMap<string, string> = new Map(
  (
    'misreading reading, misunderstanding understanding, mishandling handling, miscalculation calculation, misinterpretation interpretation, ' +
    'misuse use, mismanagement management, miscommunication communication, misdiagnosis diagnosis, assumption assumption, confusion different'
  )
    .split(', ')
    .map((pair) => {
      const [noun = '', plain = ''] = pair.split(' ');
      return [noun, plain] as const;
    }),
);
/** What a person is said to lack, as how it was for them. */
const lacking: ReadonlyMap<string, string> = new Map([
  ['inability', 'time it took'],
  ['inexperience', 'the experience up to then of'],
  ['forgetfulness', 'steps that did not come up for'],
  ['inattention', 'what else was going on at the time'],
]);
const QUESTION = 'what made it look right at the time';
const INTENSE = wordSet('very really pretty rather quite such');
const MEASURES = wordSet('judgement judgment');

/** "Siobhan's typo", "a slip by the night operator", "an oversight of ours": what happened, without whose it was. */
export function plainNoun(span: Span): string | null {
  const { sentence } = span;
  if (/^(?:was|were|is) /.test(span.words)) return predicate(span);
  for (let at = span.from; at < span.to; at++) {
    const { norm } = sentence.at(at);
    const lack = lacking.get(norm);
    if (norm === 'inattention')
      return span.cased(
        `what else was going on at the time${mine(span, at) || (/^my/.test(span.words) ? ' on my side' : /^our/.test(span.words) ? ' on our side' : '')}`,
      );
    if (lack !== undefined) return lackOf(span, at, lack);
    const plain = mildly.get(norm);
    if (plain !== undefined) return ofTheirs(span, at, plain);
    const noun = nouns.get(norm);
    if (noun !== undefined) return named(span, at, MEASURES.has(sentence.norm(at + 2)) ? READING : noun);
  }
  return null;
}

function named(span: Span, at: number, noun: Noun): string {
  const { sentence } = span;
  const many = sentence.norm(at).endsWith('s');
  if (INTENSE.has(span.before.norm)) return 'different effect from the one intended';
  if (sentence.norm(at + 1) === 'in' && sentence.norm(at + 2) === 'following') return 'differences between what was done and';
  if (sentence.norm(at + 1) === 'of' && span.to === at + 1) return many ? 'steps' : 'step';
  const made = /^(?:mistakes?|errors?|blunders?) ((?:that |which )?)(.+?) (?:had )?(?:made|committed)$/.exec(span.words);
  if (made !== null && !/ and | somebody/.test(made[2] ?? ''))
    return `${many ? 'steps' : 'step'} ${span.written(at + 1, span.to - 1).replace(/ had$/, '')} took`;
  if (/ in (?:the )?(?:how|way)$/.test(span.words)) return `${span.noun({ a: noun.a, an: noun.an })} ${span.written(at + 1, span.to)}`;
  if (noun === STEP && /^(?:which|that|who)$/.test(span.after.norm)) return many ? 'steps' : span.noun({ a: 'step', an: 'action' });
  const own = sentence.norm(at - 1);
  if (/^(?:his|her|their|its)$/.test(own) && at - 1 >= span.from && span.to === at + 1)
    return span.cased(`the effect of this ${many ? 'work' : 'step'}`);
  const side = mine(span, at);
  const words = many
    ? noun.many
    : span.noun({ a: noun.a, an: noun.an }).replace(/^(.)/, (first) => (at === span.from || span.from === 0 ? first : first.toLowerCase()));
  const owner = span.before.pos === 'NOUN' && own === "'s" ? `${span.written(span.from, at)} ` : '';
  if (owner !== '') return span.asking(`${owner}${many ? noun.many : noun.a}`, QUESTION);
  const cased = span.from === 0 || /^\p{Lu}\p{Ll}/u.test(span.written(span.from, span.from + 1)) ? capitalised(words, span) : words;
  const phrase = `${cased}${side}`;
  const asks = noun === STEP && side === '' && sentence.norm(span.to) !== '(';
  return asks ? span.asking(phrase, QUESTION) : phrase;
}

function capitalised(words: string, span: Span): string {
  const capital =
    /^\p{Lu}/u.test(span.written(span.from, span.from + 1)) && span.before.pos !== 'DET' && !span.isName(span.from, span.from + 1);
  return capital || (span.from === 0 && /^\p{Lu}/u.test(span.written(0, 1))) ? words.charAt(0).toUpperCase() + words.slice(1) : words;
}

/** "On my side" for "of mine" and "on our part"; what "on the part" is of stands behind the span. */
function mine(span: Span, at: number): string {
  const { words } = span;
  if (/ (?:of mine|on my part|on my side|by me)$/.test(words)) return ' on my side';
  if (/ (?:of ours|on our part|on our side|by us)$/.test(words)) return ' on our side';
  if (/ on the part$/.test(words)) return ' on the side';
  const joining = span.sentence.norm(at + 1);
  if (joining !== 'by' && joining !== 'of' && joining !== 'on') return '';
  const from = joining === 'on' ? at + 5 : at + 2;
  const end = agentEnd(span.reading, from);
  return end === null || end > span.to || span.isName(from, end) ? '' : ` on the side of ${span.written(from, span.to)}`;
}

/** "Was a mistake", with what stands for the verb. */
function predicate(span: Span): string | null {
  const { sentence } = span;
  for (let at = span.from + 1; at < span.to; at++) {
    const noun = nouns.get(sentence.norm(at));
    if (noun === undefined) continue;
    const phrase = `${sentence.norm(span.from)} ${articleOf(noun.a)} ${noun.a}`;
    return span.after.norm === 'by' ? phrase : span.asking(phrase, QUESTION);
  }
  return null;
}

/** "The engineer's misreading of it", "misunderstanding by the team". */
function ofTheirs(span: Span, at: number, plain: string): string {
  const owner = ownerBefore(span, at);
  if (owner !== null) return span.cased(`${owner} own ${plain}`.replace(/^(an? )?/, ''));
  const side = mine(span, at);
  const rest = side === '' ? span.written(at + 1, span.to) : side.trim();
  const view = plain === 'different' ? 'different understanding' : plain;
  const noun = span.before.norm === 'a' && articleOf(view) === 'an' ? `different ${view}` : span.noun({ a: view, an: view });
  return [noun, rest].filter((part) => part !== '').join(' ');
}

function lackOf(span: Span, at: number, lack: string): string {
  const { sentence } = span;
  const of = sentence.norm(at + 1) === 'of' ? span.role(at + 2, span.to) : null;
  const owner = ownerBefore(span, at)?.replace(/['’]s$/, '') ?? of ?? 'those at work';
  const who = span.before.pos === 'DET' && of === null && !owner.startsWith('the ') ? `the ${owner}` : owner;
  return span.cased(`${span.before.pos === 'DET' ? lack.replace(/^the /, '') : lack.replace(/^(?=time|other)/, 'the ')} ${who}`);
}

/** "The responder's", for whose it was before the noun; null where nobody is named there. */
function ownerBefore(span: Span, at: number): string | null {
  if (at === span.from) return null;
  const { sentence } = span;
  if (sentence.norm(at - 1) !== "'s") return span.written(span.from, at);
  return span.isName(span.from, at - 1) || sentence.at(span.from).norm.startsWith('@')
    ? span.before.pos === 'DET'
      ? "responder's"
      : "the responder's"
    : span.written(span.from, at);
}
