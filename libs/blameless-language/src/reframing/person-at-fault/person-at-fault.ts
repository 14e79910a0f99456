import { wordSet } from '../../prose/word-set.js';
import type { Reframe } from '../reframing.js';
import { withoutAgent } from './agents.js';
import { askedPlainly } from './asked.js';
import { besideTheVerb, taken } from './beside.js';
import { asEffect } from './effects.js';
import { openStep } from './failures.js';
import { unlaid } from './laid.js';
import { plainNoun } from './mistakes.js';
import { unreproached } from './reproached.js';
import { baseOf, saidIn } from '../said.js';
import type { Said } from '../said.js';
import { plainlySaid } from './sayings.js';
import { otherPhrase, setPhrase } from './set-phrases.js';
import { Span } from '../span.js';
import { ofConditions } from './states.js';
import { stayed } from './stayed.js';
import { leftOpen } from './undone.js';
import { verbRewritten } from './verbs.js';
import { otherThing } from './wrong-thing.js';

/** Phrases of any kind, told by how they begin or by the words in them. */
const phrases: readonly ((span: Span) => string | null)[] = [askedPlainly, setPhrase, besideTheVerb, taken, unlaid, openStep, ofConditions];
/** Clauses, and what follows their subject. */
const clauses: readonly ((span: Span, said: Said) => string | null)[] = [
  stayed,
  plainlySaid,
  otherThing,
  verbRewritten,
  unreproached,
  anAct,
];

export const reframePersonAtFault: Reframe = (reading, found) => {
  const span = new Span(reading, found);
  return byGrammar(span) ?? otherPhrase(span);
};

function byGrammar(span: Span): string | null {
  // "Goofed up": the span ends before what the verb ends in.
  if (span.after.norm === 'up' && /(?:goof|mess|screw|slipp?|tripp?|cock)\w*$/.test(span.words)) return null;
  for (const rewritten of phrases) {
    const text = rewritten(span);
    if (text !== null) return text;
  }
  const said = saidIn(span);
  if (said === null) return plainNoun(span) ?? withoutAgent(span) ?? ofTheResponder(span);
  const noun = endsInNoun(span) ? plainNoun(span) : null;
  if (noun !== null) return noun;
  if (said.negated || said.nobody) return leftOpen(span, said);
  if (/^(?:never|not)$/.test(span.before.norm) && !span.words.includes(' by ') && said.who === null) return leftOpen(span, said);
  const effect = ofTheResponder(span) ?? withoutAgent(span) ?? asEffect(span);
  if (effect !== null) return effect;
  for (const rewritten of clauses) {
    const text = rewritten(span, said);
    if (text !== null) return text;
  }
  return /^(?:was|were|is) /.test(span.words) ? plainNoun(span) : null;
}

/** "Siobhan's typo", "a mistake by me": some of these nouns are verbs for the tagger. */
function endsInNoun({ words }: Span): boolean {
  return /^(?:(?:my|our|his|her|their) |\S+(?: \S+)* 's )?(?:\w+ )?(?:mistakes?|errors?|oversights?|typos?|slips?|lapses?|blunders?|mis\w+ing|assumption|inability|inexperience|inattention|forgetfulness)(?: (?:i|we|he|she|they) (?:had )?made| (?:that|which) .* made| (?:by|of|on|in) .*)?$/.test(
    words,
  );
}

/** "Ottilie's change": the work of somebody with a name. */
function ofTheResponder(span: Span): string | null {
  const { sentence } = span;
  const owned = span.find(new Set(["'s"]));
  if (owned === null || !span.isName(span.from, owned)) return null;
  if (sentence.words.slice(owned, span.to).some(({ pos, norm }) => pos === 'VERB' && norm.endsWith('ed'))) return null;
  const from = /^(?:broken|faulty|bad|buggy|sloppy|careless)$/.test(sentence.norm(owned + 1)) ? owned + 2 : owned + 1;
  return span.cased(`the responder's ${span.written(from, span.to)}`);
}

const UNFIT = wordSet('suppose hide be get handle lapse mistakes');

/** What somebody did, where it is known by its effect only. */
function anAct(span: Span, said: Said): string | null {
  if (said.who === null || said.form === 'doing' || / (?:was|is|were|to|that)(?: |$)/.test(said.who)) return null;
  if (said.bases.some((base) => UNFIT.has(base)) || UNFIT.has(span.sentence.norm(span.from))) return null;
  // "Clicked on it and typed her name": the second verb wants a past before it.
  if (/^(?:and|but|or|then)$/.test(span.after.norm)) return said.put(`~take a step that ${span.written(said.verb, span.to)}`);
  const rest = span.written(said.verb + 1, span.to);
  return span.cased(`what ${said.who} did was to ${baseOf(said)}${rest === '' ? '' : ` ${rest}`}`);
}
