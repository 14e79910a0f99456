import { away, carrying, harmed, harming, losses } from '../harm.js';
import type { Sentence } from '../../../prose/sentence.js';
import { wordSet } from '../../../prose/word-set.js';
import type { Match, Reading } from '../../rule.js';
import { afterCause } from './causes.js';
import { isAuxiliary } from '../../../prose/verb-group.js';
import { isGivenName } from '../../../people/given-names.js';
import { isDictionaryWord } from '../../../prose/tagger.js';
import { isUnknownNameAt } from '../../../people/unknown-names.js';
import { isNameAt, operatorEnd, personEnd } from '../done-by.js';

const works = wordSet(
  'reboot restart hotfix quick-fix workaround job one-liner refactoring command edit test migration query upgrade rollback action actions work script change commit deploy deployment push patch fix merge pr release rollout mistake update cleanup experiment decision assumption understanding',
);
const doingHarm = wordSet(
  'eat fill nuke trash hose brick freeze hang stall mangle delete drop disable lead introduce interrupt result hammer overwhelm saturate exhaust confuse slow degrade',
  harming,
  carrying,
);
/** The same as they are written of what was, whatever the tagger takes them for. */
const didHarm = wordSet('hammered overwhelmed saturated confused', harmed);
/** "made it basically ineffective". */
const making = wordSet('made makes rendered renders left leaves');
const useless = wordSet('worse ineffective unusable unreachable unavailable unresponsive inaccessible slow useless down unstable');
const carryingAway = wordSet('drop', carrying);
const accidents = wordSet('accidentally inadvertently unintentionally mistakenly erroneously');
const inOrBy = wordSet('in by with through');
const having = wordSet('had has have contained contains contain included includes');
const flaws = wordSet('bug bugs typo typos mistake mistakes error errors flaw flaws fault oversight');
const done = wordSet('caused triggered broken provoked introduced induced');
/** Of something good a cause may be named. */
const damages = wordSet('breach lag latency spike timeouts broke broken failed fails crashed down unavailable slow', losses);
/** What work is called by stands before it: "Dana's late config change". */
const MOST_BETWEEN = 2;
/** "The deploy by Dana on Saturday 2 May broke it". */
const whenItWas = wordSet('on at in this yesterday last');
const MOST_WHEN = 3;
/** From the work to what it did. */
const FARTHEST = 5;

/** The words before or in which {@link workWithName} looks. */
export const ownerWords = wordSet("'s my by");

/** "Dana's change took the site down", "it was caused by Dana's change", "my patch had a bug", "the change by Dana broke it". */
export function* workWithName(reading: Reading, index: number): Iterable<Match> {
  const { sentence } = reading;
  const { norm } = sentence.at(index);
  if (norm === 'by') {
    yield* broughtBy(reading, index);
    // "Change 12345 by Dana".
    const work = sentence.at(index - 1).kind === 'number' ? index - 2 : index - 1;
    if (!works.has(sentence.norm(work)) || !isNameAt(reading, index + 1)) return;
    const end = sentence.at(index + 2).pos === 'PROPN' ? index + 3 : index + 2;
    const told = whenItWas.has(sentence.norm(end)) ? end + MOST_WHEN : end;
    if (doesHarm(sentence, end) || doesHarm(sentence, told) || (sentence.norm(end) === 'which' && doesHarm(sentence, end + 1)))
      yield { from: work, to: end, suggestion: `the ${sentence.written(work, index).toLowerCase().trim()}` };
    return;
  }
  // In notes and chat, names go without their capitals.
  const small = norm === "'s" && isSmallName(sentence.norm(index - 1));
  const unknown = norm === "'s" && isUnknownNameAt(sentence, index - 1) && pushed.has(sentence.norm(index + 1));
  if (norm !== 'my' && !unknown && !small && !isNameAt(reading, index - 1)) return;
  if (norm === 'my' && flaws.has(sentence.norm(index - 2)) && sentence.norm(index - 1) === 'in' && workAt(sentence, index + 1) !== null)
    yield { from: index - 2, to: index + 2, suggestion: null };
  // "It was caused by my deploying it".
  if (norm === 'my' && sentence.norm(index - 1) === 'by' && done.has(sentence.norm(index - 2)) && sentence.norm(index + 1).endsWith('ing'))
    yield { from: index, to: index + 2, suggestion: null };
  const what = workAt(sentence, index + 1);
  if (what === null) return;
  const from = norm === 'my' ? index : (reading.people.endingAt(sentence, index - 1)?.from ?? index - 1);
  // "Dana's patch accidentally removed it", "changed accidentally in Dana's patch".
  const slipped =
    norm !== 'my' &&
    (accidents.has(sentence.norm(what + 1)) || (inOrBy.has(sentence.norm(from - 1)) && accidents.has(sentence.norm(from - 2))));
  const that = sentence.norm(what + 1) === 'that' || sentence.norm(what + 1) === 'which' ? what + 2 : what + 1;
  if (slipped || doesHarm(sentence, that) || isFlawed(sentence, what + 1) || (norm !== 'my' && isCause(reading, from)))
    yield { from, to: what + 1, suggestion: `the ${sentence.written(index + 1, what + 1)}` };
}

