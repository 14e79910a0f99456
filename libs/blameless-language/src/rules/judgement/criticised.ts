import { isPersonAt } from '../at-fault/done-by.js';
import { humanWork } from '../counterfactual/human-work.js';
import { wordSet } from '../../prose/word-set.js';
import { Wordings } from '../../prose/wordings.js';
import type { Match, Reading } from '../rule.js';
import { endOf } from './said-to.js';

/** To say of somebody that they did badly. */
const reproaches = wordSet(
  'criticise criticize censure rebuke reprimand condemn lambast lambaste castigate chastise denounce berate upbraid admonish excoriate chide reproach decry deplore deride ' +
    'accuse',
);
/** Traffic slams a database as well; who is slammed for something is not one. */
const hits = wordSet('slam blast savage fault slate hammer pan roast');
const forWhat = wordSet('for over');
const human = wordSet(
  'preparation planning lack failure decision decisions handling response delay delays inaction silence management leadership oversight supervision attitude ' +
    'behaviour behavior conduct choice culture governance approach communication negligence neglect',
);
/** How somebody takes what another did. */
const dismay = wordSet('disappointed appalled disgusted dismayed unimpressed outraged aghast ashamed');
const modals = wordSet('would could should might may can will not never nobody');
const inquiries = wordSet(
  'report review critique submission inquiry enquiry finding findings assessment verdict indictment letter audit criticism judgement judgment account study attack response',
);
const about = wordSet('about on of');
const underFire = new Wordings([
  'come under fire|criticism|attack|scrutiny for|over|from',
  'under fire|attack for|over|from',
  'draw|attract|face|meet|receive|earn … criticism|flak|ire|condemnation|censure for|over|from',
  'take flak|heat|stick for|over|from',
  'take … to task',
  'pour scorn on',
]);

/** The words that {@link criticised} looks at. */
export const reproachWords: ReadonlySet<string> = new Set([
  ...reproaches,
  ...hits,
  ...underFire.firstWords,
  'scathing',
  'damning',
  ...dismay,
]);

/** "The report criticised the agency's planning", "was accused of ignoring it", "came under fire for its silence", "a damning report". */
export function* criticised(reading: Reading, index: number): Iterable<Match> {
  const { sentence } = reading;
  const { norm, lemma, pos } = sentence.at(index);
  if (norm === 'scathing' || norm === 'damning') {
    if (sentence.hasAny(index + 1, index + 5, inquiries) || about.has(sentence.norm(index + 1)))
      yield { from: index, to: index + 1, suggestion: null };
    return;
  }
  if (dismay.has(norm)) {
    const end = Math.min(sentence.clauseEnd(index + 1), index + 7);
    if (atWhat.has(sentence.norm(index + 1)) && isPeoples(reading, index + 1, end)) yield { from: index, to: index + 1, suggestion: null };
    return;
  }
  const scorned = underFire.endAt(sentence, index);
  const group = reading.group(index);
  if (group.modal !== null || group.negated || modals.has(sentence.norm(group.start - 1)) || sentence.norm(index - 1) === 'to') return;
  if (scorned !== null) yield { from: index, to: endOf(sentence, index, scorned), suggestion: null };
  if (!(reproaches.has(lemma) || hits.has(lemma)) || (pos !== 'VERB' && !norm.endsWith('ed'))) return;
  const end = Math.min(sentence.clauseEnd(index + 1), index + 9);
  const why = sentence.hasAny(index + 1, end, forWhat) || (lemma === 'accuse' && sentence.hasAny(index + 1, end, about));
  if (!(hits.has(lemma) ? why && ofPeople(reading, index, end, group.passive) : why || ofPeople(reading, index, end, group.passive)))
    return;
  yield { from: group.passive ? group.start : index, to: index + 1, suggestion: null };
}

/** Of somebody, or of what only people do; the clumsy interface, too, is criticised. */
const atWhat = wordSet('in by with at of');

function isPeoples(reading: Reading, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const { norm } = reading.sentence.at(at);
    if (norm === 'you' || norm === 'them' || humanWork.has(norm) || human.has(norm) || isPersonAt(reading, at)) return true;
  }
  return false;
}

function ofPeople(reading: Reading, verb: number, end: number, passive: boolean): boolean {
  const { sentence } = reading;
  if (passive) return true;
  for (let at = verb + 1; at < end; at++) {
    const { norm } = sentence.at(at);
    if (norm === "'s" || norm === 'us' || norm === 'me' || humanWork.has(norm) || human.has(norm) || isPersonAt(reading, at)) return true;
    if (/^\p{Lu}/u.test(sentence.at(at).text)) return true;
  }
  return false;
}
