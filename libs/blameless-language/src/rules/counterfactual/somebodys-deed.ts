import { wordSet } from '../../prose/word-set.js';
import type { Subject } from '../../people/subject.js';
import type { Reading } from '../rule.js';
import { humanEvents, isAbout, isByProgram, madeByPeople } from './human-work.js';
import type { Wish } from './hindsight/wish.js';

/** What happens to things by way of programs, as often as by hand; and what becomes of them without anybody's doing. */
const byPrograms = wordSet(
  'block reject cache purge evict invalidate serve deliver retry route restart respawn log return show display render send trigger fire count ' +
    'reflect generate process replicate sync synchronise synchronize kill terminate reap restore recover resolve impact affect hit cause break lose interrupt degrade ' +
    'mitigate escape parse execute call invoke queue enqueue dequeue schedule store save write read load fetch receive accept drop forward redirect balance throttle ' +
    'limit elect promote demote fail allocate free release acquire lock unlock warm expire rotate skip ignore catch detect alert page notify match index compile build update ' +
    'refresh set clear pick choose select include exclude compute calculate record delay finish complete connect attach mount open close create delete spawn add handle use ' +
    'reset recreate reload rerun unload protect persist flush commit raise throw emit encode decode encrypt decrypt print make do see find pass propagate ' +
    'surprise allow deny grant able available up down online down happen give take keep leave distribute trim truncate scale provision increment drain suppress marked mark visible',
);
/** What programs hold and pass around. */
const ofPrograms = wordSet(
  'job jobs request requests message messages packet packets event events page pages query queries response responses row rows record records pod pods container containers process ' +
    'processes thread threads transaction transactions connection connections session sessions traffic data cache caches entry entries error errors exception exceptions token tokens ' +
    'user users customer customers client clients value values field fields header headers variable cookie cookies email emails mail mails alert alerts alarm alarms edit edits ' +
    'table tables function method call calls task tasks item items object objects instance instances node vm vms replica replicas',
);
const participles = wordSet('put cut brought thrown taken rolled split done switched swapped swept torn bought got given kept made run');
/** What nobody but people sets going, beside {@link madeByPeople}. */
const undertakings = wordSet(
  'cleanup branch schema feature extension switch switchover restart reboot reimage merge revert revision test-run version code commit table-drop rename removal ' +
    'swap experiment announcement review escalation warning',
);
/** How such a thing takes its course. */
const courses = wordSet('leave ship wait come land reach precede go');
const beginning = wordSet('start begin');
const starts = wordSet('with on in earlier sooner only');
const expected = wordSet('by at within');

/** "The hosts should have been depooled": what is no doing of programs is somebody's. */
export function isSomebodysDeed({ reading, been, verb, subject, word: { norm, lemma, pos } }: Wish): boolean {
  if (been && choosing.has(lemma) && isAbout(reading, subject, hours)) return true;
  if (been && filing.has(lemma) && !isByProgram(reading, verb)) return true;
  if (!been || norm.endsWith('ing') || byPrograms.has(lemma) || isByProgram(reading, verb)) return false;
  const participle = norm.endsWith('ed') || (pos === 'VERB' && participles.has(norm));
  return (
    participle &&
    (subject.kind === 'system' || subject.kind === 'unsaid' || isPlural(reading, subject)) &&
    !isOfPrograms(reading, subject) &&
    !isAPlan(reading, verb)
  );
}

/** "A quieter hour should have been picked", "the request should have been filed": no program does. */
const choosing = wordSet('choose pick select take use find');
const hours = wordSet('slot hour window date day night weekend evening moment timeslot');
const filing = wordSet('file lodge');

/** "The patch should never have left staging", "the rollback should have come sooner". */
export function isOwnCourse({ reading, been, verb, subject, word: { lemma } }: Wish): boolean {
  const { sentence } = reading;
  const begun = beginning.has(lemma) && sentence.hasAny(verb + 1, verb + 2, starts);
  if (been || !(courses.has(lemma) || begun) || isAPlan(reading, verb)) return false;
  return isAbout(reading, subject, madeByPeople) || isAbout(reading, subject, humanEvents) || isAbout(reading, subject, undertakings);
}

/** "It should never have come to this", "this should never have made it to production". */
export function isOutcomeOfNeglect({ reading: { sentence }, been, negated, verb }: Wish): boolean {
  if (been || !negated) return false;
  const come = sentence.norm(verb) === 'come' && sentence.norm(verb + 1) === 'to' && pointed.has(sentence.norm(verb + 2));
  const made = sentence.norm(verb) === 'made' && sentence.norm(verb + 1) === 'it' && sentence.hasAny(verb + 2, verb + 5, released);
  return (
    come || made || (sentence.norm(verb) === 'got' || sentence.norm(verb) === 'gotten' ? sentence.has(verb + 1, 'this', 'far') : false)
  );
}
const pointed = wordSet('this that');
const released = wordSet('production prod main master trunk live release staging customers users');

/** "Credentials": a name that is none. */
function isPlural({ sentence }: Reading, { kind, to }: Subject): boolean {
  const { text, lemma, norm } = sentence.at(to - 1);
  return kind === 'perhaps' && /^\p{Ll}/u.test(text) && norm !== lemma && norm.endsWith('s');
}

function isOfPrograms({ sentence }: Reading, { from, to }: Subject): boolean {
  return to > from && ofPrograms.has(sentence.norm(to - 1));
}

/** "Should have been migrated by noon": what was to be expected. */
function isAPlan({ sentence }: Reading, verb: number): boolean {
  for (let at = verb + 1; at < verb + 5 && !sentence.isBoundary(at); at++)
    if (expected.has(sentence.norm(at)) && (sentence.at(at + 1).kind === 'number' || sentence.norm(at + 1) === 'now')) return true;
  return false;
}
