import { asItShould, caughtByPeople, couldHaveTaken, easilyAvoided, goodIdea, notTheBest } from './counterfactual/better-way.js';
import { couldHave, supposedTo } from './counterfactual/could-have.js';
import { betterCourse, inHindsight, plainAfterwards, rightCourse, wished, withEffort } from './counterfactual/hindsight.js';
import {
  hadBeenDone,
  hadThey,
  ideally,
  ifDone,
  ifOnly,
  moreAttention,
  takenSeriously,
  withMoreCare,
  wouldHaveBeenBetter,
} from './counterfactual/if-only.js';
import { shouldHave } from './counterfactual/should-have.js';
import { cameTooLate, notDoneEnough, tooManyAtOnce, wentTooFast } from './counterfactual/too-fast.js';
import { efforts, littleWasDone, notEnough, slowTo, tooLate } from './counterfactual/too-late.js';
import { thereShould } from './counterfactual/there-should.js';
import { unmetDuty } from './counterfactual/unmet-duty.js';
import { untoldWords, wentUntold } from './counterfactual/went-untold.js';
import { notDoingSo, wouldHaveHelped } from './counterfactual/would-have-helped.js';
import type { LanguageRule, Match, Reading } from './rule.js';

type Find = (reading: Reading, index: number) => Iterable<Match>;

/** What is looked at where one of these words stands; most words of a sentence are none of them. */
const findsAt: ReadonlyMap<string, readonly Find[]> = new Map(
  (
    [
      ['should ought', [shouldHave, asItShould]],
      ['should ought could might', [caughtByPeople, thereShould]],
      ['could', [easilyAvoided]],
      ['could might', [couldHaveTaken, couldHave, inHindsight, withEffort, wouldHaveHelped]],
      ['would could might', [wouldHaveBeenBetter]],
      ['would', [easilyAvoided, ideally, inHindsight, withEffort, betterCourse, goodIdea, wouldHaveHelped]],
      ['avoidable preventable foreseeable', [easilyAvoided]],
      ['if', [ifOnly, ifDone]],
      ['had', [hadThey, hadBeenDone]],
      ['not', [notTheBest, unmetDuty, notDoingSo]],
      ['enough', [notEnough, notDoneEnough]],
      ['too', [tooLate, wentTooFast, tooManyAtOnce, cameTooLate]],
      ['supposed meant expected', [supposedTo]],
      ['care attention diligence', [withMoreCare, moreAttention]],
      ['wish wished', [wished]],
      ['slow', [slowTo]],
      ['approach option choice course move idea thing way decision call step response action plan strategy', [rightCourse]],
      ['obvious clear apparent evident predictable foreseeable naive wrong unwise', [plainAfterwards]],
      ['seriously', [takenSeriously]],
      [[...efforts].join(' '), [littleWasDone]],
      [[...untoldWords].join(' '), [wentUntold]],
    ] as const satisfies readonly (readonly [string, readonly Find[]])[]
  )
    .flatMap(([words, finds]) => words.split(' ').map((word) => [word, finds] as const))
    .reduce((all, [word, finds]) => all.set(word, [...(all.get(word) ?? []), ...finds]), new Map<string, readonly Find[]>()),
);

export const counterfactual: LanguageRule = {
  id: 'counterfactual',
  message: 'This describes what people did not do, with what is known only now; say what they knew at the time and what they did.',
  *find(reading) {
    let index = 0;
    for (const { norm } of reading.sentence.words) {
      const finds = findsAt.get(norm);
      if (finds !== undefined) for (const find of finds) yield* find(reading, index);
      index++;
    }
  },
};
