import { asWellAs } from './counterfactual/owed/as-well-as.js';
import { asItShould, couldHaveTaken, easilyAvoided, goodIdea, notTheBest } from './counterfactual/hindsight/better-way.js';
import { betterPerson } from './counterfactual/conditions/better-person.js';
import { butForThem } from './counterfactual/conditions/but-for.js';
import {
  chancesMissed,
  chanceWords,
  hadOption,
  nothingKept,
  optionWords,
  timeEnough,
  timeWords,
} from './counterfactual/hindsight/chances.js';
import { couldHave } from './counterfactual/owed/could-have.js';
import { dutyBroken, neededTo, shouldBeDoing } from './counterfactual/owed/duty-broken.js';
import { easilyDone, hadBeenBetter, possibleToHave, wellAdvised } from './counterfactual/hindsight/easily-done.js';
import { expectedBetter, wasExpectedOf, wouldExpect } from './counterfactual/owed/expected-of.js';
import { caughtByPeople } from './counterfactual/owed/found-where.js';
import { rightThere } from './counterfactual/hindsight/right-there.js';
import { hadPeople } from './counterfactual/conditions/had-people.js';
import { inHindsight, plainAfterwards, rightCourse, withEffort } from './counterfactual/hindsight/hindsight.js';
import { ideally, wouldHaveBeenBetter } from './counterfactual/hindsight/ideally.js';
import { hadBeenDone, ifDone } from './counterfactual/conditions/if-done.js';
import { hadThey, ifOnly } from './counterfactual/conditions/if-only.js';
import { ifTheyDid } from './counterfactual/conditions/if-they-did.js';
import { decidedWrongly, knewBut } from './counterfactual/hindsight/knew-but.js';
import { moreAttention, takenSeriously, withMoreCare } from './counterfactual/conditions/more-care.js';
import { inverted } from './counterfactual/owed/inverted.js';
import { neededBetter, neverOccurred, noAttempt, noReason } from './counterfactual/hindsight/nothing-done.js';
import { allItTook, onlyHadTo } from './counterfactual/hindsight/only-had-to.js';
import { askedWhy, supposedQuestion } from './counterfactual/hindsight/questions.js';
import { afterwardsWords, saidAfterwards } from './counterfactual/hindsight/sayings.js';
import { knownNow, secondTime } from './counterfactual/conditions/second-time.js';
import { shouldHave } from './counterfactual/owed/should-have.js';
import { cameTooLate, notDoneEnough, tooManyAtOnce, wentTooFast } from './counterfactual/hindsight/too-fast.js';
import { efforts, littleWasDone, notEnough } from './counterfactual/hindsight/not-enough.js';
import { slowTo, tooLate } from './counterfactual/hindsight/too-late.js';
import { thereShould } from './counterfactual/owed/there-should.js';
import { unmetDuty } from './counterfactual/owed/unmet-duty.js';
import { untoldWords, wentUntold } from './counterfactual/owed/went-untold.js';
import { supposedTo } from './counterfactual/owed/supposed-to.js';
import { neednotHave, wasToHave } from './counterfactual/owed/was-to-have.js';
import { jobWords, upToThem, whoseJob } from './counterfactual/owed/whose-job.js';
import { notDoingSo, savedBy } from './counterfactual/hindsight/not-doing-so.js';
import { hoped, pitied, regretted, wished } from './counterfactual/hindsight/wishes.js';
import { wouldHaveHelped } from './counterfactual/conditions/would-have-helped.js';
import { wordSet } from '../prose/word-set.js';
import type { Find, LanguageRule } from './rule.js';

