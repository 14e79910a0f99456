import { BE } from '../prose/verb-group.js';
import { asCause, asCauseWords } from './human-error/as-cause.js';
import { wronglyDone, wronglyDoneWords } from './human-error/wrongly-done.js';
import { cased } from '../rewriting.js';
import { byWord } from '../prose/by-word.js';
import { wordSet } from '../prose/word-set.js';
import type { LanguageRule, Match, Reading } from './rule.js';

const whose = wordSet(
  'clerical operational procedural engineering keying data-entry human operator user pilot administrator engineer technician personnel staff people developer deployer administrative layer-8 ' +
    'manual admin employee worker contractor analyst dba sysadmin dev implementer handler human-made man-made operator-made',
);
const errors = wordSet(
  'error errors mistake mistakes failing failings slip slips fault oversight blunder misjudgement misjudgment lapse lapses misunderstanding ' +
    'misunderstandings misconfiguration misconfigurations misoperation mishandling misuse inattention',
);
/** What may stand between whose and what: "a manual configuration error". */
const kinds = wordSet(
  'configuration config input entry data-entry typing copy-paste deployment procedural process judgement judgment operational transcription keying ' +
    'communication handling maintenance',
);
/** Users and admins are parts of programs as well, whose "input error" is a message. */
const alsoPrograms = wordSet('user admin dev handler');
const pointing = wordSet('such this these that those');
const conditions = wordSet('if unless whether should might may could');
const asking = wordSet('was is were did does could can has');
const denials = wordSet('not no neither without rather instead than');
const designs = wordSet(
  'prevent prevents avoid avoids reduce reduces minimize minimise minimizes eliminate eliminates guard against prone risk risks room chance possibility potential protect tolerate',
);
/** "user errors" and "user error rate" are kinds of responses, not of people's doing. */
const userErrorContexts = wordSet(
  'are handler handlers handling budget log logs channel count counts text type types report reports rate rates code codes message messages response responses page pages',
);

/** Written as one word. */
const compound =
  /^(?:human|operator|admin|user|pilot)-(?:error|mistake)s?$|^(?:human|operator|engineer|admin)-(?:caused|induced|inflicted|driven|made)$/;
const keyboards = wordSet('keyboard');
const chairs = wordSet('chair chairs');
const between = wordSet('between');
const ofCause = wordSet('failure failures cause causes factor');
const jargon = wordSet('pebkac pebcak fat-finger fat-fingered fat-fingering');
const mistakes = wordSet('mistake mistakes');
const fingers = wordSet('finger fingers fingered fingering');
const humanFactors = wordSet('human operator');

export const humanError: LanguageRule = {
  id: 'human-error',
  message: '“Human error” ends the inquiry where it should begin: say what was done and what let it have this effect.',
  *find(reading) {
    let index = 0;
    for (const { norm, lemma } of reading.sentence.words) {
      const finds = findsAt.get(norm) ?? (lemma === norm ? undefined : findsAt.get(lemma));
      if (finds !== undefined) for (const find of finds) yield* find(reading, index);
      if (norm.includes('-') && compound.test(norm) && isSaidOfThePast(reading, index))
        yield { from: index, to: index + 1, suggestion: null };
      index++;
    }
  },
};

/** "human error", "an administrator's mistake". */
function* somebodysError(reading: Reading, index: number): Iterable<Match> {
  const { sentence } = reading;
  const owner = ownerOf(reading, index);
  const word = sentence.norm(owner);
  if (!isWhose(word) || (owner < index - 1 && sentence.norm(index - 1) !== "'s" && alsoPrograms.has(word))) return;
  if (isCode(reading, owner) || isMetric(reading, index, word) || !isSaidOfThePast(reading, owner)) return;
  const from = ['a', 'an', 'the'].includes(sentence.norm(owner - 1)) ? owner - 1 : owner;
  yield { from, to: index + 1, suggestion: cased(sentence.at(from).text, 'an action (which, and what let it have this effect: …)') };
}

/** "A mistake made during the failover", "mistakes were made". */
function* mistakeMade(reading: Reading, index: number): Iterable<Match> {
  const { sentence } = reading;
  const made = BE.has(sentence.norm(index + 1)) ? index + 2 : index + 1;
  if (sentence.norm(made) === 'made' && isSaidOfThePast(reading, index)) yield { from: index, to: made + 1, suggestion: null };
}

