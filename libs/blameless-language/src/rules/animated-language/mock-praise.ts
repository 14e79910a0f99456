import { nobody } from '../../people/pronouns.js';
import { BE } from '../../prose/verb-group.js';
import { wordSet } from '../../prose/word-set.js';
import { Wordings } from '../../prose/wordings.js';
import { isPersonAt } from '../at-fault/done-by.js';
import type { Match, Reading } from '../rule.js';

const praises = new Wordings([
  'well done|played to',
  'congratulation|congratulations|congrats|kudos|bravo|props|shout-out|shoutout|hats-off to|for',
  'hat|hats off to',
  'compliments|respect|cheers|applause to|for',
  'round of applause for|to',
  'three cheers for',
  'thank|thanks lot|bunch|million|heaps|ever|very|so … to',
  'big|huge|massive|heartfelt|special|many thank|thanks you? to',
  'nice|great|good|brilliant|fantastic|excellent|lovely|stellar|superb|splendid|wonderful|outstanding job|work|one|going|move|effort to|by|from|of',
  'medal|prize|award|trophy|cookie|gold for|to',
  'give|award medal|prize|award|trophy to',
]);
/** Praise that nobody means. */
const mockery = new Wordings([
  'slow|sarcastic clap|applause for|to',
  'slow|sarcastic clap .',
  'bravo to team|person|folks|people|engineer|engineers|admin|admins who|that',
  'way to go ,|.',
  'nice|great|smart|good going ,',
  'real|absolute|pure|utter|sheer|true stroke|act|work of genius',
  'stroke of genius',
  'genius|galaxy-brain|big-brain move|idea|plan|decision',
  'give that|this|him|her|them man|woman|guy|person|team|a? medal|prize|award|cookie',
  'surprise , surprise',
  'god|heaven|heavens|lord forbid that?',
  'because who need',
  'because|since , of course',
  'who need … anyway|right|, right',
  'what could|can possibly go wrong',
]);
/** What whoever did it is not praised for in earnest. */
const earnest = wordSet(
  'find found spot notice fix catch write build add help stay suggest make keep work report raise save solve document implement design set come step volunteer jump take respond',
);
const geniuses = wordSet(
  'genius geniuses hero heroes mastermind masterminds wizard wizards joker jokers clever smart bright brilliant einstein einsteins champion champions',
);
const apparently = wordSet('apparently evidently clearly seemingly obviously presumably supposedly seems appears guess');
const hard = wordSet('hard difficult tricky optional beyond alien foreign unknown complicated challenging overrated uncool surgery');
const efforts = wordSet(
  'reading testing checking asking documenting documentation reviewing communicating communication thinking counting planning listening writing telling typing answering following looking ' +
    'talking warning answering basics procedures process rules instructions spelling verifying monitoring backups',
);
const arts = wordSet('read count write spell think type listen add follow communicate');

/** The words that {@link mockPraise} looks at. */
export const mockWords: ReadonlySet<string> = new Set([
  ...[praises, mockery].flatMap(({ firstWords }) => [...firstWords]),
  ...hard,
  ...arts,
  'science',
  'concept',
]);

/** "Well done to whoever pulled it", "apparently reading is hard", "because who needs backups". */
export function* mockPraise(reading: Reading, index: number): Iterable<Match> {
  const { sentence } = reading;
  const praised = praises.endAt(sentence, index);
  if (praised !== null && isMeantOtherwise(reading, praised)) {
    const article = sentence.norm(index - 1) === 'a' || sentence.norm(index - 1) === 'an';
    yield { from: article ? index - 1 : index, to: praised, suggestion: null };
  }
  const mocked = mockery.endAt(sentence, index);
  if (mocked !== null) yield { from: index, to: sentence.at(mocked - 1).kind === 'mark' ? mocked - 1 : mocked, suggestion: null };
  const { norm } = sentence.at(index);
  if (hard.has(norm) || norm === 'science' || norm === 'concept') yield* toThem(reading, index);
  if (arts.has(norm)) yield* unableTo(reading, index);
}

/** "To whoever pulled it", "to the genius who", "by the vendor taking out both". */
function isMeantOtherwise(reading: Reading, from: number): boolean {
  const { sentence } = reading;
  for (let at = from; at < from + 6 && !isEnd(reading, at); at++) {
    const norm = sentence.norm(at);
    if (geniuses.has(norm)) return true;
    if (norm === 'whoever') return !earnest.has(sentence.at(at + 1).lemma) && !earnest.has(sentence.norm(at + 1));
    if ((norm === 'who' || norm === 'that' || isPersonAt(reading, at)) && harms.has(sentence.at(at + 1).lemma))
      return sentence.norm(at + 1) !== 'off' && norm !== 'that';
  }
  return false;
}
const harms = wordSet('pull yank unplug break crash lose wipe forget leave ignore nuke ruin');

function isEnd({ sentence }: Reading, at: number): boolean {
  return at >= sentence.words.length || (sentence.at(at).kind === 'mark' && sentence.norm(at) !== '-');
}

/** "Apparently testing is optional", "reading is evidently beyond them". */
function* toThem(reading: Reading, index: number): Iterable<Match> {
  const { sentence } = reading;
  let be = index - 1;
  while (be > Math.max(0, index - 5) && !BE.has(sentence.norm(be))) be--;
  if (!BE.has(sentence.norm(be)) || !sentence.hasAny(0, index, apparently) || sentence.hasAny(be, index, denied)) return;
  const { norm } = sentence.at(index);
  if (norm === 'science' && sentence.norm(index - 1) !== 'rocket') return;
  if (norm === 'concept' && !sentence.hasAny(be, index, hard)) return;
  const { from, to } = reading.subject(be);
  const ofEffort = sentence.hasAny(Math.min(from, to - 4, be - 4), be, efforts) || efforts.has(sentence.norm(0));
  const joined = norm === 'beyond' ? index : index + 1;
  const onTo = norm === 'beyond' || sentence.norm(joined) === 'for' || sentence.norm(joined) === 'to';
  const them = onTo && [joined + 1, joined + 2, joined + 3, joined + 4].some((at) => isPersonAt(reading, at));
  if (them || (ofEffort && !onTo)) yield { from: be, to: onTo ? joined + 1 : index + 1, suggestion: null };
}
const denied = wordSet('not no never less');

/** "Apparently nobody there can read". */
function* unableTo({ sentence }: Reading, index: number): Iterable<Match> {
  const can = sentence.norm(index - 1);
  if (can !== 'can' && can !== 'could') return;
  if (!sentence.isBoundary(index + 1) && index + 1 < sentence.words.length) return;
  const from = sentence.words.findIndex(
    ({ norm }, at) => at < index && (nobody.has(norm) || (norm === 'one' && sentence.norm(at - 1) === 'no')),
  );
  if (from >= 0) yield { from: index - 1, to: index + 1, suggestion: null };
}
