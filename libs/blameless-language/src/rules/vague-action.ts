import { wordSet } from '../prose/word-set.js';
import type { LanguageRule } from './rule.js';

const vagueVerbs = wordSet('improve review revisit strengthen enhance rethink raise increase better optimize optimise tighten investigate');
const abstractions = wordSet(
  'process processes procedure procedures communication communications monitoring alerting testing documentation docs quality awareness visibility practices ' +
    'reliability stability resilience workflow workflows tooling coordination collaboration handover handovers discipline culture',
);
const leads = wordSet('we need should must will to the team have action todo please our us let');
/** More words usually say what is meant. */
const MOST_WORDS = 6;

export const vagueAction: LanguageRule = {
  id: 'vague-action',
  message: 'Nobody can tell when this is done; name an owner and the state in which it is finished.',
  *inSentence({ sentence }) {
    const words = sentence.words.filter(({ kind }) => kind !== 'mark');
    const verb = sentence.words.findIndex(({ norm }) => !leads.has(norm));
    const { norm, lemma, text } = sentence.at(verb);
    if (words.length > MOST_WORDS || norm !== lemma || !vagueVerbs.has(norm)) return;
    let end = verb + 1;
    while (end < sentence.words.length && sentence.at(end).kind === 'word') end++;
    const closed = sentence.words.slice(end).every(({ kind, norm: mark }) => kind === 'mark' && (mark === '.' || mark === '!'));
    if (!closed || !abstractions.has(sentence.norm(end - 1)) || end - verb < 2) return;
    yield {
      from: verb,
      to: end,
      suggestion: `${text}${sentence.text.slice(sentence.at(verb).end, sentence.at(end - 1).end)} (owner: …; done when …)`,
    };
  },
  at: [],
  counts: 'written',
};
