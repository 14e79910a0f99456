import { isPerson, isPersonIfActing } from '../../people/subject.js';
import type { TaggedWord } from '../../prose/tagger.js';
import { Wordings } from '../../prose/wordings.js';
import type { Match, Reading } from '../rule.js';
import { endOf } from './said-to.js';

/** What people are said to have done, in the words that make a reproach of it. */
const ofPeople = new Wordings([
  'cut corner|corners',
  'step|tread on … toe|toes',
  'assume|think … somebody|someone|everybody|everyone|others|anyone … else|was|were|would|had',
  'jump gun',
  'jump|leap|rush to conclusion|conclusions',
  'turn blind eye',
  'turn deaf ear',
  'look other way',
  'take eye|eyes off ball?',
  'take shortcut|shortcuts|gamble|liberties',
  'take easy way|path|route',
  'take upon himself|herself|themselves|myself|ourselves|yourself',
  'take for granted',
  'gloss|paper over',
  'cover it|this|that|things|everything? up',
  'break promise|promises|word',
  'go back on promise|promises|word|agreement|commitment|deal',
  'go back to sleep|bed',
  'fall short of',
  'shift blame|responsibility',
  'make excuse|excuses',
  'make hash|mess|pig|fool|mockery|meal of',
  'make heavy weather of',
  'lift finger',
  'take sweet time',
  'take forever|ages|eternity to',
  'take far|way too long to',
  'skimp on',
  'cheap out',
  'cut cost|costs|budget|budgets|staff at expense of',
  'overpromise|over-promise|underdeliver|under-deliver|underperform|oversell',
  'throw tantrum|fit|toys',
  'act|behave like child|children|idiot|idiots|amateur|amateurs|cowboy|cowboys|fool|toddler|toddlers|jerk|jerks|dick',
  'play dumb|politics',
  'hide behind',
  'lose sight of',
  'fall into trap of',
  'have priorities wrong|backwards',
  'get priorities wrong',
  'let pressure|ego|pride|emotions',
  'abuse … trust|power|position|rights|privileges',
  'act on whim|hunch|impulse',
  'act without authority|permission|authorisation|authorization',
  'go behind back|backs',
  'act out of|in spite|malice|revenge|bad',
  'vastly|grossly|badly|wildly|massively|seriously|severely underestimate|overestimate',
  'gamble and|on|with|.',
  'roll dice',
  'pass buck',
  'rest on laurels',
  'sit on ticket|report|alert|fix|patch|issue|hands',
  'sweep under carpet|rug',
  'kick can',
  'get|become|grow complacent|careless|sloppy|lazy|cocky|distracted|overconfident|greedy|impatient|carried',
  'get too used|comfortable|confident|cocky|excited|clever',
  'pay no|little|scant|insufficient attention',
  'pay too little attention',
  'make no|little real|serious|proper|honest? attempt|effort to',
  'give only? brief|cursory|superficial|passing|perfunctory glance|look|read|review|check',
  'give no|little thought|heed|consideration',
  'give too little thought|consideration',
  'show no|little|poor|bad interest|judgement|judgment|regard|concern|respect',
  'mix|slip|trip up',
  'bite off more',
  'drop guard',
  'let guard down',
  'let down guard',
  'let … slide|slip',
  'fly blind',
  'wing it',
  'play fast|god',
  'throw caution',
  'hope for best',
  'cross|keep fingers',
  'leave … to chance',
  'leave … to last minute|moment',
  'bury head|heads',
  'lose temper|nerve|head|patience|interest|cool',
  'go rogue|cowboy',
  'blow off',
  'brush|shrug off … alert|alerts|warning|warnings|concern|concerns|report|reports|question|questions|complaint|complaints',
  'brush|shrug it|them|this|that off',
  'drag foot|feet|heel|heels',
  'put too much trust|faith|confidence|reliance|emphasis',
  'trust … blindly|much',
  'assume too much',
  'bark up wrong tree',
  'go down rabbit|wrong path|rabbit-hole',
  'take unnecessary|needless|undue|unacceptable|foolish|unjustified|stupid|reckless risk|risks',
  'have rose|rose-tinted|rose-coloured glasses',
  'put blind faith|trust in',
  'bungle|botch|fumble|misjudge|overreact|procrastinate|dither|flounder|flail|bumble|slack|goof|dawdle|falter|overthink',
]);
/** A kernel panics as well, so only of who surely is a person. */
const ofSurePeople = new Wordings([
  'panic|panicked',
  'spend|waste too much time|effort|energy',
  'spend|wait too|far|way long',
  'freeze up',
  'choke .',
  'overestimate own|ourselves|himself|herself|themselves|skills|abilities',
]);

/** The same said of nobody, as something that was done. */
const done = new Wordings([
  'take them|him|her|us|you|it forever|ages|eternity to',
  'take them|him|her|us|you far|way too? long|longer to',
  'slap|throw|cobble|patch|bolt together .|by|in|at|over|with|without|on',
  'rush into production|live|use|service',
  'rush out door|gate|.',
  'push|rush|put|ship|launch|roll … prematurely',
  'corner|corners be cut',
  'shortcut|shortcuts be take',
  'eye|ear be turn',
  'caution be throw',
  'guard be down',
]);
/** Said of whom something came upon. */
const taken = new Wordings(['catch napping|sleeping|flat-footed|asleep', 'catch with … trousers|pants down']);

/** "Some corners were cut", "we were caught napping". */
function* passively(reading: Reading, index: number): Iterable<Match> {
  const { sentence } = reading;
  const to = done.endAt(sentence, index);
  if (to !== null) yield { from: index, to: endOf(sentence, index, to), suggestion: null };
  const caught = taken.endAt(sentence, index);
  if (caught !== null && reading.group(index).passive && isPerson(reading.subject(index)))
    yield { from: index, to: caught, suggestion: null };
}

/** The words that {@link figureOfSpeech} looks at. */
export const figureWords: ReadonlySet<string> = new Set([ofPeople, ofSurePeople, done, taken].flatMap(({ firstWords }) => [...firstWords]));

export function isFigureOfSpeech(word: TaggedWord): boolean {
  return ofPeople.begins(word) || ofSurePeople.begins(word) || done.begins(word) || taken.begins(word);
}

/** "cut corners", "jumped to conclusions", of people. */
export function* figureOfSpeech(reading: Reading, index: number): Iterable<Match> {
  yield* passively(reading, index);
  const { sentence } = reading;
  const { pos, norm, lemma } = sentence.at(index);
  if (pos !== 'VERB' && pos !== 'AUX' && !norm.endsWith('ed')) return;
  const sure = ofSurePeople.endAt(sentence, index);
  const to = sure ?? ofPeople.endAt(sentence, index);
  if (to === null) return;
  const group = reading.group(index);
  if (group.negated || group.modal !== null || sentence.norm(index - 1) === 'to') return;
  const subject = reading.subject(index);
  const people = sure !== null ? isPerson(subject) : isPersonIfActing(subject) || (subject.kind === 'unsaid' && norm !== lemma);
  if (people) yield { from: index, to: endOf(sentence, index, to), suggestion: null };
}
