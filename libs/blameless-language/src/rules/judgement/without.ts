import { personEnd } from '../at-fault/done-by.js';
import { isPerson, isSingledOut } from '../../people/subject.js';
import { wordSet } from '../../prose/word-set.js';
import type { Match, Reading } from '../rule.js';

/** What people see to before they act, in the form it takes after "without". */
const checkings = wordSet(
  'checking verifying testing reading thinking asking looking considering reviewing validating telling informing notifying consulting warning ' +
    'confirming coordinating communicating discussing waiting double-checking announcing escalating questioning',
);
const whatIsSkipped = wordSet(
  'supervision notice consultation review approval test tests testing check checking checks backup permission consultation coordination authorisation authorization consent ' +
    'verification thought thinking regard consideration asking warning announcement',
);
/** What is wanting where it was not done at all, or not as it ought to be. */
const duly = wordSet('proper sufficient adequate enough due appropriate thorough careful prior');
const articles = wordSet(
  'sufficient adequate enough appropriate thorough careful a an any the prior proper code peer even first due much further second',
);
const properly = wordSet('properly carefully adequately thoroughly diligently correctly sufficiently');
const degrees = wordSet('really even ever fully actually first much');

/** "without properly testing it"; "without thinking". */
export function* withoutChecking(reading: Reading, index: number): Iterable<Match> {
  const { sentence } = reading;
  yield* withoutReview(reading, index);
  yield* thoughtlessly(reading, index);
  let doing = index + 1;
  while (degrees.has(sentence.norm(doing)) || properly.has(sentence.norm(doing))) doing++;
  if (!checkings.has(sentence.norm(doing))) return;
  if (isHeading(reading, index)) {
    yield { from: index, to: doing + 1, suggestion: null };
    return;
  }
  // That it was not done as it ought to be is a judgement, whoever did it.
  if (!sentence.hasAny(index + 1, doing, properly) && !sentence.hasAny(index + 1, doing, degrees) && sentence.norm(doing) !== 'thinking') {
    const verb = verbBefore(reading, index);
    if (verb === null || reading.group(verb).modal !== null) return;
    const subject = reading.subject(verb);
    if (!isPerson(subject) || subject.kind === 'we' || reading.group(verb).passive) return;
  }
  yield { from: index, to: doing + 1, suggestion: null };
}

/** "Without much thought": nobody but people gives it any. */
function* thoughtlessly({ sentence }: Reading, index: number): Iterable<Match> {
  const what = articles.has(sentence.norm(index + 1)) ? index + 2 : index + 1;
  if (given.has(sentence.norm(what)) && (what > index + 1 || sentence.isBoundary(what + 1)))
    yield { from: index, to: what + 1, suggestion: null };
}
const given = wordSet('thought care consideration thinking foresight');

/** "The developer merged it without a review", of somebody singled out. */
function* withoutReview(reading: Reading, index: number): Iterable<Match> {
  const { sentence } = reading;
  let what = index + 1;
  while (articles.has(sentence.norm(what))) what++;
  const verb = verbBefore(reading, index);
  if (
    !whatIsSkipped.has(sentence.norm(what)) ||
    verb === null ||
    (sentence.at(what).pos === 'VERB' && !sentence.hasAny(index + 1, what, duly))
  )
    return;
  const group = reading.group(verb);
  if (group.passive && group.modal === null && isUndertaken(reading, index, verb) && sentence.hasAny(index + 1, what, duly))
    yield { from: index, to: what + 1, suggestion: null };
  const by = group.passive && sentence.norm(verb + 1) === 'by' && personEnd(reading, verb + 2) !== null;
  if (group.modal === null && (by || (!group.passive && isSingledOut(reading.subject(verb)))))
    yield { from: index, to: what + 1, suggestion: null };
}

/** "The change was merged without sufficient review": nobody but people merges. */
function isUndertaken({ sentence }: Reading, index: number, verb: number): boolean {
  return rollingOut.has(sentence.at(verb).lemma) && index - verb < 7;
}
const rollingOut = wordSet(
  'deploy merge release ship push approve make apply roll implement introduce launch enable promote publish execute perform change conduct carry start',
);

/** "Deployment without telling operations", "merged without asking": the first words of a note. */
function isHeading({ sentence }: Reading, index: number): boolean {
  const { norm } = sentence.at(index - 1);
  const opens =
    index === 1 ||
    (index < 4 && !sentence.words.slice(0, index - 1).some(({ pos, kind }) => pos === 'VERB' || pos === 'AUX' || kind === 'mark'));
  return opens && (noted.has(norm) || norm === 'made');
}
const noted = wordSet(
  'deployment deployments deploy deploying deployed merge merged merging release released releasing change changes changed restart restarted restarting reboot rebooted upgrade upgraded upgrading migration migrated ' +
    'pushed pushing push rollout rollback maintenance removal removed deletion deleted switchover failover patch patched done',
);

function verbBefore({ sentence }: Reading, index: number): number | null {
  for (let at = index - 1; at >= Math.max(0, index - 10) && !sentence.isBoundary(at); at--) {
    if (sentence.at(at).pos === 'VERB' && !sentence.norm(at).endsWith('ing')) return at;
  }
  return null;
}
