import { examining, planning, speaking } from '../../people/attention.js';
import { clientele, roleNouns } from '../../people/roles.js';
import { Wordings } from '../../prose/wordings.js';
import { wordSet } from '../../prose/word-set.js';
import type { Match, Reading } from '../rule.js';
import { deeds } from '../counterfactual/deeds.js';
import { duties, isAskedOfPeople, isPointOfList } from './asked.js';
import { notTo, unwanted } from './not-to.js';
import { behindNever } from './temptations.js';
import { tellingSoonerWords, toldAt } from './telling-sooner.js';
import { everyone } from './whom.js';

/** What people are to bear in mind, whatever they work with. */
const lessons = new Wordings([
  'keep|bear in mind',
  'keep close|closer|careful|better|sharp|watchful eye on|open',
  'keep eye|eyes on|open',
  'watch|look out for',
  'beware of?',
  'know your|our|all|which|what|who|when|where|how|limits|limit',
  'remember that|which|when|who|how|to|your|our',
  'act on|upon risk|risks|warning|warnings|alert|alerts|finding|findings|advice|it|them|this|these|that',
  'take|treat … seriously',
  'ask before|first|whenever',
  'ask for help|advice',
  'always have|get|bring|keep second|another',
  'trust but verify',
  'question assumption|assumptions',
  'make|rely no|on? assumption|assumptions',
  'be sure|certain to',
  'look before you',
  'measure twice',
  'get|seek second|another opinion|pair|look',
  'trust alert|alerts|monitoring|graphs|graph|instinct|instincts|gut|process|people|warning|warnings',
  'read fine|small? print|doc|docs|documentation|notes|manual|runbook|ticket|changelog|instructions|handbook|guidelines|policy|contract',
  'read release|vendor|upgrade|patch|migration|contribution notes|documentation|docs|manual|guide',
  'read whole|entire|full|actual|error thread|message|ticket|text|log|output|page',
  'let … know early|earlier|sooner|beforehand|immediately|promptly',
  'let people|everyone|everybody|others|team|teams|us|colleagues|somebody|someone know',
  'talk|speak|listen to each|one',
  'own your|our',
  'get … into habit',
  'hold people|everyone|engineers|developers|teams|ourselves to|accountable|responsible',
  'think … before',
  'learn how|to|from',
  'pay heed',
  'more|greater|increased|extra|closer|better|improved|tighter|stricter|heightened vigilance|diligence|care|caution|attention|scrutiny|rigour|rigor|awareness|discipline|patience|thoroughness|hygiene to|from|in|of|on|by|around|about|with|when|during|.',
  'more|closer|tighter|stricter|better|increased|greater|stronger supervision of|for|during|by|when|.',
  'improve|increase|strengthen|raise|sharpen discipline|vigilance|diligence|teamwork|attitude|habits|attention|carefulness',
  'check|test|read|verify|understand|review|watch|mind|question|validate your',
  'stop|avoid making|deploying|pushing|merging|assuming|relying|trusting|rushing|blaming|skipping|panicking|guessing|panic|haste|guesswork',
  'stop|avoid ignoring|dismissing … alert|alerts|warning|warnings|page|pages|report|reports|complaints|question|questions',
  'familiarise|familiarize|refamiliarise|refamiliarize|re-familiarise|re-familiarize|acquaint themselves|ourselves|yourself with',
  'communicate more|better|earlier|sooner|often',
  'check|test|read|verify|review twice|properly|thoroughly|carefully',
  'check|test|read|verify|review … properly|thoroughly|carefully .',
  'assume that|nothing|everything',
  'have|get|let somebody|someone else? look|review|check|test|read|verify',
  'be aware of',
  'roll back first .',
  'revert first .',
  'when|if|whenever in doubt',
  'when|if|whenever unsure|stuck|uncertain',
  'if|when|whenever you be|feel|get unsure|uncertain|stuck',
  'if|when you be not sure|certain',
  'watch|monitor … log|logs|graph|graphs|dashboard|dashboards|errors when|while|after|during',
  'think ahead',
  'stop and think|check|ask|look',
  'have patience|backbone',
  'trust no one|body',
  'trust nobody',
  'write|leave|open|make better|clearer|smaller|proper|meaningful … message|messages|ticket|tickets|description|descriptions|pr|prs|commit|commits|notes',
  'use checklist|runbook|procedure|template every|each|whenever',
  'think about|of|through consequence|consequences|impact|risk|risks|effects|implications',
]);
const first = wordSet('before after when whenever prior first beforehand while until');
const beforehand = wordSet('before prior first beforehand');
const orders = wordSet('always never');
const is = wordSet('is was');
const minded = wordSet(
  'raise report say wait think confirm follow understand notify remember act adhere look stay stick remain',
  examining,
  speaking,
  planning,
);

