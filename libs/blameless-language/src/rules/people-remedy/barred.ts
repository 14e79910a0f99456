import { isPeopleNoun } from '../../people/roles.js';
import { nots } from '../../prose/function-words.js';
import { wordSet } from '../../prose/word-set.js';
import type { Match, Reading } from '../rule.js';
import { outsiders } from './conduct-of-work.js';

const grades = wordSet('senior experienced trained qualified certified licensed skilled competent seasoned knowledgeable');
const learners = wordSet(
  'intern interns trainee trainees apprentice apprentices newcomer newcomers junior juniors beginner beginners freelancer freelancers temps',
);
const modals = wordSet('may can should must will shall could');
const being = wordSet('is are be');
const allowed = wordSet('allowed permitted given granted trusted authorised authorized left');
const FARTHEST = 5;

/** The words that {@link barred} looks at. */
export const barredWords: ReadonlySet<string> = new Set([...grades, ...learners]);

/** "Only senior engineers may touch it", "juniors are no longer allowed to deploy": who is kept from the trap, which stays where it is. */
export function* barred(reading: Reading, index: number): Iterable<Match> {
  const { norm } = reading.sentence.at(index);
  if (grades.has(norm)) yield* onlyThey(reading, index);
  if (learners.has(norm)) yield* notThey(reading, index);
}

function* onlyThey({ sentence }: Reading, index: number): Iterable<Match> {
  if (sentence.norm(index - 1) !== 'only') return;
  const who = [index + 1, index + 2].find((at) => isPeopleNoun(sentence.norm(at)) && !outsiders.has(sentence.norm(at)));
  if (who !== undefined && modals.has(sentence.norm(who + 1))) yield { from: index - 1, to: who + 2, suggestion: null };
}

/** "The intern will no longer have access", "trainees must not work alone". */
function* notThey({ sentence }: Reading, index: number): Iterable<Match> {
  const next = index + 1;
  const modal = modals.has(sentence.norm(next));
  if (!modal && !being.has(sentence.norm(next))) return;
  const no = nots.has(sentence.norm(next + 1)) ? next + 2 : sentence.has(next + 1, 'no', 'longer') ? next + 3 : null;
  if (no === null || no > index + FARTHEST) return;
  const may = [no, no + 1].find((at) => allowed.has(sentence.norm(at)));
  const has = sentence.norm(no) === 'have' && sentence.hasAny(no + 1, no + 5, access);
  const acts = modal && sentence.norm(next) !== 'could' && acting.has(sentence.norm(no));
  const to = may !== undefined ? may + 1 : has || acts ? no + 1 : null;
  if (to !== null) yield { from: index, to, suggestion: null };
}
const access = wordSet('access rights permissions privileges keys root');
const acting = wordSet('work deploy touch push merge run operate use restart make change');
