import { isSingledOut } from '../../people/subject.js';
import { wordSet } from '../../prose/word-set.js';
import { Wordings } from '../../prose/wordings.js';
import type { Match, Reading } from '../rule.js';

const pastimes =
  'bed|sleep|dinner|lunch|breakfast|supper|meal|coffee|tea|game|games|film|movie|party|pub|bar|beach|gym|book|beer|drink|nap|holiday|vacation|couch|sofa|wedding|' +
  'concert|evening|weekend|match|show|golf|pizza|newspaper|paper|magazine|crossword|cards|chess|series|reading|gaming|playing|drinking|eating|sleeping';
/** What somebody turned to. */
const turned = new Wordings([
  `go|come|get|return|head back? to|for|out ${pastimes}`,
  `go|carry on|off|out|back with|to|for? ${pastimes}`,
  'watch match|game|film|movie|tv|television|football|series|show',
  'go golfing|fishing|shopping|drinking|skiing|partying|swimming|sailing|home',
  'go for smoke|walk|beer|drink|run|coffee|swim|lunch|dinner|cigarette',
  `resume ${pastimes}`,
]);
/** What called them, or what was going on. */
const calls = wordSet(
  'pager page pages alert alerts alarm alarms phone call calls channel laptop ticket notification notifications siren horn buzzer bell lamp outage incident cutover rollback running',
);
/** What was done with it, which tells that they had noticed. */
const waved = wordSet(
  'mute silence silenced snooze acknowledge ack close turn switch put hang take dismiss ignore disable leave muted snoozed acked',
);

/** The words that {@link atLeisure} looks at. */
export const leisureWords: ReadonlySet<string> = new Set(turned.firstWords);

/** "Muted the pager and went on with dinner", of somebody singled out. */
export function* atLeisure(reading: Reading, index: number): Iterable<Match> {
  const { sentence } = reading;
  const to = turned.endAt(sentence, index);
  if (to === null || sentence.at(index).pos !== 'VERB' || sentence.norm(index) === sentence.at(index).lemma) return;
  const { negated, modal, passive } = reading.group(index);
  if (negated || modal !== null || passive) return;
  const before = sentence.words.findIndex(({ lemma, norm }, at) => at < index && (waved.has(lemma) || waved.has(norm)));
  const noticed = before >= 0 && sentence.hasAny(before + 1, before + 5, calls);
  const amid = sentence.hasAny(to, to + 5, middle) || sentence.norm(to) === 'with';
  if (!noticed && !(amid && sentence.hasAny(to, sentence.words.length, calls))) return;
  const subject = reading.subject(index);
  const who = isSingledOut(subject) ? subject : reading.subject(Math.max(0, before));
  if (isSingledOut(who) || who.kind === 'doubtful') yield { from: index, to, suggestion: 'was away from then on (what reached them: …)' };
}
const middle = wordSet('middle during');
