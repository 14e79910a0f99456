import { subjects } from '../../people/pronouns.js';
import { isSingledOut } from '../../people/subject.js';
import { wordSet } from '../../prose/word-set.js';
import { Wordings } from '../../prose/wordings.js';
import type { Match, Reading } from '../rule.js';
import { endOf } from './said-to.js';

const workers =
  'engineer|engineers|developer|developers|programmer|admin|admins|administrator|administrators|sysadmin|sysadmins|operator|operators|technician|professional|professionals|' +
  'person|people|team|teams|company|companies|organisation|organization|provider|vendor|host|shop|business|dba|manager|reviewer|tester|student|intern|adult';
/** What is said to somebody's face, or over their heads. */
const sayings = new Wordings([
  'have one job .',
  'have one single job .',
  'not rocket science|surgery',
  'hardly rocket science',
  'amateur|amateurs hour',
  'clown show|shoes|car|world|college',
  'with half brain|clue|brains',
  'with ounce|shred|modicum|grain|bit of sense|brains|decency|intelligence|experience|clue|common',
  'slap in face|faces of',
  'kick in teeth|face for|to',
  'laughing stock',
  'laughingstock of|.',
  'beyond me why|how|that',
  'beyond belief|comprehension|pale|joke that|how|why|.',
  'boggle mind',
  'wake-up|wakeup call for|.',
  'wake up call for',
  'have it come .|for|to',
  'fly in face of',
  'overstep mark|boundary|boundaries|line|authority|bounds|remit',
  'cross line .|here|when|by|with',
  'throw under bus',
  'how hard|difficult can|could it|this|that be',
  'how hard|difficult is|was it to',
  'have no business do|be|touch|run|make|have|call',
  'not be like us|me|them|him|her .|and',
  'epic|massive|colossal fail .|on|by|from|here',
  'just|basic|plain|pure|simple|elementary|good? common sense',
  'some genius|joker|jerk|smartass|smart-ass|wiseguy|hero|hotshot|wizard',
  'some bright|clever|smart|rocket spark|clogs|aleck|alec|scientist',
  'what was|were I|we|you|he|she|they think',
  'what did you|they|he|she|anyone|anybody expect .|when|if|by|from|with',
  'comedy of errors',
  'full of excuses',
  'insult to intelligence',
  'power trip',
  'to heck|hell with',
  'screw|fuck|damn you|them|him|her|vendor|provider|carrier|management|company|host .|and|for',
  'shame on you|them|him|her|vendor|provider|company|team|management|host|whoever|everyone|us|me',
  'like headless chicken|chickens',
  'like chicken|chickens with',
  'like bull in',
  'like rabbit|rabbits|deer in',
  'summer child',
  'ego|egos get in way',
  'blame culture',
  'toxic culture|environment|atmosphere|attitude|workplace|team|management|leadership',
  'office|internal|company|corporate politics',
  'masterclass|lesson|example|study in|of how not to',
  'example of how not to',
  'get act together',
  'get house in order',
  'never learn|learned|learnt .',
  'told you|them|him|her so',
  'go without saying that you|one|we|they|people',
  'obvious to anyone|anybody|everyone|everybody|all',
  'obvious that you|one|nobody|people|engineers|they do|should|must|would|can|need|have',
  'think you|they|he|she know|knew better',
  'too much to ask|expect',
  'give damn|shit|toss|monkeys|hoot|crap|fuck',
  'could|can not care less',
  'sit on arse|ass|hands|backside',
  'not see wood|forest for',
  'punish|screw|hurt|betray … own|fellow|loyal|faithful|paying user|users|customer|customers|developer|developers|people|community|client|clients|member|members|volunteers|staff|colleagues',
  `what kind|sort of ${workers}|idiot`,
  `call yourself|yourselves|himself|herself|themselves ${workers}`,
  'keep … hands|fingers|paws off',
  'what I|you|one|we would? expect from|of small|student|amateur|amateurs|child|children|startup|hobby|bunch|beginner|beginners|hobbyist',
  'what a|an? joke|shambles|farce|disgrace|fiasco|debacle|travesty|cock-up|screw-up|shame|circus|mess',
  'what a|an? complete|total|utter|absolute|giant|huge joke|shambles|farce|disgrace|fiasco|debacle|travesty|cock-up|screw-up|circus|mess',
]);
const competent = new Wordings([
  `any|every|no competent|sane|decent|self-respecting|half-decent|half-competent|halfway|reasonable|serious|responsible|sensible|proper|real|experienced|qualified|rational|thinking ${workers}`,
  `a competent|sane|decent|half-decent|self-respecting|professional|responsible … ${workers} do|would|will not`,
  'anyone|anybody|someone|somebody|nobody|noone competent|sane|sensible .',
  'no one competent|sane|sensible',
  'any competent|decent|sane junior|senior|software|network|system|systems|web ' + workers,
  'child|kid|toddler|monkey|chimp|five-year-old|schoolboy|trainee|student|layman could|would|can have|see|do|tell|spot|know|understand|notice',
]);
/** To have expected more of somebody. */
const expected = new Wordings([
  'expect better|more|professionalism|competence from|of',
  'expect so? much better|more from|of',
  'deserve better|it|this|that .|than|from',
  'what I|we|they|he|she|you deserve',
]);
const thoughtful = wordSet('have let think allow miss ignore forget overlook fail be believe expect claim consider do justify');
const wonder = wordSet('know understand see believe imagine wonder explain idea me comprehend fathom grasp ask');
const askers = wordSet('they he she you anyone anybody someone somebody one people');
const humbled = wordSet('wrong little naive stupid blind foolish careless unprepared ignorant badly poorly clueless complacent sloppy lax');

