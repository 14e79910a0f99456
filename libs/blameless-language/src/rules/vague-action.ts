import type { Sentence } from '../prose/sentence.js';
import { wordSet } from '../prose/word-set.js';
import type { LanguageRule } from './rule.js';

const vagueVerbs = wordSet('improve review revisit strengthen enhance rethink raise increase better optimize optimise tighten investigate');
/** What is looked at and has no end: these have a word between, as "into". */
const lookings: ReadonlyMap<string, string> = new Map([
  ['look', 'into'],
  ['think', 'about'],
  ['work', 'on'],
  ['talk', 'about'],
  ['follow', 'up'],
  ['investigate', ''],
  ['discuss', ''],
  ['explore', ''],
  ['consider', ''],
]);
const amounts = wordSet('better more additional further stronger tighter clearer');
const abstractions = wordSet(
  'process processes procedure procedures communication communications monitoring alerting testing documentation docs quality awareness visibility practices ' +
    'reliability stability resilience robustness observability workflow workflows tooling coordination collaboration handover handovers discipline culture transparency ownership',
);
/** What may be anything. */
const anything = wordSet('this it things everything improvements options alternatives solutions possibilities ways');
const everything = wordSet('everything things');
/** What one may think about without end. */
const matters = wordSet(
  'backup backups capacity security performance failover redundancy scaling scalability caching retries timeouts limits quotas training costs automation',
);
/** What says no more of it. */
const generalities = wordSet(
  'overall again further more generally soon better needed required later deeper everywhere is are in general between across among',
);
const parties = wordSet('teams departments everyone everybody people us groups the our all');
const leads = wordSet('we need should must will to the team have action todo please our us let');
/** More words usually say what is meant. */
const MOST_WORDS = 6;

export const vagueAction: LanguageRule = {
  id: 'vague-action',
  message: 'Nobody can tell when this is done; name an owner and the state in which it is finished.',
  *inSentence({ sentence }) {
    const words = sentence.words.filter(({ kind }) => kind !== 'mark');
    const verb = sentence.words.findIndex(({ norm }) => !leads.has(norm));
    if (words.length > MOST_WORDS || verb < 0) return;
    let end = verb + 1;
    while (end < sentence.words.length && sentence.at(end).kind === 'word') end++;
    const closed = sentence.words.slice(end).every(({ kind, norm: mark }) => kind === 'mark' && (mark === '.' || mark === '!'));
    if (!closed || !(isImprovement(sentence, verb, end) || isLooking(sentence, verb, end) || isMore(sentence, verb, end))) return;
    yield {
      from: verb,
      to: end,
      suggestion: `${sentence.written(verb, end)} (owner: …; done when …)`,
    };
  },
  at: [],
  counts: 'written',
};

/** "Improve our communication overall", "review everything again". */
function isImprovement(sentence: Sentence, verb: number, end: number): boolean {
  const { norm, lemma } = sentence.at(verb);
  if (norm !== lemma || !vagueVerbs.has(norm)) return false;
  const last = lastThing(sentence, verb, end);
  return last > verb && (abstractions.has(sentence.norm(last)) || (everything.has(sentence.norm(last)) && last === verb + 1));
}

/** "Look into monitoring", "investigate this further", "think about backups": as it stands, not "we will look into it". */
function isLooking(sentence: Sentence, verb: number, end: number): boolean {
  const { norm } = sentence.at(verb);
  const joining = lookings.get(norm);
  if (joining === undefined || verb > 0) return false;
  if (joining !== '' && sentence.norm(verb + 1) !== joining) return false;
  const from = joining === '' ? verb : verb + 1;
  const last = lastThing(sentence, verb, end);
  if (last === from) return norm === 'investigate' && end > verb + 1;
  const what = sentence.norm(last);
  if (anything.has(what) || matters.has(what)) return last === from + 1 || (norm === 'follow' && last === from + 2);
  return abstractions.has(what);
}

/** "Better communication overall", "more testing needed". */
function isMore(sentence: Sentence, at: number, end: number): boolean {
  const last = lastThing(sentence, at, end);
  return at === 0 && amounts.has(sentence.norm(at)) && last > at && last < at + 3 && abstractions.has(sentence.norm(last));
}

/** Where what it is about ends, without "overall", "again" or "between the teams" behind it. */
function lastThing(sentence: Sentence, verb: number, end: number): number {
  let last = end - 1;
  while (last > verb && (generalities.has(sentence.norm(last)) || parties.has(sentence.norm(last)))) last--;
  return last;
}
