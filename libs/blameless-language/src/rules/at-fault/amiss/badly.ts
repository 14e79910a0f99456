import { isPerson, isSingledOut } from '../../../people/subject.js';
import { isProspective } from '../../prospective.js';
import { wasOrWere } from '../../../prose/function-words.js';
import { wordSet } from '../../../prose/word-set.js';
import type { Match, Reading } from '../../rule.js';
import { firstVerbAfter, isTold, nearbyVerb } from '../verbs.js';

/** How something was done, as it is said of somebody who knew no better or took no care. */
const badly = wordSet(
  'badly poorly hastily blindly prematurely improperly inappropriately naively needlessly unnecessarily recklessly unwisely rashly impulsively foolishly ' +
    'clumsily thoughtlessly unthinkingly haphazardly falsely overzealously overconfidently inconsiderately irresponsibly incompletely single-handedly',
);
/** Also of a collective we: a word about care. */
const careless = wordSet(
  'hastily blindly naively recklessly unwisely rashly impulsively foolishly clumsily thoughtlessly unthinkingly haphazardly irresponsibly',
);
const tooSoon = wordSet('quickly early soon fast hastily eagerly readily confidently casually hard far much');
/** What one may set or make too low. */
const measuresSet = wordSet(
  'low high small large short long broad wide narrow tight loose aggressive aggressively strict lax optimistic optimistically conservatively liberally',
);
const setting = wordSet('set configure make choose write size estimate cut lower raise');
const haste = wordSet('haste hurry rush panic');
const lacking = wordSet('need want lack miss hurt affect hit suffer');
/** "We published it too soon": what a collective is held to have judged amiss as well. */
const ahead = wordSet('early soon hastily eagerly readily confidently casually quickly');
const releasing = wordSet('publish release ship deploy push launch merge announce tag promote');
/** Of these one may do too much without a fault. */
const measures = wordSet('far much hard fast');
const working = wordSet('go push pull scale cut delete remove trust rely raise lower turn');

/** The words that {@link doneBadly} looks at. */
export const badlyWords: ReadonlySet<string> = new Set([...badly, 'too', 'in']);

/** "Hastily merged it", "closed it too early", "in a hurry", of somebody singled out. */
export function* doneBadly(reading: Reading, index: number): Iterable<Match> {
  const { norm } = reading.sentence.at(index);
  if (norm === 'too') yield* tooMuch(reading, index);
  else if (norm === 'in') yield* inHaste(reading, index);
  else yield* inThatWay(reading, index);
}

function* inThatWay(reading: Reading, index: number): Iterable<Match> {
  const { sentence } = reading;
  const verb = nearbyVerb(reading, index);
  if (verb === null || lacking.has(sentence.at(verb).lemma) || !isTold(reading, verb)) return;
  const subject = reading.subject(verb);
  const fits = careless.has(sentence.norm(index)) ? isPerson(subject) : isSingledOut(subject);
  if (fits) yield { from: Math.min(index, verb), to: Math.max(index, verb) + 1, suggestion: null };
}

function* tooMuch(reading: Reading, index: number): Iterable<Match> {
  const { sentence } = reading;
  const how = sentence.norm(index + 1);
  const amount = measuresSet.has(how);
  if (!(tooSoon.has(how) || amount) || sentence.norm(index + 2) === 'to') return;
  for (let at = index - 1; at >= Math.max(0, index - 9) && !sentence.isBoundary(at); at--) {
    if (sentence.at(at).pos !== 'VERB' && !isDidIt(reading, at)) continue;
    if (amount && !setting.has(sentence.at(at).lemma)) return;
    if (measures.has(how) && !working.has(sentence.at(at).lemma)) return;
    const subject = reading.subject(at);
    const held = ahead.has(how) && releasing.has(sentence.at(at).lemma) ? isPerson(subject) : isSingledOut(subject);
    if (isTold(reading, at) && held) yield { from: at, to: index + 2, suggestion: null };
    return;
  }
}

/** "Did it too early": no auxiliary there. */
function isDidIt({ sentence }: Reading, at: number): boolean {
  return sentence.norm(at) === 'did' && its.has(sentence.norm(at + 1));
}
const its = wordSet('it this that them so');

/** "In a hurry", "in error". */
function* inHaste(reading: Reading, index: number): Iterable<Match> {
  const { sentence } = reading;
  const noun = sentence.norm(index + 1) === 'a' ? index + 2 : index + 1;
  const error = noun === index + 1 && sentence.norm(noun) === 'error' && sentence.norm(noun + 1) === ',';
  if (!error && !haste.has(sentence.norm(noun))) return;
  const be = sentence.at(index - 1).pos === 'ADV' ? index - 2 : index - 1;
  // "I was in a hurry so I left it" tells why.
  const told = reading.subject(be).kind === 'self' && sentence.norm(noun + 1) === 'so';
  if (wasOrWere.has(sentence.norm(be)) && isPerson(reading.subject(be)) && !told) yield { from: be, to: noun + 1, suggestion: null };
  const verb = firstVerbAfter(reading, noun + 1) ?? nearbyVerb(reading, index);
  if (verb === null || isProspective(reading, verb) || reading.group(verb).passive) return;
  const subject = reading.subject(verb);
  if (isSingledOut(subject) || (error && subject.kind === 'doubtful')) yield { from: index, to: noun + 1, suggestion: null };
}
