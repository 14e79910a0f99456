import {
  hadBeenDone,
  hadThey,
  ifDone,
  ideally,
  ifOnly,
  moreAttention,
  takenSeriously,
  withMoreCare,
  wouldHaveBeenBetter,
} from './counterfactual/if-only.js';
import { asItShould, caughtByPeople, couldHaveTaken, easilyAvoided, goodIdea, notTheBest } from './counterfactual/better-way.js';
import { couldHave, supposedTo } from './counterfactual/could-have.js';
import { betterCourse, inHindsight, wished, withEffort } from './counterfactual/hindsight.js';
import { shouldHave } from './counterfactual/should-have.js';
import { efforts, littleWasDone, notEnough, slowTo, tooLate } from './counterfactual/too-late.js';
import { wordSet } from './rule.js';
import type { LanguageRule } from './rule.js';

const easy = wordSet('avoidable preventable foreseeable could would');

export const counterfactual: LanguageRule = {
  id: 'counterfactual',
  message: 'This describes what people did not do, with what is known only now; say what they knew at the time and what they did.',
  *find(reading) {
    const { sentence } = reading;
    for (const [index, { norm }] of sentence.words.entries()) {
      if (efforts.has(norm)) yield* littleWasDone(reading, index);
      if (easy.has(norm)) yield* easilyAvoided(reading, index);
      if (norm === 'should' || norm === 'ought') {
        yield* shouldHave(reading, index);
        yield* asItShould(reading, index);
        yield* caughtByPeople(reading, index);
      } else if (norm === 'not') yield* notTheBest(reading, index);
      else if (norm === 'could' || norm === 'might') {
        yield* couldHaveTaken(reading, index);
        yield* couldHave(reading, index);
        yield* inHindsight(reading, index);
        yield* withEffort(reading, index);
      } else if (norm === 'if') {
        yield* ifOnly(reading, index);
        yield* ifDone(reading, index);
      } else if (norm === 'had') {
        yield* hadThey(reading, index);
        yield* hadBeenDone(reading, index);
      } else if (norm === 'enough') yield* notEnough(reading, index);
      else if (norm === 'too') yield* tooLate(reading, index);
      else if (norm === 'supposed' || norm === 'meant' || norm === 'expected') yield* supposedTo(reading, index);
      else if (norm === 'care' || norm === 'attention' || norm === 'diligence') {
        yield* withMoreCare(reading, index);
        yield* moreAttention(reading, index);
      } else if (norm === 'wish' || norm === 'wished') yield* wished(reading, index);
      else if (norm === 'slow') yield* slowTo(reading, index);
      else if (norm === 'seriously') yield* takenSeriously(reading, index);
      else if (norm === 'would') {
        yield* wouldHaveBeenBetter(reading, index);
        yield* ideally(reading, index);
        yield* inHindsight(reading, index);
        yield* withEffort(reading, index);
        yield* betterCourse(reading, index);
        yield* goodIdea(reading, index);
      }
    }
  },
};
