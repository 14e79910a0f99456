import { isPerson } from '../people/subject.js';
import { BE } from '../prose/verb-group.js';
import { wordSet } from '../prose/word-set.js';
import { tellsOfPeople } from './animated-language/about-people.js';
import { asMadness, madnessWords } from './animated-language/as-madness.js';
import { asViolence, violenceWords } from './animated-language/as-violence.js';
import { beyondWords, beyondWordsWords } from './animated-language/beyond-words.js';
import { mockPraise, mockWords } from './animated-language/mock-praise.js';
import { outcry, outcryWords } from './animated-language/outcries.js';
import type { LanguageRule, Match, Reading } from './rule.js';

/** Indignation: whatever they are said of, somebody is meant. */
const indignant = wordSet(
  'ridiculous inexcusable unforgivable outrageous shameful disgraceful appalling pathetic laughable insane idiotic absurd egregious unconscionable unbelievable ' +
    'scandalous disgusting farcical ludicrous preposterous deplorable despicable contemptible laughably disgracefully inexcusably ' +
    'appallingly unforgivably scandalously',
);
/** Colour: harmless of a system, a reproach where a person did it. */
const predicates = wordSet(
  'shambles fiasco debacle farce joke disgrace travesty mockery circus clusterfuck shitshow shit-show trainwreck omnishambles bloodbath clown-show fire',
);
/** Of nothing but what people undertake. */
const undertakings = wordSet(
  'this that it thing affair everything whole way rollout release launch migration cutover process support service company provider operation project handling',
);
const asking = wordSet('who what why how');
const spoken = wordSet('they you he she anyone anybody somebody someone people');
const idle = wordSet('knows knew cares know');
const colours = wordSet(
  'havoc nightmare disaster catastrophe fiasco chaos shambles trainwreck mayhem carnage hell bedlam pandemonium destruction devastation misery ruin doom apocalypse armageddon bloodbath ' +
    'firestorm anarchy clusterfuck shitshow',
);
const bringing = wordSet(
  'wreak cause create make leave unleash sow sowed spread rain bring inflict unload visit spark stir summon invite raise wreck',
);

export const animatedLanguage: LanguageRule = {
  id: 'animated-language',
  message: 'Strong words make readers look for somebody to be angry with; the plain fact and its size say more.',
  at: [
    [indignant, indignation],
    [colours, coloured],
    [predicates, wasShambles],
    [wordSet('hell fuck heck earth world'), cursing],
    [wordSet('believe'), disbelief],
    [wordSet('what'), thinking],
    [beyondWordsWords, beyondWords],
    [violenceWords, asViolence],
    [madnessWords, asMadness],
    [mockWords, mockPraise],
    [outcryWords, outcry],
  ],
  counts: 'either',
};

function* indignation(_: Reading, index: number): Iterable<Match> {
  yield { from: index, to: index + 1, suggestion: null };
}

/** "I can't believe". */
function* disbelief({ sentence }: Reading, index: number): Iterable<Match> {
  const cannot = sentence.norm(index - 1) === 'cannot' ? index - 1 : index - 2;
  if (cannot === index - 2 && (sentence.norm(index - 1) !== 'not' || !['can', 'could'].includes(sentence.norm(cannot)))) return;
  const from = ['i', 'we'].includes(sentence.norm(cannot - 1)) ? cannot - 1 : cannot;
  yield { from, to: index + 1, suggestion: null };
}

/** "What were they thinking?" */
function* thinking({ sentence }: Reading, index: number): Iterable<Match> {
  if (sentence.has(index + 1, 'were', 'they', 'thinking')) yield { from: index, to: index + 4, suggestion: null };
}

/** "Dana wreaked havoc". */
function* coloured(reading: Reading, index: number): Iterable<Match> {
  const { sentence } = reading;
  // "The chaos monkey."
  if (sentence.at(index + 1).pos === 'NOUN') return;
  for (let at = index - 1; at >= Math.max(0, index - 4); at--) {
    if (sentence.at(at).pos !== 'VERB') continue;
    if (isPerson(reading.subject(at)) && (bringing.has(sentence.at(at).lemma) || bringing.has(sentence.norm(at))))
      yield { from: at, to: onto.has(sentence.norm(index + 1)) ? index + 2 : index + 1, suggestion: null };
    return;
  }
}
const onto = wordSet('to upon');

/** "The rollout was a complete shambles", "it turned into a farce". */
function* wasShambles(reading: Reading, index: number): Iterable<Match> {
  const { sentence } = reading;
  for (let at = index - 1; at >= Math.max(0, index - 4); at--) {
    const { norm, lemma } = sentence.at(at);
    // "A dumpster fire"; any other fire burns.
    if (sentence.norm(index) === 'fire' && !burning.has(sentence.norm(index - 1))) return;
    if (norm === 'not' || norm === 'no') return;
    const became = norm === 'into' && turning.has(sentence.at(at - 1).lemma);
    if (!BE.has(norm) && lemma !== 'become' && !became) continue;
    const { from, to } = reading.subject(became ? at - 1 : at);
    const said = sentence.hasAny(from, to, undertakings) || isPointer(reading, at - 1);
    if (said) yield { from: at, to: index + 1, suggestion: null };
    return;
  }
}
const burning = wordSet('dumpster garbage tire tyre trash bin');
const turning = wordSet('turn descend degenerate');

function isPointer({ sentence }: Reading, at: number): boolean {
  return sentence.norm(at) === 'this' || sentence.norm(at) === 'that' || sentence.norm(at) === 'it';
}

/** "Who the hell approved it?", "what the hell were they doing?"; not "what the hell happened?". */
function* cursing(reading: Reading, index: number): Iterable<Match> {
  const { sentence } = reading;
  const earth = sentence.norm(index) === 'earth' || sentence.norm(index) === 'world';
  const question = sentence.has(index - 2, 'in', 'the') && earth ? index - 3 : index - 2;
  const before = earth ? (question === index - 3 ? 'the' : 'on') : 'the';
  if (sentence.norm(index - 1) !== before || !asking.has(sentence.norm(question))) return;
  const who = sentence.norm(question) === 'who';
  if (
    who
      ? !idle.has(sentence.norm(index + 1))
      : sentence.hasAny(index + 1, index + 4, spoken) || (earth && tellsOfPeople(reading, index + 1, index + 7))
  )
    yield { from: question, to: index + 1, suggestion: null };
}