/** "Between the keyboard and the chair". */
function* atTheKeyboard({ sentence }: Reading, index: number): Iterable<Match> {
  if (sentence.hasAny(index - 4, index, between) && sentence.hasAny(index - 4, index + 4, chairs))
    yield { from: index, to: index + 1, suggestion: null };
}

/** "PEBKAC", "fat-fingered". */
function* inJargon(_: Reading, index: number): Iterable<Match> {
  yield { from: index, to: index + 1, suggestion: null };
}

function* fatFingers({ sentence }: Reading, index: number): Iterable<Match> {
  if (sentence.norm(index - 1) === 'fat') yield { from: index - 1, to: index + 1, suggestion: null };
}

type Find = (reading: Reading, index: number) => Iterable<Match>;

/** What is looked for at which words, in dictionary form or as written; most words of a sentence are none of them. */
const findsAt: ReadonlyMap<string, readonly Find[]> = byWord([
  [errors, somebodysError],
  [asCauseWords, asCause],
  [wronglyDoneWords, wronglyDone],
  [keyboards, atTheKeyboard],
  [humanFactors, besideOthers],
  [jargon, inJargon],
  [mistakes, mistakeMade],
  [fingers, fatFingers],
]);

/** Whose error it is: "an administrator's mistake", "a manual configuration error", "a data entry error". */
function ownerOf({ sentence }: Reading, index: number): number {
  const owner = sentence.norm(index - 1) === "'s" ? index - 2 : index - 1;
  return kinds.has(sentence.norm(owner)) && isWhose(sentence.norm(owner - 1)) ? owner - 1 : owner;
}

function isWhose(word: string): boolean {
  return whose.has(word) || compound.test(word);
}

/** "The server returned a user error", "is mapped to a user error": what programs answer. */
function isCode({ sentence }: Reading, owner: number): boolean {
  if (sentence.norm(owner) !== 'user' && sentence.norm(owner) !== 'operator') return false;
  return (
    sentence.words.some(({ lemma }, at) => at < owner && at > owner - 6 && answering.has(lemma)) ||
    sentence.hasAny(owner + 2, owner + 5, kept)
  );
}
const answering = wordSet('return throw raise map show display respond answer send emit');
const kept = wordSet('logged returned thrown counted reported shown');

/** "human and technical errors", "the error was human". */
function* besideOthers(reading: Reading, index: number): Iterable<Match> {
  const { sentence } = reading;
  const joined =
    ['and', 'or'].includes(sentence.norm(index + 1)) && sentence.at(index + 2).kind === 'word' && errors.has(sentence.norm(index + 3));
  const said =
    (BE.has(sentence.norm(index - 1)) || sentence.norm(index - 1) === ':') &&
    (errors.has(sentence.norm(index - 2)) || ofCause.has(sentence.norm(index - 2))) &&
    sentence.norm(index) === 'human' &&
    sentence.isBoundary(index + 1);
  if (!(joined || said) || !isSaidOfThePast(reading, index)) return;
  yield { from: said ? index - 2 : index, to: joined ? index + 4 : index + 1, suggestion: null };
}

function isMetric({ sentence }: Reading, index: number, word: string): boolean {
  return userErrorContexts.has(sentence.norm(index + 1)) || (word === 'user' && sentence.norm(index) === 'errors');
}

function isSaidOfThePast(reading: Reading, index: number): boolean {
  const { sentence } = reading;
  const before = Math.max(0, index - 6);
  if (sentence.hasAny(index - 1, index, pointing)) return true;
  // "Was it caused by human error?" asks.
  if (sentence.words.at(-1)?.norm === '?' && asking.has(sentence.norm(0))) return false;
  return (
    !isDenied(reading, index) &&
    !sentence.hasAny(before, index, conditions) &&
    !isInCase(reading, index) &&
    // To design against "human error" is to take it for the cause.
    (sentence.norm(index) === 'human' || !sentence.hasAny(before, index, designs))
  );
}

/** "in case of an operator error"; "it was a case of operator error" tells what happened. */
function isInCase({ sentence }: Reading, index: number): boolean {
  for (let at = index - 1; at >= Math.max(0, index - 5); at--) if (sentence.norm(at) === 'case') return sentence.norm(at - 1) === 'in';
  return false;
}

/** "was not due to human error"; not "did not load, and human error". */
function isDenied({ sentence }: Reading, index: number): boolean {
  for (let at = index - 1; at >= Math.max(0, index - 4); at--) {
    if (denials.has(sentence.norm(at))) return true;
    if (sentence.isBoundary(at)) return false;
  }
  return false;
}
