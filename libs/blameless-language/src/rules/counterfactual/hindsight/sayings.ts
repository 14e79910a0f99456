import { isPerson } from '../../../people/subject.js';
import { BE } from '../../../prose/verb-group.js';
import { Wordings } from '../../../prose/wordings.js';
import { wordSet } from '../../../prose/word-set.js';
import type { Match, Reading } from '../../rule.js';

/** What is said afterwards, in words that hardly vary. */
const afterwards = new Wordings([
  'there for everyone|everybody|anyone|anybody|all|us to see|read|find',
  'plain for everyone|everybody|anyone|anybody|all|us to see',
  'staring us|me|them|you|everyone in face',
  'right under|before nose|noses|eyes',
  'all|everything it would have take be',
  'incumbent on|upon us|team|provider|vendor|operator|staff|management|company',
  'would it have kill|hurt',
  'hard|difficult would it|that have be to',
  'keep|keeps|kept putting|postponing|deferring',
  'put|putting off for|too week|weeks|month|months|year|years|long',
  'long overdue',
  'owe|owed|owes user|users|customer|customers|you|it|people explanation|apology|update|answer|better',
  'not do enough to',
  'not enough|much be do to',
  'little|nothing be do to warn|prevent|prepare|protect|stop|inform|address|fix',
  'would|might|may have be well|better off',
  'wrong call|decision|choice|move .|at|for|to|in|and|but',
]);

const anyone = 'anyone|anybody|those|somebody|someone';
/** What is called a sign, once it is known of what. */
const signs = new Wordings([
  `there for ${anyone} willing|prepared|ready`,
  `there for ${anyone} who? looked|cared|bothered|listened|checked|watched`,
  'sign|signs|clue|clues have|had? be all? there .|from|all|since|weeks|days|months|long|had',
  'red flag|flags have|had? be all? there',
  'sign|signs|warning|warnings|clue|clues|evidence|answer|symptoms be in plain sight',
  'writing|handwriting be on wall',
  'plenty|lot|lots|number of warning|early sign|signs',
  'right in front of us|them|him|her|me|eyes|nose|noses',
  'in front of eyes|nose|noses',
  `visible|clear|plain|apparent|evident|obvious to|for ${anyone} looking|watching|paying|willing|prepared`,
  `visible|clear|plain|apparent|evident|obvious to|for ${anyone} who? looked|cared|bothered|listened|checked|watched`,
]);
const places = wordSet('there sight wall signs sign');

/** The words that {@link saidAfterwards} looks at. */
export const afterwardsWords: ReadonlySet<string> = new Set([...afterwards.firstWords, ...signs.firstWords]);

/** "It was there for everyone to see", "not enough was done to warn them", "we did not do enough to protect it". */
export function* saidAfterwards(reading: Reading, index: number): Iterable<Match> {
  const { sentence } = reading;
  yield* signsSeen(reading, index);
  const to = afterwards.endAt(sentence, index);
  if (to !== null && isSaidOfPeople(reading, index)) yield { from: index, to: Math.min(to, sentence.words.length), suggestion: null };
}

/** A program makes the wrong choice as well, and a fix does not do enough. */
function isSaidOfPeople(reading: Reading, index: number): boolean {
  const { sentence } = reading;
  const norm = sentence.norm(index);
  if (norm === 'not' && sentence.norm(index + 1) === 'do') return isPerson(reading.subject(index + 1));
  if (norm !== 'wrong') return true;
  const before = sentence.at(index - 1).pos === 'DET' ? index - 2 : index - 1;
  return BE.has(sentence.norm(before)) || (sentence.at(before).lemma === 'make' && isPerson(reading.subject(before)));
}

/** "The signs were there", "there for anyone who cared to look", "right in front of us": with whom it was there for. */
function* signsSeen({ sentence }: Reading, index: number): Iterable<Match> {
  const end = signs.endAt(sentence, index);
  if (end === null) return;
  const place = [index, index + 1, index + 2, index + 3, index + 4, index + 5].find(
    (at) => at < end && places.has(sentence.norm(at)) && at > index,
  );
  const forWhom = sentence.norm(index) === 'there' || sentence.norm(index + 1) === 'to';
  yield { from: index, to: forWhom ? sentence.clauseEnd(end) : (place ?? end - 1) + 1, suggestion: null };
}
