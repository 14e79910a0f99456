import { isPerson } from '../../../people/subject.js';
import { BE, HAVE } from '../../../prose/verb-group.js';
import type { Sentence } from '../../../prose/sentence.js';
import { wordSet } from '../../../prose/word-set.js';
import type { Match, Reading } from '../../rule.js';
import { artefacts } from '../human-work.js';
import { isFirst, perfectAfter } from '../owed/perfect.js';
import { undone } from '../owed/not-done.js';

const hindsight = wordSet('hindsight retrospect ideally afterwards retrospectively');
const seenAfterwards = wordSet('hindsight retrospect');
const prevented = wordSet(
  'revealed shown uncovered exposed told surfaced limited reduced identified avoided prevented caught found noticed spotted detected mitigated averted shortened saved spared helped discovered avoidable preventable',
);
const means = wordSet('by with through');
/** What people put into their work. */
const effort = wordSet(
  'care attention diligence discipline thought planning preparation testing reviewing checking review checks communication coordination ' +
    'verification scrutiny caution foresight forethought thoroughness rigour rigor patience judgement judgment leadership supervision teamwork ' +
    'vigilance curiosity sense concentration collaboration oversight housekeeping prudence',
);
const degrees = wordSet(
  'more better closer proper basic common careful simple thorough earlier sufficient adequate greater improved little some bit',
);
/** Done by people only, as far as "by doing it" goes. */
const efforts = wordSet(
  'reading asking checking testing reviewing verifying communicating consulting double-checking looking following listening waiting telling talking ' +
    'rehearsing planning informing warning calling rolling reverting draining pausing stopping escalating notifying announcing confirming inspecting investigating ' +
    'examining coordinating considering involving contacting comparing observing acting reacting responding noticing paying',
);
const supposed = wordSet('wise wiser better best smarter safer prudent sensible advisable proper correct obvious responsible sane decent');
/** What might have been done, as a thing. */
export const courses = wordSet(
  'approach option choice course move idea thing way decision call step response action plan strategy reaction procedure order practice solution process',
);

/** "In hindsight we could have rolled back", of people or as a note. */
export function* inHindsight(reading: Reading, modal: number): Iterable<Match> {
  const { sentence } = reading;
  const perfect = perfectAfter(reading, modal);
  if (perfect === null || perfect.been || perfect.negated || !sentence.hasAny(0, modal, hindsight)) return;
  const subject = reading.subject(modal);
  const verb = sentence.at(perfect.verb);
  // What people would have had is a thing: "in hindsight we would have had an alert".
  if (HAVE.has(verb.norm) || verb.norm === 'had' || sentence.isBoundary(perfect.verb)) return;
  if (isPerson(subject) || (subject.kind === 'unsaid' && isFirst(reading, modal))) yield undone(reading, subject, modal, perfect);
}

/** "In retrospect this was obvious." */
export function* plainAfterwards({ sentence }: Reading, index: number): Iterable<Match> {
  for (let at = index - 1; at >= Math.max(0, index - 3); at--) {
    if (!BE.has(sentence.norm(at))) continue;
    // "It is now clear that": what was learnt.
    if (sentence.hasAny(at, index, now) && sentence.norm(index + 1) === 'that') return;
    const { length } = sentence.words;
    if (sentence.hasAny(0, length, seenAfterwards)) yield { from: at, to: index + 1, suggestion: null };
    return;
  }
}

const now = wordSet('now');

/** "could have been prevented with better planning", "by reading the notes": more effort of people. */
export function* withEffort(reading: Reading, modal: number): Iterable<Match> {
  const { sentence } = reading;
  const perfect = perfectAfter(reading, modal);
  if (perfect === null) return;
  // "With proper planning they would not have met."
  if (perfect.negated) {
    yield* effortAhead(reading, modal);
    return;
  }
  // "Better planning would have prevented it."
  const far = sentence.has(perfect.verb, 'gone', 'a', 'long', 'way');
  if (!perfect.been && (far || prevented.has(sentence.norm(perfect.verb)))) yield* effortBefore(reading, modal);
  yield* effortAhead(reading, modal);
  if (perfect.been) yield* byLittle(reading, modal, perfect.verb);
  const end = Math.min(sentence.words.length, perfect.verb + 8);
  for (let by = perfect.verb + 1; by < end; by++) {
    if (!means.has(sentence.norm(by))) continue;
    for (let at = by + 1; at <= by + 5 && !sentence.isBoundary(at); at++) {
      const asked = effort.has(sentence.norm(at)) && sentence.hasAny(by + 1, at, degrees);
      const first = at === by + 1 && (efforts.has(sentence.norm(at)) || isDoneFirst(reading, at));
      if (asked || first) yield { from: by, to: at + 1, suggestion: null };
      if (asked || efforts.has(sentence.norm(at))) return;
    }
  }
}

