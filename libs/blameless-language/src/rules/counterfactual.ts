import { asWellAs } from './counterfactual/as-well-as.js';
import { asItShould, couldHaveTaken, easilyAvoided, goodIdea, notTheBest } from './counterfactual/better-way.js';
import { betterPerson } from './counterfactual/better-person.js';
import { butForThem } from './counterfactual/but-for.js';
import { chancesMissed, chanceWords, hadOption, nothingKept, optionWords, timeEnough, timeWords } from './counterfactual/chances.js';
import { couldHave, supposedTo } from './counterfactual/could-have.js';
import { dutyBroken, neededTo, shouldBeDoing } from './counterfactual/duty-broken.js';
import { easilyDone, hadBeenBetter, possibleToHave, wellAdvised } from './counterfactual/easily-done.js';
import { wasExpectedOf, wouldExpect } from './counterfactual/expected-of.js';
import { caughtByPeople } from './counterfactual/found-where.js';
import { rightThere } from './counterfactual/right-there.js';
import { inHindsight, plainAfterwards, rightCourse, wished, withEffort } from './counterfactual/hindsight.js';
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
import { inverted } from './counterfactual/inverted.js';
import { neededBetter, neverOccurred, noAttempt, noReason } from './counterfactual/nothing-done.js';
import { allItTook, onlyHadTo } from './counterfactual/only-had-to.js';
import { askedWhy, supposedQuestion } from './counterfactual/questions.js';
import { shouldHave } from './counterfactual/should-have.js';
import { cameTooLate, notDoneEnough, tooManyAtOnce, wentTooFast } from './counterfactual/too-fast.js';
import { efforts, littleWasDone, notEnough, slowTo, tooLate } from './counterfactual/too-late.js';
import { thereShould } from './counterfactual/there-should.js';
import { unmetDuty } from './counterfactual/unmet-duty.js';
import { untoldWords, wentUntold } from './counterfactual/went-untold.js';
import { neednotHave, wasToHave } from './counterfactual/was-to-have.js';
import { jobWords, upToThem, whoseJob } from './counterfactual/whose-job.js';
import { notDoingSo, savedBy } from './counterfactual/not-doing-so.js';
import { wouldHaveHelped } from './counterfactual/would-have-helped.js';
import type { LanguageRule, Match, Reading } from './rule.js';

type Find = (reading: Reading, index: number) => Iterable<Match>;

/** What is looked at where one of these words stands; most words of a sentence are none of them. */
const findsAt: ReadonlyMap<string, readonly Find[]> = new Map(
  (
    [
      ['should ought', [shouldHave, asItShould]],
      ['should ought could might', [caughtByPeople, thereShould, asWellAs]],
      ['should ought could might must', [inverted]],
      ['could', [easilyAvoided]],
      ['could might', [couldHaveTaken, couldHave, inHindsight, withEffort, wouldHaveHelped]],
      ['would could might', [wouldHaveBeenBetter]],
      ['would might', [rightThere]],
      ['would', [easilyAvoided, ideally, inHindsight, withEffort, goodIdea, wouldHaveHelped]],
      ['would could', [betterPerson]],
      ['would could might may', [easilyDone]],
      ['would', [wouldExpect, wellAdvised]],
      ['might', [wouldExpect]],
      ['would could might', [savedBy]],
      ['easy possible feasible trivial simple easier better wise wiser prudent good', [possibleToHave]],
      ['was were needed supposed meant expected required due', [wasToHave]],
      ['supposed meant expected required', [supposedQuestion]],
      ['expected required', [wasExpectedOf]],
      ['need had', [neednotHave]],
      ['should must had was were', [dutyBroken]],
      ['should', [shouldBeDoing]],
      ['needed', [neededTo, neededBetter]],
      ['attempt attempts effort efforts', [noAttempt]],
      ['reason excuse justification', [noReason]],
      ['occur occurred', [neverOccurred]],
      ['all', [allItTook]],
      ['only', [onlyHadTo]],
      ['had', [hadBeenBetter]],
      ['but without if had were', [butForThem]],
      ['why how', [askedWhy]],
      ['nothing nobody', [nothingKept]],
      ['up on', [upToThem]],
      [[...jobWords].join(' '), [whoseJob]],
      [[...chanceWords].join(' '), [chancesMissed, hadOption]],
      [[...optionWords].join(' '), [hadOption]],
      [[...timeWords].join(' '), [timeEnough]],
      ['avoidable preventable foreseeable', [easilyAvoided]],
      ['if supposing suppose provided', [ifOnly, ifDone]],
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