function isSmallName(norm: string): boolean {
  return norm.length > 3 && isGivenName(norm) && !isDictionaryWord(norm);
}

/** Of a name that nobody knows, what is seldom a service's: its update and its query may be. */
const pushed = wordSet('commit push deploy deployment change pr patch merge rebase cherry-pick hotfix');

/** "A script run by a developer deleted the rows", "a bad config pushed by an engineer": what it is called, or what it did. */
function* broughtBy(reading: Reading, by: number): Iterable<Match> {
  const { sentence } = reading;
  if (!bringing.has(sentence.at(by - 1).lemma) || isAuxiliary(sentence.norm(by - 2))) return;
  const end = personEnd(reading, by + 1) ?? operatorEnd(reading, by + 1);
  if (end === null || !sentence.hasAny(by - 5, by - 1, entered)) return;
  if (doesHarm(sentence, end) || sentence.hasAny(by - 6, by - 2, bad) || isFlawed(sentence, end))
    yield { from: by - 2, to: end, suggestion: null };
}
const bringing = wordSet('run merge deploy push make enter write apply introduce execute type commit approve release upload set');
const entered = new Set([
  ...works,
  ...wordSet('entry value name address code configuration config line file number date flag option setting route rule'),
]);
const bad = wordSet('bad wrong incorrect invalid faulty broken buggy untested unreviewed erroneous flawed misguided ill-timed hasty');

const asking = wordSet('pull merge');

function workAt(sentence: Sentence, from: number): number | null {
  for (let at = from; at <= from + MOST_BETWEEN && !sentence.isBoundary(at); at++)
    if (works.has(sentence.norm(at)) || (sentence.norm(at) === 'request' && asking.has(sentence.norm(at - 1)))) return at;
  return null;
}

/** "took the site down"; "took a minute" is none. */
function doesHarm(sentence: Sentence, from: number): boolean {
  const end = sentence.clauseEnd(from);
  for (let at = from; at < Math.min(end, from + FARTHEST - 1); at++) {
    const { lemma, pos, norm } = sentence.at(at);
    if (norm === 'nothing') return false;
    const harms = didHarm.has(norm) || (pos === 'VERB' && doingHarm.has(lemma));
    if (harms && (!carryingAway.has(lemma) || sentence.hasAny(at + 1, end, away))) return true;
    if (making.has(norm) && sentence.hasAny(at + 1, end, useless)) return true;
  }
  return false;
}

function isFlawed(sentence: Sentence, verb: number): boolean {
  const be = sentence.words.findIndex(({ norm }, at) => at >= verb && at < verb + 5 && (norm === 'was' || norm === 'were'));
  if (be > 0 && be < sentence.clauseEnd(verb) && bad.has(sentence.norm(be + 1)) && sentence.isBoundary(be + 2)) return true;
  return having.has(sentence.norm(verb)) && sentence.hasAny(verb + 1, Math.min(sentence.clauseEnd(verb + 1), verb + FARTHEST), flaws);
}

/** "was caused by", "broke because of", "the lag was due to", "the cause was". */
function isCause(reading: Reading, from: number): boolean {
  const { sentence } = reading;
  if (sentence.norm(from - 1) === 'by') return done.has(sentence.norm(from - 2));
  const joining = [from - 2, from - 3].find((at) => at >= 0 && afterCause(reading, at) === from);
  return joining !== undefined && (sentence.norm(joining) === 'cause' || sentence.hasAny(0, joining, damages));
}
