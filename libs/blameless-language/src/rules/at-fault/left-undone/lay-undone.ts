import { wordSet } from '../../../prose/word-set.js';
import type { Match, Reading } from '../../rule.js';
import { isProspective } from '../../prospective.js';

/** What people did not do with what lay before them. */
const undone = wordSet(
  'untriaged uninvestigated unread unreviewed untouched unaddressed unheeded unattended unopened unanswered unassigned unactioned neglected forgotten unexamined',
);
const lying = wordSet('sit remain lie stay linger languish');
const given = wordSet(
  'ticket tickets report reports alert alerts alarm alarms warning warnings pr prs pull review reviews patch patches bug bugs issue issues message messages mail mails email emails e-mail e-mails ' +
    'request requests page pages notification notifications advisory advisories complaint complaints errors error todo task tasks item items finding findings recommendation recommendations fix queue inbox',
);
const spans = wordSet('for about until till');
const since = wordSet(
  'hours days weeks months years hour day week month year minutes long ages afternoon night morning weekend it this them that these',
);
const languishing = wordSet('languished gathered');
const machines = wordSet('queue queues disk buffer cache partition');
const FARTHEST = 7;

/** The words that {@link layUndone} looks at. */
export const layUndoneWords: ReadonlySet<string> = new Set([...undone, ...languishing, 'nothing', 'action']);

/** "The report sat unread for weeks", "nothing was done about it for two hours": by people, whoever they were. */
export function* layUndone(reading: Reading, index: number): Iterable<Match> {
  const { sentence } = reading;
  const { norm } = sentence.at(index);
  if (norm === 'nothing' || norm === 'action') yield* nothingDone(reading, index);
  else if (undone.has(norm)) yield* lay(reading, index);
  else if (sentence.hasAny(Math.max(0, index - FARTHEST), index, given) && (norm === 'languished' || sentence.norm(index + 1) === 'dust'))
    yield { from: index, to: norm === 'languished' ? index + 1 : index + 2, suggestion: null };
}

function* lay(reading: Reading, index: number): Iterable<Match> {
  const { sentence } = reading;
  let verb = index - 1;
  // "Remained unread and untriaged."
  while (verb > index - 4 && (undone.has(sentence.norm(verb)) || sentence.norm(verb) === 'and' || sentence.at(verb).pos === 'ADV')) verb--;
  const { lemma, norm } = sentence.at(verb);
  const lay = lying.has(lemma) || norm === 'sat' || norm === 'lay';
  if (!lay || norm === lemma || isProspective(reading, verb) || reading.group(verb).modal !== null || reading.group(verb).negated) return;
  const from = Math.max(0, verb - FARTHEST);
  if (sentence.hasAny(from, verb, given) && !sentence.hasAny(index + 1, index + 5, machines) && !sentence.hasAny(verb - 1, verb, machines))
    yield { from: verb, to: index + 1, suggestion: null };
}

/** "Nothing was done for two hours", "no action was taken about it"; not "by the autoscaler" nor "nothing was done wrong". */
function* nothingDone(reading: Reading, index: number): Iterable<Match> {
  const { sentence } = reading;
  const action = sentence.norm(index) === 'action';
  const from = action ? index - 1 : index;
  if (action && sentence.norm(from) !== 'no') return;
  const done = sentence.norm(index + 2) === 'being' || sentence.norm(index + 2) === 'been' ? index + 3 : index + 2;
  if (!past.has(sentence.norm(index + 1)) || sentence.norm(done) !== (action ? 'taken' : 'done')) return;
  if (!spans.has(sentence.norm(done + 1)) || isProspective(reading, index)) return;
  const told = sentence.norm(done + 1) === 'until' || sentence.norm(done + 1) === 'about' || sentence.hasAny(done + 2, done + 6, since);
  if (told && !sentence.hasAny(done + 1, done + 8, wordSet('by'))) yield { from, to: done + 1, suggestion: null };
}
const past = wordSet('was had has');
