import { isPeopleNoun } from '../../people/roles.js';
import { isPerson } from '../../people/subject.js';
import { Wordings } from '../../prose/wordings.js';
import { wordSet } from '../../prose/word-set.js';
import type { Match, Reading } from '../rule.js';
import { objectEnd } from './whom.js';

/** What is written to people so that they remember. */
const notes = new Wordings([
  'send|write|circulate|issue email|mail|e-mail|note|memo|reminder|announcement|notice|communication|message to',
]);
const about = wordSet('about reminding that explaining regarding on of asking saying');
/** What people are reminded of. */
const reminders = new Wordings([
  'reminder|reminders of|about|on … rules|policy|policies|procedure|procedures|process|processes|practice|practices|importance|need|guidelines|responsibilities|protocol',
  'reminder|reminders that',
  'emphasise|emphasize|stress|reiterate|re-iterate|restate|reinforce|underline|underscore|repeat|reaffirm|re-emphasise|re-emphasize importance|need|rule|rules|message|policy|expectation|expectations|requirement|requirements|necessity',
  'emphasise|emphasize|stress|underline|underscore how',
  'drive|hammer home',
  'impress on|upon',
  'emphasise|emphasize|stress|reiterate|reinforce|re-emphasise|re-emphasize … that',
  'reiterate|re-iterate|reinforce … to',
  'make clear to everyone|everybody|people|all|developers|engineers|staff|teams|team|operators',
  'make it? clear to everyone|everybody|people|all|developers|engineers|staff|teams|team|operators',
]);
/** Told to whoever they concern; what should be done stands behind it. */
const word = wordSet('communicate emphasise emphasize announce remind publicise publicize');
const should = wordSet('should must need needs');
const efforts = new Wordings([
  'make|take conscious|concerted|better|more|extra|greater|bigger|real|serious|special|deliberate effort to?',
  'make|take effort to get|be|become|do better|improve|communicate|careful|more',
  'become|get more careful|vigilant|disciplined|diligent|attentive|thorough',
]);
/** What becomes of people afterwards. */
const sanctions = new Wordings([
  'disciplinary action|measure|measures|proceedings|process|steps',
  'no longer work|employed for|with|by us|company',
  'no longer with company|team|us',
  'take action with|against … engineer|technician|employee|developer|operator|person|individual|contractor|colleague',
  'speak|talk to|with engineer|technician|employee|developer|operator|person|individual|contractor|colleague',
]);
const planned = wordSet('will shall should must going need needs to have');
const minded = wordSet('aware mindful familiar careful vigilant reminded trained understand know follow remember read adhere comply');
const coaxing = wordSet('encourage exhort caution counsel implore nudge');

/** The words that {@link tellingAt} looks at. */
export const tellingWords: ReadonlySet<string> = new Set([
  ...[notes, reminders, efforts, sanctions].flatMap(({ firstWords }) => [...firstWords]),
  ...word,
  ...coaxing,
]);

/** People are to be written to, reminded or exhorted. */
export function* tellingAt(reading: Reading, index: number): Iterable<Match> {
  const { sentence } = reading;
  const at = sentence.at(index);
  if (notes.begins(at)) yield* note(reading, index);
  if (reminders.begins(at)) yield* reminded(reading, index);
  if (efforts.begins(at)) yield* effort(reading, index);
  if (sanctions.begins(at)) yield* sanctioned(reading, index);
  if (word.has(at.norm)) yield* wordThat(reading, index);
  if (at.norm === 'ensure' || at.norm === 'ensuring' || at.norm === 'sure') yield* ensuredMinds(reading, index);
  if (coaxing.has(at.norm)) yield* coaxed(reading, index);
}

/** "Send an email to all engineers about the need to drain first." */
function* note(reading: Reading, index: number): Iterable<Match> {
  const { sentence } = reading;
  const to = notes.endAt(sentence, index);
  if (to === null || !isPlanned(reading, index)) return;
  const end = objectEnd(reading, to);
  if (end !== null && about.has(sentence.norm(end))) yield { from: index, to: end, suggestion: null };
}

