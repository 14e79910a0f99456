import { attitude, attitudes, doubleCheck, madeAware, moreThoroughly, payAttention } from './people-remedy/carefulness.js';
import {
  beBetterAt,
  communicateBetter,
  doBetter,
  doNotForget,
  everybodyMust,
  lesson,
  makeSure,
  standingOrder,
} from './people-remedy/orders.js';
import { conduct, conductWords } from './people-remedy/conduct.js';
import { lessonAt, lessonWords } from './people-remedy/lessons.js';
import { nextTimeAt, nextTimeWords } from './people-remedy/next-time.js';
import { tellingAt, tellingWords } from './people-remedy/telling.js';
import { betterGrasp, reminder, teach, toLearn, training, understanding } from './people-remedy/teaching.js';
import { wordSet } from '../prose/word-set.js';
import type { LanguageRule } from './rule.js';

const teaching = wordSet(
  'remind retrain train educate re-educate coach discipline reprimand teach lecture instruct urge admonish sensitise sensitize mentor',
);
const learning = wordSet('learn remember understand know pay improve study practise practice refresh try');
const thoroughly = wordSet('thoroughly carefully closely diligently');

/** Every word that begins a way of saying it: most words of a sentence are none of them. */
const firstLook: ReadonlySet<string> = new Set(
  [
    ...[nextTimeWords, tellingWords, conductWords, lessonWords, understanding, attitudes, teaching, learning, thoroughly],
    wordSet(
      'always make think attention care caution reminder reminders training sure ensure ensuring forget better never not must needs need accountable harder double double-check',
    ),
  ].flatMap((words) => [...words]),
);

export const peopleRemedy: LanguageRule = {
  id: 'people-remedy',
  message: 'Asking people to try harder leaves the trap in place; change what they work with so that it helps them.',
  *find(reading) {
    const { sentence } = reading;
    for (const index of reading.occurrences(firstLook)) {
      const { norm, lemma, pos } = sentence.at(index);
      yield* nextTimeAt(reading, index);
      yield* tellingAt(reading, index);
      if (lessonWords.has(norm) || lessonWords.has(lemma)) yield* lessonAt(reading, index);
      if (norm === 'always' || norm === 'make' || norm === 'think') yield* lesson(reading, index);
      if (understanding.has(norm)) yield* betterGrasp(reading, index);
      else if (attitudes.has(norm)) {
        yield* attitude(reading, index);
        yield* madeAware(reading, index);
      } else if (norm === 'attention' || norm === 'care' || norm === 'caution') yield* payAttention(reading, index);
      else if (teaching.has(lemma)) yield* teach(reading, index);
      else if (norm === 'reminder' || norm === 'reminders') yield* reminder(reading, index);
      else if (norm === 'training') yield* training(reading, index);
      else if (learning.has(lemma) && pos !== 'NOUN') yield* toLearn(reading, index);
      else if (lemma === 'sure' || norm === 'ensure' || norm === 'ensuring') yield* makeSure(reading, index);
      else if (norm === 'forget') yield* doNotForget(reading, index);
      else if (norm === 'better') {
        yield* doBetter(reading, index);
        yield* communicateBetter(reading, index);
        yield* beBetterAt(reading, index);
      } else if (norm === 'always' || norm === 'never' || norm === 'not') yield* standingOrder(reading, index);
      else if (norm === 'must' || norm === 'needs' || norm === 'need') yield* everybodyMust(reading, index);
      else if (norm === 'accountable') yield { from: index, to: index + 1, suggestion: null };
      else if (norm === 'harder' && sentence.at(index - 1).lemma === 'try') yield { from: index - 1, to: index + 1, suggestion: null };
      else if (norm === 'double-check' || (norm === 'double' && sentence.norm(index + 1) === 'check')) yield* doubleCheck(reading, index);
      else if (thoroughly.has(norm)) yield* moreThoroughly(reading, index);
      // Behind those that have something to suggest for the same words.
      if (conductWords.has(norm)) yield* conduct(reading, index);
    }
  },
};
