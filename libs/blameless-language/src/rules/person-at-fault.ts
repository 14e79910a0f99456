import { accidents } from '../prose/function-words.js';
import { findingWords, foundOut } from './at-fault/causes/found-out.js';
import { flawedWork, flawWords } from './at-fault/amiss/flawed-work.js';
import { notDoing, notDoingWords } from './at-fault/left-undone/not-doing.js';
import { atNoPoint, atNoPointWords } from './at-fault/left-undone/at-no-point.js';
import { approvalWords, beforeApproval } from './at-fault/left-undone/before-approval.js';
import { blamed, faultOf, faults } from './at-fault/blame/blamed.js';
import { liesWith, onUs, ourBad } from './at-fault/blame/lies-with.js';
import { badlyWords, doneBadly } from './at-fault/amiss/badly.js';
import { conduct, conductWords } from './at-fault/amiss/conduct.js';
import { anonymous, anonymousWords } from './at-fault/causes/anonymous.js';
import { calledGuilty, guiltyWords } from './at-fault/blame/called-guilty.js';
import { issueWords, theirIssue } from './at-fault/blame/their-issue.js';
import { slowToAnswer, slowWords } from './at-fault/left-undone/slow-to-answer.js';
import { headline, headlineWords } from './at-fault/blame/headline.js';
import { apologised, apologyWords } from './at-fault/blame/apologised.js';
import { misjudged, misjudgedWords } from './at-fault/amiss/misjudged.js';
import { owned, ownedWords } from './at-fault/blame/owned.js';
import { askedWhy, askedWords } from './at-fault/blame/asked-why.js';
import { believed, believedWords } from './at-fault/amiss/believed.js';
import { byAgent } from './at-fault/causes/by-agent.js';
import { byDoing, byDoingWords } from './at-fault/causes/by-doing.js';
import { decision, decisionWords } from './at-fault/causes/decision.js';
import { laid, laidWords } from './at-fault/blame/laid.js';
import { trialWords, wrongPlace } from './at-fault/amiss/wrong-place.js';
import { confusion, confusionWords, isMishap, mishap } from './at-fault/amiss/confusion.js';
import { consequence, consequenceWords } from './at-fault/causes/consequence.js';
import { byReview, reviewWords } from './at-fault/left-undone/by-review.js';
import { byAccident, byMistake } from './at-fault/amiss/accident.js';
import { causedWhen, damage, damages } from './at-fault/amiss/damage.js';
import { didNotDo, doWords } from './at-fault/left-undone/did-not-do.js';
import { doneBy } from './at-fault/done-by.js';
import { deviation, deviations, leaving, letting, telling, told } from './at-fault/amiss/deviation.js';
import { failing } from './at-fault/left-undone/failing.js';
import { droppedBall, lapse, lapseUp, lapses, missedInReview, phrasal } from './at-fault/left-undone/left-undone.js';
import { expected, nobodyDid } from './at-fault/left-undone/nobody-did.js';
import { shortcoming, shortcomingWords } from './at-fault/amiss/let-down.js';
import { againstRules, againstRulesWords } from './at-fault/amiss/against-rules.js';
import { gerundWords, openingGerund } from './at-fault/causes/opening-gerund.js';
import { heldAgainst, reproachWords } from './at-fault/blame/held-against.js';
import { heldResponsible, responsibleWords } from './at-fault/blame/held-responsible.js';
import { namedUndone, namedUndoneWords } from './at-fault/left-undone/named-undone.js';
import { unwatched, watchWords } from './at-fault/left-undone/unwatched.js';
import { instead, insteadWords } from './at-fault/amiss/instead.js';
import { intention, intentionWords } from './at-fault/amiss/intention.js';
import { mistakesAt, mistakeWords, namedActs, nameFollowers } from './at-fault/amiss/mistakes.js';
import { blameOn, blameOnWords } from './at-fault/blame/blame-on.js';
import { failureOfWhom, failureOfWords, failureTo } from './at-fault/left-undone/failure-of.js';
import { illManaged, illManagedWords } from './at-fault/amiss/ill-managed.js';
import { theirDoing, theirDoingWords } from './at-fault/causes/their-doing.js';
import { didWords, youDid } from './at-fault/blame/you-did.js';
import { whoseBadWork, workWords } from './at-fault/amiss/whose-bad-work.js';
import { harmfulAct, harmfulActWords } from './at-fault/amiss/harmful-act.js';
import { asideWords, namedAside } from './at-fault/causes/named-aside.js';
import { ownerWords, workWithName } from './at-fault/causes/named-work.js';
import { absence, absenceWords } from './at-fault/left-undone/absence.js';
import { omission, omissionWords } from './at-fault/left-undone/omission.js';
import { stateWords, weakMoment } from './at-fault/amiss/state.js';
import { weakness, weaknessWords } from './at-fault/amiss/weakness.js';
import { wrongThing, wrongWords } from './at-fault/amiss/wrong-thing.js';
import { without, withoutWords } from './at-fault/left-undone/without.js';
import { duties } from './at-fault/left-undone/duties.js';
import { undone } from './at-fault/left-undone/undone.js';
import { wasToDo } from './at-fault/left-undone/was-to-do.js';
import { slippedMind, slippedMindWords } from './at-fault/left-undone/slipped-mind.js';
import { layUndone, layUndoneWords } from './at-fault/left-undone/lay-undone.js';
import { untestedByThem, untestedWords } from './at-fault/left-undone/untested-by-them.js';
import { whatUnknown, whatUnknownWords } from './at-fault/left-undone/what-unknown.js';
import { whoTriggered, whoTriggeredWords } from './at-fault/causes/who-triggered.js';
import { untilThen } from './at-fault/left-undone/until.js';
import { whoseMistake, whoseMistakeWords } from './at-fault/blame/whose-mistake.js';
import { wordSet } from '../prose/word-set.js';
import type { Find, LanguageRule } from './rule.js';

