import { isSingledOut } from '../../people/subject.js';
import type { Sentence } from '../../prose/sentence.js';
import { cased } from '../../rewriting.js';
import { wordSet } from '../../prose/word-set.js';
import { Wordings } from '../../prose/wordings.js';
import type { Match, Reading } from '../rule.js';

/** What somebody is said to have kept others from knowing, or to have made them think. */
const kept = new Wordings([
  'keep … to itself|himself|herself|themselves|myself',
  'keep silent|quiet|mum|schtum about|on|over|.',
  'keep … secret|hidden|hushed from|for|until|.',
  'keep|leave … in dark',
  'keep … under wraps|hat',
  'sweep|brush … under rug|carpet|table',
  'bury advisory|report|reports|finding|findings|notice|warning|warnings|result|results|news|evidence',
  'suppress report|reports|finding|findings|evidence|result|results|news|warning|warnings|complaint|complaints|truth',
  'hush up',
  'hush it|this|that|things|matter|everything up',
  'tell nobody|noone about|of|that|until|.',
  'tell no one|soul about|of|that|until|.',
  'tell … only? half truth',
  'fob us|them|me|him|her|customers|customer|users off',
  'string|strung us|them|me|him|her|customers|users along',
  'make|let|lead us|them|me|him|her|customers|users|everyone|everybody|management to? believe|think',
  'pull wool over',
  'pull fast one',
  'sneak|smuggle|snuck|smuggled … in|into|past|through',
]);
/** What is put there by stealth. */
const smuggled = new Wordings(['smuggle|sneak|smuggled|sneaked|snuck … in|into|past|through']);
const objects: Readonly<Record<string, string>> = { our: 'us', my: 'me', their: 'them', his: 'him', her: 'her', your: 'you' };
const parts = wordSet('panel end plate cover side office door wall');
const hosts = wordSet('host hosts webhost webhosts');

/** The words that {@link outOfSight} and {@link behindBacks} look at. */
export const hiddenWords: ReadonlySet<string> = new Set(kept.firstWords);
export const backs = wordSet('back backs');

/** "Kept the breach to itself", "left its customers in the dark", "told nobody about it", of somebody singled out. */
export function* outOfSight(reading: Reading, index: number): Iterable<Match> {
  const { sentence } = reading;
  const { pos, norm } = sentence.at(index);
  const to = kept.endAt(sentence, index);
  if (to === null || (pos !== 'VERB' && !norm.endsWith('ed'))) return;
  const { passive, negated, modal } = reading.group(index);
  if (negated || modal !== null || sentence.norm(index - 1) === 'to' || norm.endsWith('ing')) return;
  const subject = reading.subject(index);
  const theirs = isSingledOut(subject) || subject.kind === 'doubtful' || hosts.has(sentence.norm(subject.to - 1));
  if (passive ? smuggled.endAt(sentence, index) !== null : theirs) {
    const joined = joining.has(sentence.norm(to - 1)) && !sentence.isBoundary(to);
    yield { from: index, to: joined ? to - 1 : Math.min(to, sentence.words.length), suggestion: null };
  }
}
const joining = wordSet('in into past through about of that until from for on over');

/** "Behind our backs", "behind the reviewers' backs", "behind the back of the team"; not "behind the back panel". */
export function* behindBacks({ sentence }: Reading, index: number): Iterable<Match> {
  if (parts.has(sentence.norm(index + 1)) || sentence.at(index + 1).pos === 'NOUN') return;
  for (let at = index - 1; at >= Math.max(0, index - 4); at--) {
    if (sentence.norm(at) !== 'behind') continue;
    // "Went behind his back" is a figure of speech by itself.
    if (sentence.at(at - 1).lemma === 'go') return;
    const somebodys =
      sentence.norm(index) === 'backs' || sentence.norm(index - 1) === "'s" || objects[sentence.norm(index - 1)] !== undefined;
    const of = sentence.norm(index + 1) === 'of';
    if (somebodys || of)
      yield { from: at, to: of ? index + 2 : index + 1, suggestion: cased(sentence.at(at).text, withoutWord(sentence, at, index, of)) };
    return;
  }
}

function withoutWord(sentence: Sentence, behind: number, back: number, of: boolean): string {
  if (of) return 'before it was discussed with';
  const owner = sentence.norm(back - 1);
  const end = owner === "'s" || owner === "'" ? back - 1 : back;
  return `before it was discussed with ${objects[owner] ?? sentence.written(behind + 1, end)}`;
}
