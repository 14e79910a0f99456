import { isPerson } from '../../../people/subject.js';
import { Wordings } from '../../../prose/wordings.js';
import { wordSet } from '../../../prose/word-set.js';
import type { Match, Reading } from '../../rule.js';
import { isToldOfThePast } from '../verbs.js';

const wrongly = wordSet('wrongly incorrectly mistakenly erroneously falsely naively wrongfully foolishly mistakingly optimistically');
const believing = wordSet(
  'assume believe think conclude presume suppose expect interpret infer deduce guess estimate judge determine decide diagnose consider attribute identify reason figure ' +
    'suspect predict calculate understand perceive classify view treat advise claim state report trust hope',
);
/** Misjudgements as they are told with a verb of their own. */
const misjudging = new Wordings([
  'place|put|have too much trust|faith|confidence|reliance|weight',
  'rely|depend|lean|trust|bank too much|heavily|long|blindly|strongly|easily',
  'rely|depend blindly|solely on|upon',
  'jump|leap|rush to conclusion|conclusions|judgement|judgment',
  'draw|reach wrong|false|incorrect|mistaken|erroneous|premature conclusion|conclusions',
  'come|arrive to|at wrong|false|incorrect|mistaken|erroneous|premature conclusion|conclusions',
  'make wrong|false|incorrect|mistaken|erroneous|invalid|faulty|flawed|naive|bad|poor|unfounded|unverified|unwarranted|dangerous|optimistic assumption|assumptions|judgement|judgment|judgements|judgments|call|calls|decision|decisions|guess|estimate|estimates|choice|choices',
  'operate|work|act under|on wrong|false|incorrect|mistaken|erroneous assumption|impression|belief|premise',
  'give|allow|leave|set|plan|budget … too little|few time|room|margin|headroom|thought|attention|notice|hours|days',
  'give|pay too little|scant|insufficient attention|thought|consideration|heed|regard|priority',
  'take … too lightly',
  'focus|concentrate too much|long|narrowly|heavily|exclusively on',
  'fixate on',
  'take … at word|face',
  'trust|believe blindly',
  'bite off',
  'grow|become|get too? complacent|lax|sloppy|overconfident|careless|cocky|comfortable',
  'be too optimistic|confident|trusting|ambitious|eager|hasty|naive|complacent|lax|cavalier|casual|impatient|greedy|focused|cautious|timid|conservative',
  'be overly optimistic|confident|trusting|ambitious|eager|hasty|naive|complacent|lax|cavalier|casual|impatient|cautious',
  'be too quick|eager|keen|hasty to',
  'be quick|hasty to judge|blame|dismiss|assume|conclude',
]);

/** The words that {@link misjudged} looks at. */
export const misjudgedWords: ReadonlySet<string> = new Set([...wrongly, ...misjudging.firstWords]);

/** "We wrongly assumed", "we relied too heavily on it": an error of judgement, which a collective makes as well. */
export function* misjudged(reading: Reading, index: number): Iterable<Match> {
  const { sentence } = reading;
  const word = sentence.at(index);
  if (wrongly.has(word.norm)) yield* believedWrongly(reading, index);
  else if (misjudging.begins(word) && (word.pos === 'VERB' || word.pos === 'AUX')) {
    const to = misjudging.endAt(sentence, index);
    if (to !== null && isToldOfThePast(reading, index) && isPerson(reading.subject(index))) yield { from: index, to, suggestion: null };
  }
}

/** "Wrongly assumed that it was idle", "assumed incorrectly that …", "assumed, falsely, that …". */
function* believedWrongly(reading: Reading, index: number): Iterable<Match> {
  const { sentence } = reading;
  const before = sentence.norm(index - 1) === ',' ? index - 2 : index - 1;
  for (const verb of [index + 1, before]) {
    if (!believing.has(sentence.at(verb).lemma) || !isToldOfThePast(reading, verb)) continue;
    if (isPerson(reading.subject(verb)))
      yield { from: Math.min(verb, index), to: Math.max(verb, index) + 1, suggestion: sentence.written(verb, verb + 1) };
    return;
  }
}
