import type { Span } from '../span.js';
import { wordSet } from '../../prose/word-set.js';
import type { Said } from '../said.js';

/** What follows a verb decides what can stand in its place. */
interface Rewrites {
  /** "That …", or a clause without it. */
  readonly that?: string;
  /** "What …", "which …", "whether …". */
  readonly what?: string;
  /** A thing, and "for", "as" or "with" later in the clause. */
  readonly paired?: string;
  /** Nothing: a comma, "and", or the end. */
  readonly end?: string;
  /** A thing, and whatever has no rewrite of its own. */
  readonly thing?: string;
}

const LEARNED: Rewrites = {
  that: '~learn only later that',
  what: '~learn only later',
  end: '~learn of it only later',
  thing: '~learn only later of',
};
const READ: Rewrites = {
  that: '~have the understanding that',
  paired: '~read',
  end: '~read it differently',
  thing: '~have a different reading of',
};
const TOOK: Rewrites = { that: '~take it that', thing: '~go by', end: '~go by what could be seen' };
const WENT_WRONG: Rewrites = {
  end: '~do something that had an unwanted effect (what, and what led to it: …)',
  thing: '~run into difficulties with',
};
const TYPED: Rewrites = {
  end: '~type something other than intended',
  thing: '~type, in a form other than intended,',
};

const rewrites: ReadonlyMap<string, Rewrites> = new Map(
  (
    [
      ['forget', { that: 'no longer ~have in mind that', thing: 'no longer ~have in mind', end: 'no longer ~have it in mind' }],
      ['overlook notice realize realise recognize recognise grasp spot miss appreciate catch', LEARNED],
      ['misread misinterpret misunderstand mishear misconstrue', READ],
      [
        'misjudge underestimate overestimate miscalculate',
        { thing: '~arrive at a different estimate of', end: '~arrive at a different estimate' },
      ],
      ['assume believe think presume suppose imagine conclude', TOOK],
      ['guess', { that: '~take it that', thing: '~infer' }],
      ['know understand', { ...LEARNED, thing: '~have a different picture of' }],
      ['mistake', { paired: '~take', thing: '~take for something else' }],
      ['confuse', { paired: '~interchange', thing: '~take for one another', end: '~take one for the other' }],
      ['botch bungle fumble mishandle mismanage goof blunder flub', WENT_WRONG],
      ['mistype typo fat-finger miskey misspell', TYPED],
      ['nuke wipe trash clobber obliterate', { thing: '~take a step that led to the loss of', end: '~take a step that led to this loss' }],
      ['break', { thing: '~make a change that interrupted', end: '~make a change that had this effect' }],
      ['bypass circumvent sidestep override', { thing: '~find a way past', end: '~find a way past it' }],
      ['skip', { thing: '~go on to what comes after', end: '~go on to what comes after it' }],
      ['conceal', { thing: '~have reasons not to speak of' }],
      ['omit', { thing: '~leave aside', end: '~leave it aside' }],
      ['neglect', { thing: '~give no priority to' }],
      ['dismiss', { paired: '~understand', thing: '~close', end: '~close it' }],
      ['ignore disregard', { thing: '~give no priority to', end: '~give it no priority' }],
      ['abuse hammer', { thing: '~put load on' }],
      ['sabotage', { thing: '~have an unwanted effect on' }],
      ['insist', { that: '~be of the view that', thing: '~decide' }],
      ['hesitate', { thing: '~take a moment', end: '~take a moment' }],
      ['refuse', { thing: '~have reasons not', end: '~have reasons not to (which: …)' }],
      ['pretend', { that: '~say that', thing: '~say that' }],
      ['misuse', { thing: '~use, in a way it was not made for,' }],
      ['misplace misfile misroute mislabel misdirect', { thing: '~put somewhere other than intended' }],
      ['misidentify misdiagnose', { paired: '~identify', thing: '~take for something else' }],
      ['misremember', { that: '~have it in mind that', thing: '~have in mind a different version of' }],
      ['care', { thing: '~have another view', end: '~have another view' }],
      ['cause trigger provoke', { thing: '~take a step that led to', end: '~take a step that led to it' }],
      ['destroy corrupt kill', { thing: '~take a step that led to the loss of', end: '~take a step that led to this loss' }],
      ['crash overload', { thing: '~take a step that was too much for', end: '~take a step that was too much for it' }],
      ['impede hinder', { thing: '~add work to' }],
    ] as const
  ).flatMap(([verbs, forms]) => verbs.split(' ').map((verb) => [verb, forms] as const)),
);

