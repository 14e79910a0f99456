import type { Sentence } from '../prose/sentence.js';

const MONTHS = new Set('january february march april may june july august september october november december'.split(' '));
const BEFORE_MONTHS = new Set('in since until till by from early late mid last next this every of during before after through'.split(' '));
/** What a name in lower case may follow: what begins a clause, never what makes a noun of it ("the mark", "a check mark"). */
const BEFORE_SUBJECTS = new Set(['', 'PUNCT', 'CCONJ', 'SCONJ', 'ADV', 'ADP']);
const NOUN_PHRASES = new Set(['DET', 'PRON', 'NOUN', 'ADJ', 'NUM']);
const STARTING_MARKS = new Set([':', '|', '—', '–', '-', '…', '(']);
const SHORTEST_WORD_IN_TITLES = 4;

/**
 * Whether a word that is somebody's name stands for that person here, where the language has the same word for something else: "will",
 * "mark", "May". A capital says so, but for one that any word would have in its place; else what follows has to be what somebody did.
 */
export function standsAsName(sentence: Sentence, index: number): boolean {
  const { text, norm, pos } = sentence.at(index);
  if (!/^\p{Lu}/u.test(text)) return (BEFORE_SUBJECTS.has(posBefore(sentence, index)) && acts(sentence, index)) || isAgent(sentence, index);
  if (MONTHS.has(norm) && isDate(sentence, index)) return false;
  if (acts(sentence, index)) return true;
  const next = sentence.at(index + 1).pos;
  if (hasCapitalAnyway(sentence, index)) return next === 'PUNCT' || (pos === 'PROPN' && !NOUN_PHRASES.has(next));
  return !(posBefore(sentence, index) === 'DET' && next === 'NOUN');
}

/** "Will restarted", "mark was": a verb in a form that neither a modal nor an order has behind it. */
function acts(sentence: Sentence, index: number): boolean {
  const next = sentence.at(index + 1);
  if (next.pos !== 'VERB' && next.pos !== 'AUX') return false;
  if (next.norm !== next.lemma) return !next.norm.endsWith('ing');
  const { pos } = sentence.at(index);
  return next.pos === 'AUX' && next.norm !== 'be' && next.norm !== 'have' && pos !== 'AUX' && pos !== 'VERB';
}

/** "It was restarted by mark." */
function isAgent(sentence: Sentence, index: number): boolean {
  return sentence.norm(index - 1) === 'by' && sentence.at(index - 2).pos === 'VERB' && !NOUN_PHRASES.has(sentence.at(index + 1).pos);
}

function isDate(sentence: Sentence, index: number): boolean {
  const isNumber = (at: number): boolean => sentence.at(at).kind === 'number' && !isTimeOfDay(sentence, at);
  return isNumber(index - 1) || isNumber(index + 1) || BEFORE_MONTHS.has(sentence.norm(index - 1));
}

/** At the beginning, in a title, and in a word all in capitals, a capital says nothing. */
function hasCapitalAnyway(sentence: Sentence, index: number): boolean {
  const { text } = sentence.at(index);
  if (index === 0 || STARTING_MARKS.has(sentence.norm(index - 1)) || text === text.toUpperCase()) return true;
  const others = sentence.words.filter(
    (word, at) => at > 0 && at !== index && word.kind === 'word' && word.text.length >= SHORTEST_WORD_IN_TITLES,
  );
  return others.length > 0 && others.every((word) => /^\p{Lu}/u.test(word.text));
}

function posBefore(sentence: Sentence, index: number): string {
  if (index === 0) return '';
  // A time of day stands before what happened then.
  return isTimeOfDay(sentence, index - 1) ? 'ADP' : sentence.at(index - 1).pos;
}

/** "10:02". */
export function isTimeOfDay(sentence: Sentence, index: number): boolean {
  const { kind, text } = sentence.at(index);
  return kind === 'number' && text.includes(':');
}