/** The words that {@link lessonAt} looks at. */
export const lessonWords: ReadonlySet<string> = new Set([
  ...lessons.firstWords,
  ...orders,
  ...tellingSoonerWords,
  'are',
  'should',
  'must',
  'have',
  'need',
  ...unwanted,
]);

/** A lesson for whoever does the work: to keep something in mind, to ask earlier, never to do it without something else. */
export function* lessonAt(reading: Reading, index: number): Iterable<Match> {
  const { norm } = reading.sentence.at(index);
  if (lessons.begins(reading.sentence.at(index))) yield* keptInMind(reading, index);
  if (orders.has(norm)) yield* inOrder(reading, index);
  if (tellingSoonerWords.has(norm)) yield* toldAt(reading, index);
  if (
    norm === 'should' ||
    norm === 'must' ||
    norm === 'have' ||
    norm === 'need' ||
    (norm === 'are' && reading.sentence.norm(index + 1) === 'to')
  )
    yield* theyShould(reading, index);
  if (unwanted.has(norm)) yield* notTo(reading, index);
}

const ofUsers = wordSet(
  'spam junk inbox mail email e-mail account browser balance settings subscription invoice bank billing password profile',
);
const amounts = wordSet('more greater increased closer better improved tighter stricter heightened stronger');

function* keptInMind(reading: Reading, index: number): Iterable<Match> {
  const { sentence } = reading;
  // "Please let us know when …" is said to those who use it.
  if (sentence.has(index, 'let', 'us', 'know') || sentence.has(index - 2, 'let', 'us', 'know')) return;
  const to = lessons.endAt(sentence, index);
  // "Check your spam folder" is said to those who use it.
  if (to !== null && sentence.norm(to - 1) === 'your' && sentence.hasAny(to, to + 2, ofUsers)) return;
  const { norm, lemma } = sentence.at(index);
  // Some have their dictionary form with a z.
  const plain = norm === lemma || norm.replace(/ise$/, 'ize') === lemma;
  if (to !== null && (((plain || amounts.has(norm)) && isAskedOfPeople(reading, index)) || isPointOfList(reading, index)))
    yield { from: index, to, suggestion: null };
}

/** "Never restart it without telling them", "always drain it before a reboot", "we should always check the plan". */
function* inOrder(reading: Reading, index: number): Iterable<Match> {
  const { sentence } = reading;
  const verb = behindNever(sentence, index);
  const { norm, lemma } = sentence.at(verb);
  if (norm !== lemma || sentence.at(verb).kind !== 'word' || norm === 'be') return;
  const heading = index === 0 || sentence.norm(index - 1) === ':';
  const lesson = sentence.norm(index - 1) === 'to' && sentence.hasAny(index - 5, index - 1, is);
  const asked = lesson || (duties.has(sentence.norm(index - 1)) && isAskedOfPeople(reading, index - 1));
  const isDeed = deeds.has(lemma) || minded.has(lemma) || (sentence.at(verb).pos === 'VERB' && hasAnyAfter(reading, verb, beforehand));
  const ordered = sentence.norm(index) === 'never' ? isWithout(reading, verb) : hasAnyAfter(reading, verb, first);
  if ((heading && ordered && (isDeed || sentence.norm(index) === 'never')) || (asked && (minded.has(lemma) || (ordered && isDeed))))
    yield { from: index, to: verb + 1, suggestion: null };
}

/** "without telling them", "without a second person": not "without a key", which a program may want. */
function isWithout({ sentence }: Reading, verb: number): boolean {
  for (let at = verb + 1; at < verb + 10 && at < sentence.words.length; at++) {
    if (sentence.norm(at) !== 'without') continue;
    if (sentence.norm(at + 1).endsWith('ing')) return true;
    return sentence.hasAny(at + 1, at + 5, roleNouns) || sentence.hasAny(at + 1, at + 5, seconds);
  }
  return false;
}
const seconds = wordSet(
  'second review approval notice warning rehearsal plan test testing backup rollback reviewer consent permission agreement',
);

function hasAnyAfter({ sentence }: Reading, verb: number, words: ReadonlySet<string>): boolean {
  return sentence.hasAny(verb + 1, verb + 12, words);
}

/** "Developers should check the plan": of those who do the work, and of their attention. */
function* theyShould(reading: Reading, index: number): Iterable<Match> {
  const { sentence } = reading;
  const whose = sentence.norm(index - 1);
  const people = everyone.has(whose) || whose === 'teams' || (whose.endsWith('s') && roleNouns.has(whose) && !users.has(whose));
  if (!people) return;
  const verb = sentence.norm(index + 1) === 'to' ? index + 2 : index + 1;
  const direct = sentence.norm(index) === 'should' || sentence.norm(index) === 'must' || verb === index + 2;
  const { norm, lemma } = sentence.at(verb);
  if (direct && norm === lemma && minded.has(lemma)) yield { from: index - 1, to: verb + 1, suggestion: null };
}
const users = wordSet('operators managers owners members leads', clientele);