/** "Accidentally" before the span stays, and only an act that was meant can stand behind it. */
const accidents = wordSet('accidentally accidently inadvertently mistakenly unintentionally erroneously');
const UNDONE = wordSet('miss forget omit neglect fail');
const CLAUSES = wordSet('i we you he she it they there this these everything someone something nothing');
const QUESTIONS = wordSet('what which who whom whose where when why how whether if');
const PAIRING = wordSet('for as with');
const FARTHEST = 12;

/** A phrase for the verb of a clause by what it is and what follows; null where it is none of these. */
export function verbRewritten(span: Span, said: Said): string | null {
  // "Missed to remove the step".
  const step = span.sentence.norm(said.verb + 1) === 'to' && said.bases.some((base) => UNDONE.has(base));
  if (step && said.verb + 2 < span.to && !said.negated)
    return span.cased(`the step ${span.written(said.verb + 1, span.to)} did not take place`);
  if (step && !said.negated) return said.put(`~have the step still open${said.verb + 1 < span.to ? ' to' : ''}`);
  for (const base of said.bases) {
    const found = rewrites.get(base);
    if (found === undefined) continue;
    const { phrase, taken } = chosen(span, said.verb + 1, found);
    if (phrase === undefined || (base === 'suppose' && span.after.norm === 'to')) return null;
    if (accidents.has(span.before.norm)) return null;
    return [said.put(phrase), span.written(said.verb + 1 + taken, span.to)].filter((part) => part !== '').join(' ');
  }
  // "Misapplied the patch": whatever one can do, one can do amiss.
  return misdone(span, said);
}

function chosen(span: Span, at: number, found: Rewrites): { readonly phrase: string | undefined; readonly taken: number } {
  const { sentence } = span;
  const { norm, kind } = sentence.at(at);
  const thing = found.thing ?? found.end;
  if (norm === 'that' && sentence.at(at + 1).pos !== 'VERB') {
    const inside = at < span.to;
    return { phrase: inside ? found.that : found.that?.replace(/ that$/, ''), taken: inside ? 1 : 0 };
  }
  if (norm.endsWith('ing') && norm.length > 5) return { phrase: thing, taken: 0 };
  if (QUESTIONS.has(norm)) return { phrase: found.what ?? thing, taken: 0 };
  if (at >= sentence.words.length || (kind === 'mark' && norm !== '(')) return { phrase: found.end ?? thing, taken: 0 };
  if (sentence.isBoundary(at)) return { phrase: found.end ?? thing, taken: 0 };
  if (found.that !== undefined && hasClause(span, at)) return { phrase: found.that, taken: 0 };
  const paired = found.paired !== undefined && sentence.hasAny(at + 1, Math.min(at + FARTHEST, clauseEndWithAs(span, at)), PAIRING);
  return { phrase: paired ? found.paired : thing, taken: 0 };
}

/** A joining "as" ends a clause for the sentence, and is a part of it here: "read UTC as local". */
function clauseEndWithAs({ sentence }: Span, at: number): number {
  const end = sentence.clauseEnd(at);
  return sentence.norm(end) === 'as' ? end + 1 : end;
}

/** "Assumed the sandbox was isolated", "did not realise the changes also affected them": a clause without its "that". */
function hasClause({ sentence }: Span, at: number): boolean {
  if (CLAUSES.has(sentence.norm(at)) && sentence.norm(at) !== 'this' && sentence.norm(at) !== 'it') return sentence.norm(at) !== 'these';
  const end = Math.min(sentence.clauseEnd(at), at + 8);
  for (let verb = at + 1; verb < end; verb++) {
    const { norm, pos } = sentence.at(verb);
    if (norm === '-') return false;
    if (norm === 'of' || norm === 'on' || norm === 'in') continue;
    if (pos === 'ADP' || norm === 'to') return false;
    if (/^(?:is|are|was|were|had|has|have|would|could|does|did|do|will|can|should)$/.test(norm)) return true;
    if (pos === 'VERB' && !norm.endsWith('ing') && sentence.at(verb - 1).pos !== 'DET') return true;
  }
  return false;
}

function misdone(span: Span, said: Said): string | null {
  const { norm } = span.sentence.at(said.verb);
  const done = /^mis-?([a-z]{3,}?)(?:ed|d)?$/.exec(norm)?.[1];
  const base = said.bases.map((word) => /^mis-?([a-z]{4,})$/.exec(word)?.[1]).find((word) => word !== undefined && word !== done);
  if (done === undefined || base === undefined) return null;
  const rest = span.written(said.verb + 1, span.to);
  const plain = norm.replace(/^mis-?/, '');
  return [`${said.put('').trimEnd()} ${plain}, in a way other than intended,`.trimStart(), rest].filter((part) => part !== '').join(' ');
}