/** "Reminders of the rules", "emphasise the importance of reviews". */
function* reminded(reading: Reading, index: number): Iterable<Match> {
  const { sentence } = reading;
  const to = reminders.endAt(sentence, index);
  if (to === null) return;
  const noun = sentence.norm(index).startsWith('reminder');
  // "Reminder that all is well again" is an announcement.
  const heading = index === 0 && sentence.norm(index + 1) !== 'that';
  if (noun ? heading || (index > 0 && isPlanned(reading, index - 1)) : isPlanned(reading, index))
    yield { from: index, to, suggestion: null };
}

/** "Disciplinary action was taken", "we have spoken to the engineer". */
function* sanctioned(reading: Reading, index: number): Iterable<Match> {
  const to = sanctions.endAt(reading.sentence, index);
  const spoken = reading.sentence.at(index).pos === 'VERB';
  if (to !== null && (!spoken || reading.group(index).perfect)) yield { from: index, to, suggestion: null };
}

/** "Communicate that filters should be set up with the group." */
function* wordThat(reading: Reading, index: number): Iterable<Match> {
  const { sentence } = reading;
  if (!isPlanned(reading, index)) return;
  for (let at = index + 1; at < index + 6; at++) {
    if (sentence.norm(at) !== 'that') continue;
    if (sentence.hasAny(at + 1, at + 10, should)) yield { from: index, to: at + 1, suggestion: null };
    return;
  }
}

/** "I will make a conscious effort to communicate." */
function* effort(reading: Reading, index: number): Iterable<Match> {
  const { sentence } = reading;
  const to = efforts.endAt(sentence, index);
  if (to === null || sentence.norm(index) !== sentence.at(index).lemma) return;
  if (!planned.has(sentence.norm(index - 1))) return;
  const subject = reading.subject(sentence.norm(index - 1) === 'to' ? index - 2 : index);
  if (isPerson(subject)) yield { from: index, to, suggestion: null };
}

/** "Ensure that all staff are aware of the procedure." */
function* ensuredMinds(reading: Reading, index: number): Iterable<Match> {
  const { sentence } = reading;
  const from = sentence.norm(index + 1) === 'that' ? index + 2 : index + 1;
  const end = objectEnd(reading, from);
  // That alerts make them aware of something is a matter of the alerts.
  // That several people know of it is a spare, and no exhortation.
  if (sentence.hasAny(from, from + 4, several)) return;
  if (end === null || sentence.norm(end) === "'s" || sentence.norm(end) === 'become') return;
  for (let at = end; at < end + 4 && !sentence.isBoundary(at); at++) {
    if (!minded.has(sentence.norm(at))) continue;
    yield { from: index, to: at + 1, suggestion: null };
    return;
  }
}

const several = wordSet('several multiple two three least one another second');

/** "Encourage engineers to ask first"; whoever uses what we make may be encouraged. */
function* coaxed(reading: Reading, index: number): Iterable<Match> {
  const { sentence } = reading;
  const end = objectEnd(reading, index + 1);
  if (end === null || sentence.norm(end) !== 'to') return;
  const whom = sentence.norm(end - 1);
  if (isPlanned(reading, index) && isPeopleNoun(whom)) yield { from: index, to: end, suggestion: null };
}

/** An order, or what somebody is going to do. */
function isPlanned({ sentence }: Reading, index: number): boolean {
  const { norm, lemma } = sentence.at(index);
  const before = sentence.at(index - 1);
  if (norm.endsWith('ing')) return index === 0;
  // "Emphasise" has its dictionary form with a z.
  const plain = norm === lemma || norm.replace(/ise$/, 'ize') === lemma;
  return plain && (index === 0 || before.kind === 'mark' || before.norm === 'and' || planned.has(before.norm));
}