/** "Could have been fixed by simply restarting it", "with one phone call": how little it would have been. */
export function* byLittle({ sentence }: Reading, modal: number, verb: number): Iterable<Match> {
  if (!mended.has(sentence.norm(verb))) return;
  for (let by = verb + 1; by < Math.min(sentence.words.length, verb + 6) && !sentence.isBoundary(by); by++) {
    if (!means.has(sentence.norm(by))) continue;
    const simply = merely.has(sentence.norm(by + 1));
    const at = simply ? by + 2 : by + 1;
    const doing = sentence.norm(at).endsWith('ing') && (simply || stepping.has(sentence.norm(at)));
    const few = sentence.at(at).pos === 'DET' || small.has(sentence.norm(at));
    const noun = small.has(sentence.norm(at + 1)) ? at + 2 : at + 1;
    const step = few && steps.has(sentence.norm(noun)) && (noun + 1 >= sentence.words.length || !partOf.has(sentence.norm(noun + 1)));
    const tool = sentence.hasAny(at, at + 3, artefacts);
    if ((doing || step) && !tool) yield { from: modal, to: step ? sentence.clauseEnd(at) : at + 1, suggestion: null };
    return;
  }
}
const mended = wordSet(
  'fixed solved resolved rectified corrected remedied avoided prevented averted mitigated caught found spotted sorted cured shortened limited',
);
const merely = wordSet('simply just merely');
const stepping = wordSet('restarting rebooting waiting asking phoning pausing stopping postponing escalating');
const partOf = wordSet('run suite case cases pipeline job script plan');
const small = wordSet('one further two another simple quick single second short brief');
const steps = wordSet(
  'restart reboot call phone question conversation email e-mail mail message look glance rehearsal dry-run test review chat reading read',
);

/** "By running the profiler first": the order tells that somebody was at it. */
function isDoneFirst({ sentence }: Reading, at: number): boolean {
  return trying.has(sentence.norm(at)) && sentence.hasAny(at + 1, Math.min(sentence.clauseEnd(at + 1), at + 10), sooner);
}
const trying = wordSet('running doing trying using taking starting opening making getting going');
const sooner = wordSet('first earlier sooner beforehand before');

/** "With a proper review it would have been seen." */
function* effortAhead({ sentence }: Reading, modal: number): Iterable<Match> {
  if (sentence.norm(0) !== 'with' || modal < 4) return;
  for (let at = 2; at < Math.min(7, modal) && !sentence.isBoundary(at); at++) {
    if (!effort.has(sentence.norm(at)) || !sentence.hasAny(1, at, degrees) || sentence.at(at + 1).pos === 'NOUN') continue;
    yield { from: 0, to: at + 1, suggestion: null };
    return;
  }
}

function* effortBefore({ sentence }: Reading, modal: number): Iterable<Match> {
  for (let at = modal - 1; at >= Math.max(1, modal - 6) && !sentence.isBoundary(at); at--) {
    if (!effort.has(sentence.norm(at)) || !sentence.hasAny(at - 2, at, degrees)) continue;
    yield { from: at - 1, to: at + 1, suggestion: null };
    return;
  }
}

/** "The right move was to fail over at once." */
export function* rightCourse({ sentence }: Reading, index: number): Iterable<Match> {
  if (!courses.has(sentence.norm(index)) || !(supposed.has(sentence.norm(index - 1)) || sentence.norm(index - 1) === 'right')) return;
  const was = sentence.norm(index + 1) === 'was' ? index + 1 : wasAfterAside(sentence, index + 1);
  if (was === null || sentence.norm(was + 1) !== 'to') return;
  const deed = sentence.at(was + 2);
  if (!HAVE.has(deed.norm) && deed.norm !== 'be') yield { from: index - 1, to: sentence.clauseEnd(was + 2), suggestion: null };
}

/** "The right thing | for us to do | was to wait", "the right call | at that point | was to stop". */
function wasAfterAside(sentence: Sentence, from: number): number | null {
  if (!asides.has(sentence.norm(from))) return null;
  for (let at = from + 1; at < from + LONGEST_ASIDE && sentence.at(at).kind !== 'mark'; at++) {
    if (sentence.norm(at) === 'was' && sentence.norm(at + 1) === 'to') return at;
    if (BE.has(sentence.norm(at))) return null;
  }
  return null;
}
const asides = wordSet('for to here at by then now there in we they');
const LONGEST_ASIDE = 9;