const findsAt: readonly (readonly [ReadonlySet<string>, Find])[] = [
  [wordSet('should ought'), shouldHave],
  [wordSet('should ought'), asItShould],
  [wordSet('should ought could might'), caughtByPeople],
  [wordSet('should ought could might'), thereShould],
  [wordSet('should ought could might'), asWellAs],
  [wordSet('should ought could might must'), inverted],
  [wordSet('could'), easilyAvoided],
  [wordSet('could might'), couldHaveTaken],
  [wordSet('could might'), couldHave],
  [wordSet('could might'), inHindsight],
  [wordSet('could might'), withEffort],
  [wordSet('could might'), wouldHaveHelped],
  [wordSet('would could might'), wouldHaveBeenBetter],
  [wordSet('would might'), rightThere],
  [wordSet('would'), easilyAvoided],
  [wordSet('would'), ideally],
  [wordSet('would'), inHindsight],
  [wordSet('would'), withEffort],
  [wordSet('would'), goodIdea],
  [wordSet('would'), wouldHaveHelped],
  [wordSet('would could'), betterPerson],
  [wordSet('would could might may'), easilyDone],
  [wordSet('would'), wouldExpect],
  [wordSet('would'), wellAdvised],
  [wordSet('might'), wouldExpect],
  [wordSet('would could might'), savedBy],
  [wordSet('easy possible feasible trivial simple easier better wise wiser prudent good'), possibleToHave],
  [wordSet('was were needed supposed meant expected required due'), wasToHave],
  [wordSet('supposed meant expected required'), supposedQuestion],
  [wordSet('expected required'), wasExpectedOf],
  [wordSet('need had'), neednotHave],
  [wordSet('should must had was were'), dutyBroken],
  [wordSet('should'), shouldBeDoing],
  [wordSet('needed'), neededTo],
  [wordSet('needed'), neededBetter],
  [wordSet('attempt attempts effort efforts'), noAttempt],
  [wordSet('reason excuse justification'), noReason],
  [wordSet('occur occurred'), neverOccurred],
  [wordSet('all'), allItTook],
  [wordSet('only'), onlyHadTo],
  [wordSet('had'), hadBeenBetter],
  [wordSet('but without if had were'), butForThem],
  [wordSet('why how'), askedWhy],
  [wordSet('nothing nobody'), nothingKept],
  [wordSet('up on'), upToThem],
  [jobWords, whoseJob],
  [chanceWords, chancesMissed],
  [chanceWords, hadOption],
  [optionWords, hadOption],
  [timeWords, timeEnough],
  [wordSet('avoidable preventable foreseeable'), easilyAvoided],
  [wordSet('if supposing suppose provided'), ifOnly],
  [wordSet('if supposing suppose provided'), ifDone],
  [wordSet('if'), ifTheyDid],
  [wordSet('had'), hadThey],
  [wordSet('had'), hadBeenDone],
  [wordSet('had if'), hadPeople],
  [wordSet('not'), notTheBest],
  [wordSet('not'), unmetDuty],
  [wordSet('not'), notDoingSo],
  [wordSet('enough'), notEnough],
  [wordSet('enough'), notDoneEnough],
  [wordSet('too'), tooLate],
  [wordSet('too'), wentTooFast],
  [wordSet('too'), tooManyAtOnce],
  [wordSet('too'), cameTooLate],
  [wordSet('supposed meant expected'), supposedTo],
  [wordSet('care attention diligence'), withMoreCare],
  [wordSet('care attention diligence'), moreAttention],
  [wordSet('wish wished'), wished],
  [wordSet('regret regrets regretted'), regretted],
  [wordSet('hoped hoping'), hoped],
  [wordSet('pity shame unfortunate regrettable disappointing'), pitied],
  [wordSet('slow'), slowTo],
  [
    wordSet('approach option choice course move idea thing way decision call step response action plan strategy solution process'),
    rightCourse,
  ],
  [wordSet('obvious clear apparent evident predictable foreseeable naive wrong unwise'), plainAfterwards],
  [wordSet('seriously'), takenSeriously],
  [efforts, littleWasDone],
  [untoldWords, wentUntold],
  [afterwardsWords, saidAfterwards],
  [wordSet('knew known planned intended meant'), knewBut],
  [wordSet('decision choice'), decidedWrongly],
  [wordSet('again'), secondTime],
  [wordSet('knowing'), knownNow],
  [wordSet('expect expected expects'), expectedBetter],
];

export const counterfactual: LanguageRule = {
  id: 'counterfactual',
  message: 'This describes what people did not do, with what is known only now; say what they knew at the time and what they did.',
  at: findsAt,
  counts: 'written',
};