/** What is looked for at words as they are written, and not at what else has one of these for its dictionary form. */
function asWritten(words: ReadonlySet<string>, find: Find): readonly [ReadonlySet<string>, Find] {
  return [words, (reading, index) => (words.has(reading.sentence.norm(index)) ? find(reading, index) : [])];
}

const families: readonly (readonly [ReadonlySet<string>, Find])[] = [
  [nameFollowers, (reading, index) => namedActs(reading, index - 1)],
  [ownerWords, workWithName],
  [lapses, lapse],
  [phrasal, lapseUp],
  [wordSet('fail'), failing],
  asWritten(wordSet('failure failures'), failureTo),
  asWritten(wordSet('missed'), missedInReview),
  [damages, damage],
  asWritten(accidents, byAccident),
  [duties, undone],
  asWritten(faults, faultOf),
  asWritten(wordSet('blame responsible'), blamed),
  asWritten(wordSet('by'), doneBy),
  asWritten(wordSet('on'), onUs),
  asWritten(wordSet('bad'), ourBad),
  asWritten(wordSet('with on to'), liesWith),
  asWritten(wordSet('ball'), droppedBall),
  [expected, nobodyDid],
  [deviations, deviation],
  [wordSet('leave'), leaving],
  asWritten(wordSet('let allowed'), letting),
  asWritten(telling, told),
  asWritten(wordSet('caused began started begins starts begin start'), causedWhen),
  asWritten(wordSet('by'), byMistake),
  [shortcomingWords, shortcoming],
  [mistakeWords, mistakesAt],
  [whoseMistakeWords, whoseMistake],
  [againstRulesWords, againstRules],
  [wordSet('until till'), untilThen],
  [badlyWords, doneBadly],
  [askedWords, askedWhy],
  [believedWords, believed],
  [wordSet('by'), byAgent],
  [byDoingWords, byDoing],
  [conductWords, conduct],
  [decisionWords, decision],
  [laidWords, laid],
  [trialWords, wrongPlace],
  [confusionWords, confusion],
  [consequenceWords, consequence],
  [asideWords, namedAside],
  [gerundWords, openingGerund],
  [responsibleWords, heldResponsible],
  [namedUndoneWords, namedUndone],
  [watchWords, unwatched],
  [insteadWords, instead],
  [intentionWords, intention],
  [omissionWords, omission],
  [absenceWords, absence],
  [reviewWords, byReview],
  [stateWords, weakMoment],
  [weaknessWords, weakness],
  [withoutWords, without],
  [wrongWords, wrongThing],
  [findingWords, foundOut],
  [flawWords, flawedWork],
  [notDoingWords, notDoing],
  [atNoPointWords, atNoPoint],
  [approvalWords, beforeApproval],
  [blameOnWords, blameOn],
  [failureOfWords, failureOfWhom],
  [reproachWords, heldAgainst],
  [illManagedWords, illManaged],
  [theirDoingWords, theirDoing],
  [didWords, youDid],
  [harmfulActWords, harmfulAct],
  [workWords, whoseBadWork],
  [anonymousWords, anonymous],
  [wordSet('did'), wasToDo],
  [apologyWords, apologised],
  [misjudgedWords, misjudged],
  [ownedWords, owned],
  [doWords, didNotDo],
  [guiltyWords, calledGuilty],
  [headlineWords, headline],
  [issueWords, theirIssue],
  [slowWords, slowToAnswer],
  [slippedMindWords, slippedMind],
  [layUndoneWords, layUndone],
  [whatUnknownWords, whatUnknown],
  [untestedWords, untestedByThem],
  [whoTriggeredWords, whoTriggered],
];

export const personAtFault: LanguageRule = {
  id: 'person-at-fault',
  message: 'This makes a person or a team the cause; say what happened and what they could see, so that the conditions can be changed.',
  at: families,
  counts: 'either',
  atMade: (norm) => (isMishap(norm) ? mishap : null),
};
