import { nots } from '../../prose/function-words.js';
import { BE } from '../../prose/verb-group.js';
import { wordSet } from '../../prose/word-set.js';
import { humanWork } from '../counterfactual/human-work.js';
import { operatorEnd, personEnd } from '../at-fault/done-by.js';
import type { Match, Reading } from '../rule.js';

const pointers = wordSet('this that it');
/** An outage is not what anybody does. */
const conducts = wordSet(
  'behaviour behavior conduct treatment attitude silence inaction practice practices excuse excuses work workmanship service performance decision actions way wait negligence',
);
const strengths = wordSet(
  'simply completely totally utterly entirely wholly absolutely just frankly quite still also really truly not never clearly professionally morally',
);
const openings = wordSet('as that because since and but so think believe find feel');
/** Where something that somebody does begins, whatever it is called. */
const how = wordSet('how');

/** "This is unacceptable", "such behaviour is not acceptable", "shutting us off over it is unacceptable"; not "unacceptable latency", nor of an outage. */
export function* unacceptable(reading: Reading, index: number): Generator<Match, void> {
  const { sentence } = reading;
  if (sentence.norm(index) === 'unacceptable' && isConduct(reading, index + 1)) {
    yield { from: sentence.at(index - 1).pos === 'ADV' ? index - 1 : index, to: index + 2, suggestion: null };
    return;
  }
  let be = index - 1;
  while (be > index - 4 && (sentence.at(be).pos === 'ADV' || strengths.has(sentence.norm(be)))) be--;
  const forThem = isForSuch({ sentence }, be, index);
  if (!BE.has(sentence.norm(be)) || !(sentence.isBoundary(index + 1) || forThem)) return;
  if (sentence.norm(index) === 'acceptable' && !sentence.hasAny(be + 1, index, nots)) return;
  const pointed = pointers.has(sentence.norm(be - 1)) && (forThem || sentence.norm(index) === 'unacceptable');
  const from = Math.max(0, be - 4);
  if (pointed || sentence.hasAny(from, be, humanWork) || sentence.hasAny(from, be, conducts) || isDoing(reading, be))
    yield { from: be, to: index + 1, suggestion: null };
}

/** "This is unacceptable for a service of this importance", "from a company of your size": who is measured by it. */
function isForSuch({ sentence }: Pick<Reading, 'sentence'>, be: number, index: number): boolean {
  const next = sentence.norm(index + 1);
  if ((next !== 'for' && next !== 'from') || !pointers.has(sentence.norm(be - 1))) return false;
  return sentence.hasAny(index + 2, Math.min(sentence.clauseEnd(index + 2), index + 6), measured);
}
const measured = wordSet(
  'service company bank provider hospital vendor organisation organization team firm business customers professional product institution host supplier',
);

/** "Unacceptable behaviour", "an unacceptable response from support"; a cache has a behaviour, too. */
function isConduct(reading: Reading, noun: number): boolean {
  const { sentence } = reading;
  const next = sentence.norm(noun + 1);
  const by = next === 'by' || next === 'from' || next === 'of';
  const theirs = by && (personEnd(reading, noun + 2) !== null || operatorEnd(reading, noun + 2) !== null);
  if (served.has(sentence.norm(noun))) return theirs;
  return manners.has(sentence.norm(noun)) && (!by || theirs) && sentence.at(noun + 1).pos !== 'NOUN';
}
const manners = wordSet(
  'behaviour behavior conduct treatment attitude manners negligence silence excuse excuses workmanship tone language inaction carelessness',
);
const served = wordSet('response reaction service delay delays support answer reply communication handling');

/** "This kind of thing should never happen": of whoever let it; that it must not happen again is a vow. */
export function* neverToHappen(reading: Reading, index: number): Generator<Match, void> {
  const { sentence } = reading;
  const { modal, negated, perfect, start } = reading.group(index);
  if ((modal !== 'should' && modal !== 'must') || !negated || perfect || sentence.norm(index + 1) === 'again') return;
  const thing = kinds.has(sentence.norm(start - 3)) && sentence.norm(start - 2) === 'of' && things.has(sentence.norm(start - 1));
  const like = sentence.norm(start - 2) === 'like' && pointers.has(sentence.norm(start - 1));
  if (thing || like) yield { from: start, to: index + 1, suggestion: null };
}
const kinds = wordSet('kind kinds sort sorts type types');
const things = wordSet('thing things mistake mistakes stuff error errors');

/** Whether the clause before opens with what somebody did: "disabling it", "how they told us". */
export function isDoing({ sentence }: Reading, be: number): boolean {
  for (let at = be - 1; at >= Math.max(0, be - 20); at--) {
    const { norm, pos } = sentence.at(at);
    const opens = at === 0 || sentence.at(at - 1).kind === 'mark' || openings.has(sentence.norm(at - 1));
    if (opens)
      return (norm.endsWith('ing') && pos === 'VERB') || how.has(norm) || (norm === 'not' && sentence.norm(at + 1).endsWith('ing'));
  }
  return false;
}
