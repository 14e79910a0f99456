import { isPerson } from '../people/subject.js';
import { wordSet } from '../prose/word-set.js';
import type { LanguageRule, Match, Reading } from './rule.js';

/** Indignation: whatever they are said of, somebody is meant. */
const indignant = wordSet(
  'ridiculous inexcusable unforgivable outrageous shameful disgraceful appalling pathetic laughable insane idiotic absurd egregious unconscionable unbelievable',
);
/** Colour: harmless of a system, a reproach where a person did it. */
const colours = wordSet('havoc nightmare disaster catastrophe fiasco chaos shambles trainwreck');

export const animatedLanguage: LanguageRule = {
  id: 'animated-language',
  message: 'Strong words make readers look for somebody to be angry with; the plain fact and its size say more.',
  at: [
    [indignant, indignation],
    [colours, coloured],
    [wordSet('believe'), disbelief],
    [wordSet('what'), thinking],
  ],
  counts: 'written',
};

function* indignation(_: Reading, index: number): Iterable<Match> {
  yield { from: index, to: index + 1, suggestion: null };
}

/** "I can't believe". */
function* disbelief({ sentence }: Reading, index: number): Iterable<Match> {
  if (sentence.norm(index - 1) !== 'not' || !['can', 'could'].includes(sentence.norm(index - 2))) return;
  const from = ['i', 'we'].includes(sentence.norm(index - 3)) ? index - 3 : index - 2;
  yield { from, to: index + 1, suggestion: null };
}

/** "What were they thinking?" */
function* thinking({ sentence }: Reading, index: number): Iterable<Match> {
  if (sentence.has(index + 1, 'were', 'they', 'thinking')) yield { from: index, to: index + 4, suggestion: null };
}

/** "Dana wreaked havoc". */
function* coloured(reading: Reading, index: number): Iterable<Match> {
  const { sentence } = reading;
  for (let at = index - 1; at >= Math.max(0, index - 4); at--) {
    if (sentence.at(at).pos !== 'VERB') continue;
    if (isPerson(reading.subject(at)) && wordSet('wreak cause create make leave').has(sentence.at(at).lemma))
      yield { from: at, to: index + 1, suggestion: null };
    return;
  }
}