/** The words that {@link rhetoric} looks at. */
export const rhetoricWords: ReadonlySet<string> = new Set([
  ...[sayings, competent, expected].flatMap(({ firstWords }) => [...firstWords]),
  'how',
]);

/** "You had one job", "any sane admin tests a backup", "I want to know how anyone could have signed it". */
export function* rhetoric(reading: Reading, index: number): Iterable<Match> {
  const { sentence } = reading;
  const to = sayings.endAt(sentence, index) ?? competent.endAt(sentence, index);
  if (to !== null) yield { from: index, to: endOf(sentence, index, to), suggestion: null };
  if (sentence.norm(index) === 'how') yield* howCould(reading, index);
  const better = expected.endAt(sentence, index);
  if (better !== null && !reading.group(index).negated && isExpectedOf(reading, index, better))
    yield { from: index, to: endOf(sentence, index, better), suggestion: null };
}

/** "More of a bank" is a reproach, "more from the cache" a hope; whoever gets what they deserve is a person. */
function isExpectedOf(reading: Reading, index: number, end: number): boolean {
  const { sentence } = reading;
  if (sentence.at(end - 1).lemma === 'deserve' || sentence.at(index).lemma === 'deserve') return true;
  return sentence.hasAny(end, end + 6, peopleExpected) || isSingledOutAt(reading, end);
}
const peopleExpected = wordSet(
  'you them him her us someone somebody company companies host provider bank vendor team engineer engineers admin people professionals agency firm organisation organization supplier airline',
);

function isSingledOutAt({ sentence }: Reading, at: number): boolean {
  return /^\p{Lu}\p{Ll}/u.test(sentence.at(at).text);
}

/** "How anyone could have signed it off", "how wrong we were", "how little we had tested". */
function* howCould(reading: Reading, index: number): Iterable<Match> {
  const { sentence } = reading;
  if (humbled.has(sentence.norm(index + 1))) {
    const verb = [index + 3, index + 4].find((at) =>
      /^(?:was|were|am|are|is|had|have|knew|understood|tested|thought)$/.test(sentence.norm(at)),
    );
    if (verb !== undefined && subjects.has(sentence.norm(index + 2))) yield { from: index, to: verb + 1, suggestion: null };
    return;
  }
  // "How anyone thought that was fine is beyond me."
  if (index < 2 && askers.has(sentence.norm(index + 1)) && sentence.hasAny(index + 2, sentence.words.length, baffling)) {
    yield { from: index, to: index + 3, suggestion: null };
    return;
  }
  const could = [index + 2, index + 3].find((at) => sentence.norm(at) === 'could' || sentence.norm(at) === 'can');
  if (could === undefined || !thoughtful.has(sentence.norm(could + 1)) || !sentence.hasAny(index - 6, index, wonder)) return;
  const who = reading.subject(could);
  if (askers.has(sentence.norm(could - 1)) || who.kind === 'team' || who.kind === 'role') {
    if (isSingledOut(who) || sentence.norm(could - 1) === 'they') yield { from: index, to: sentence.clauseEnd(could), suggestion: null };
  }
}
const baffling = wordSet('beyond mystery baffling baffles puzzling astonishing incomprehensible boggles riddle escapes eludes');
