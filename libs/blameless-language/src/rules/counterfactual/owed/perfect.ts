import { nots } from '../../../prose/function-words.js';
import type { Sentence } from '../../../prose/sentence.js';
import { isAuxiliary } from '../../../prose/verb-group.js';
import { wordSet } from '../../../prose/word-set.js';
import { dispositions } from '../dispositions.js';
import type { Reading } from '../../rule.js';

const between = wordSet('just probably also already first at least as well simply maybe perhaps');
/** "Should of" and "should had" are written as well. */
const having = wordSet('have of had');
/** With these, `to` stands before `have`. */
const owing = wordSet('ought needed supposed meant expected required due was were');
const asides = (
  'at the very least,of course,by rights,in hindsight,in retrospect,in theory,for sure,by then,in fact,in any case,in no case,' +
  'under no circumstances,on no account,at no point,at this point,at that point,by that point,at that time,from the start,from the beginning'
)
  .split(',')
  .map((phrase) => phrase.split(' '));
const LONGEST_ASIDE = 8;

/** A modal and what it says of the past: `should have been tested`. */
export interface Perfect {
  /** The main verb; the end of the clause where it was left out ("but should have"). */
  readonly verb: number;
  readonly negated: boolean;
  readonly been: boolean;
}

/** What follows a modal where that is `have` and a participle, with adverbs between. */
export function perfectAfter(reading: Reading, modal: number): Perfect | null {
  const perfect = perfectFrom(reading, modal, modal + 1);
  // "This never should have happened".
  return perfect !== null && reading.sentence.norm(modal - 1) === 'never' ? { ...perfect, negated: true } : perfect;
}

/** The same where the subject stands between: "should somebody have asked". `from` is where `have` or what is before it stands. */
export function perfectFrom({ sentence }: Reading, modal: number, from: number): Perfect | null {
  let at = from;
  let negated = false;
  const skip = (): void => {
    for (let next = afterAdverb(sentence, at); next > at; next = afterAdverb(sentence, at)) {
      negated ||= nots.has(sentence.norm(at)) || sentence.norm(at + 1) === 'no';
      at = next;
    }
  };
  skip();
  if (sentence.norm(at) === 'to' && owing.has(sentence.norm(modal))) at++;
  if (!having.has(sentence.norm(at))) return null;
  at++;
  skip();
  let been = false;
  while (sentence.norm(at) === 'been' || (sentence.norm(at) === 'had' && sentence.norm(at + 1).endsWith('ed'))) {
    been ||= sentence.norm(at) === 'been';
    at++;
    skip();
  }
  return { verb: been ? afterKindOfWork(sentence, at) : at, negated, been };
}

/** "Should have been better | code | reviewed", "more thoroughly | load | tested": how, and what kind of it, stand before the participle. */
function afterKindOfWork(sentence: Sentence, from: number): number {
  let at = from;
  while (manners.has(sentence.norm(at))) at++;
  if (sentence.at(at).pos === 'ADV') at++;
  if (kindsOfWork.has(sentence.norm(at))) at++;
  return at > from && examined.has(sentence.norm(at)) ? at : from;
}
const manners = wordSet('better more properly thoroughly carefully fully well adequately extensively rigorously independently');
const kindsOfWork = wordSet(
  'code peer load unit smoke stress integration regression performance security field canary user beta end-to-end soak chaos failover design cross fuzz',
);
const examined = wordSet(
  'reviewed tested checked read vetted audited verified validated inspected planned communicated coordinated rehearsed documented considered thought examined researched',
);

/** Where what stands between the parts of a verb ends: "not", "already", "at the very least", ", in hindsight,"; `at` where nothing does. */
function afterAdverb(sentence: Sentence, at: number): number {
  const { norm, pos } = sentence.at(at);
  const aside = pos === 'ADP' ? asides.find((words) => sentence.has(at, ...words)) : undefined;
  if (aside !== undefined) return at + aside.length;
  if (nots.has(norm) || between.has(norm)) return at + 1;
  if (dispositions.has(norm) ? sentence.at(at + 1).pos === 'VERB' : pos === 'ADV') return at + 1;
  if (norm !== ',') return at;
  for (let closing = at + 2; closing < at + LONGEST_ASIDE; closing++) {
    if (sentence.norm(closing) !== ',') continue;
    const { norm: next, lemma, pos: part } = sentence.at(closing + 1);
    return having.has(next) || next === 'been' || (part === 'VERB' && next !== lemma) ? closing + 1 : at;
  }
  return at;
}

/** Whether what follows `have` was done: "could have move the readers" is written as well, "could have read replicas" is a wish for things. */
export function isParticiple({ sentence }: Reading, verb: number): boolean {
  const { norm, lemma, pos } = sentence.at(verb);
  if (norm.endsWith('ing') || (norm.endsWith('s') && norm !== lemma)) return false;
  if (norm !== lemma || norm.endsWith('ed')) return pos === 'VERB' || norm.endsWith('ed') || norm === 'done';
  return pos === 'VERB' && (sentence.at(verb + 1).pos !== 'NOUN' || isJoinedToVerb(sentence, verb + 2));
}

/** "move the readers … and keep": what is joined to a verb is one. */
function isJoinedToVerb(sentence: Sentence, from: number): boolean {
  for (let at = from; at < from + 12; at++) if (sentence.norm(at) === 'and') return sentence.at(at + 1).pos === 'VERB';
  return false;
}

/** "Discuss whether we should have …", "so that they could have …": a question, or a purpose. */
export function isAsked({ sentence }: Reading, modal: number): boolean {
  for (let at = modal - 1; at >= Math.max(0, modal - 12); at--) {
    const { norm } = sentence.at(at);
    if (norm === 'whether' || norm === 'if' || (norm === 'so' && modal - at <= 4)) return true;
    if (norm === ',' || norm === ';' || norm === ':' || norm === 'then') return false;
  }
  return false;
}

/** "Should have rolled back earlier": the first words of a note. */
export function isFirst({ sentence }: Reading, modal: number): boolean {
  let before = modal - 1;
  while (before >= 0 && (sentence.at(before).pos === 'ADV' || sentence.norm(before) === 'probably')) before--;
  return before < 0 || sentence.norm(before) === '(';
}

/** "A move and a rename in one, should have kept them apart": a note without a subject after another one, of which nothing is said. */
export function isNoteAfter({ sentence }: Reading, modal: number, { verb, been }: Perfect): boolean {
  let before = modal - 1;
  while (sentence.at(before).pos === 'ADV') before--;
  if (been || before < 1 || sentence.at(before).kind !== 'mark' || sentence.at(verb).pos !== 'VERB') return false;
  for (let at = 0; at < before; at++) if (isAuxiliary(sentence.norm(at)) || sentence.at(at).pos === 'PRON') return false;
  const object = sentence.at(verb + 1);
  return object.pos === 'DET' || object.pos === 'PRON';
}
