import { carefulWords, moreCarefulWork } from './people-remedy/more-careful-work.js';
import { schoolingMatters, schoolingMattersWords } from './people-remedy/schooling-matters.js';
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
import { accountAt, accountWords } from './people-remedy/held-to-account.js';
import { dutyAt, dutyWords } from './people-remedy/duties.js';
import { exhorted, exhortationWords } from './people-remedy/exhortations.js';
import { fromNowOn, onwardWords } from './people-remedy/from-now-on.js';
import { sanctioned, sanctionedWords } from './people-remedy/sanctioned.js';
import { barred, barredWords } from './people-remedy/barred.js';
import { announced, announcedWords } from './people-remedy/announced.js';
import { schooled, schoolingWords } from './people-remedy/schooling.js';
import { conduct, conductWords } from './people-remedy/conduct.js';
import { lessonAt, lessonWords } from './people-remedy/lessons.js';
import { nextTimeAt, nextTimeWords } from './people-remedy/next-time.js';
import { tellingAt, tellingWords } from './people-remedy/telling.js';
import { betterGrasp, reminder, teach, toLearn, training, understanding } from './people-remedy/teaching.js';
import { remindedAt, remindedWords } from './people-remedy/reminded.js';
import { removed, removedWords } from './people-remedy/removed.js';
import { trained, trainedWords } from './people-remedy/trained.js';
import { closerLook, closerLookWords } from './people-remedy/closer-look.js';
import { doneBetter, doneBetterWords } from './people-remedy/done-better.js';
import { atOddHours, oddHoursWords } from './people-remedy/at-odd-hours.js';
import { beware, bewareWords } from './people-remedy/beware.js';
import { madeSure, madeSureWords } from './people-remedy/made-sure.js';
import { effort, effortWords } from './people-remedy/effort.js';
import { itMatters, itMattersWords } from './people-remedy/it-matters.js';
import { fitForDuty, fitForDutyWords } from './people-remedy/fit-for-duty.js';
import { knowingMore, knowingMoreWords } from './people-remedy/knowing-more.js';
import { promised, promiseWords } from './people-remedy/promises.js';
import { pleading, pleadingWords } from './people-remedy/pleading.js';
import { practised, practisedWords } from './people-remedy/practices.js';
import { readFirst, readFirstWords } from './people-remedy/read-first.js';
import { takenAside, takenAsideWords } from './people-remedy/taken-aside.js';
import { takenToHeart, takenToHeartWords } from './people-remedy/taken-to-heart.js';
import { trainingNeeds, trainingNeedsWords } from './people-remedy/training-needs.js';
import { whoseDuty, whoseDutyWords } from './people-remedy/whose-duty.js';
import { wordSet } from '../prose/word-set.js';
import type { Find, LanguageRule, Match, Reading } from './rule.js';

const teaching = wordSet(
  'remind retrain train educate re-educate coach discipline reprimand teach lecture instruct urge admonish sensitise sensitize mentor upskill reskill cross-train tutor',
);
const learning = wordSet('learn remember understand know pay improve study practise practice refresh try');
const thoroughly = wordSet('thoroughly carefully closely diligently rigorously attentively cautiously proactively');

/** Those that have something to suggest stand before others. */
const findsAt: readonly (readonly [ReadonlySet<string>, Find])[] = [
  [nextTimeWords, nextTimeAt],
  [new Set([...tellingWords, 'sure', 'ensure', 'ensuring']), tellingAt],
  [remindedWords, remindedAt],
  [lessonWords, lessonAt],
  [wordSet('always make think'), lesson],
  [understanding, betterGrasp],
  [attitudes, attitude],
  [attitudes, madeAware],
  [wordSet('attention care caution precaution precautions vigilance diligence carefulness scrutiny prudence rigour rigor'), payAttention],
  [teaching, teach],
  [wordSet('reminder reminders'), reminder],
  [wordSet('training'), training],
  [learning, learned],
  [wordSet('sure ensure ensuring'), makeSure],
  [wordSet('forget'), doNotForget],
  [wordSet('better'), doBetter],
  [wordSet('better'), communicateBetter],
  [wordSet('better'), beBetterAt],
  [wordSet('always never not'), standingOrder],
  [wordSet('must needs need'), everybodyMust],
  [wordSet('accountable harder'), heldTo],
  [wordSet('double double-check'), checkedTwice],
  [thoroughly, moreThoroughly],
  [conductWords, conduct],
  [accountWords, accountAt],
  [sanctionedWords, sanctioned],
  [barredWords, barred],
  [announcedWords, announced],
  [dutyWords, dutyAt],
  [onwardWords, fromNowOn],
  [exhortationWords, exhorted],
  [schoolingWords, schooled],
  [trainedWords, trained],
  [removedWords, removed],
  [carefulWords, moreCarefulWork],
  [schoolingMattersWords, schoolingMatters],
  [promiseWords, promised],
  [bewareWords, beware],
  [madeSureWords, madeSure],
  [effortWords, effort],
  [itMattersWords, itMatters],
  [oddHoursWords, atOddHours],
  [doneBetterWords, doneBetter],
  [closerLookWords, closerLook],
  [readFirstWords, readFirst],
  [knowingMoreWords, knowingMore],
  [fitForDutyWords, fitForDuty],
  [pleadingWords, pleading],
  [whoseDutyWords, whoseDuty],
  [practisedWords, practised],
  [takenToHeartWords, takenToHeart],
  [takenAsideWords, takenAside],
  [trainingNeedsWords, trainingNeeds],
];

export const peopleRemedy: LanguageRule = {
  id: 'people-remedy',
  message: 'Asking people to try harder leaves the trap in place; change what they work with so that it helps them.',
  at: findsAt,
  counts: 'either',
};

/** "Needs to learn the procedure"; an improvement or a try may be a thing. */
function* learned(reading: Reading, index: number): Iterable<Match> {
  if (reading.sentence.at(index).pos !== 'NOUN') yield* toLearn(reading, index);
}

/** "Hold them accountable", "try harder". */
function* heldTo({ sentence }: Reading, index: number): Iterable<Match> {
  if (sentence.norm(index) === 'accountable') yield { from: index, to: index + 1, suggestion: null };
  else if (sentence.at(index - 1).lemma === 'try') yield { from: index - 1, to: index + 1, suggestion: null };
}

/** "Double check", "double-check". */
function* checkedTwice(reading: Reading, index: number): Iterable<Match> {
  const { sentence } = reading;
  if (sentence.norm(index) === 'double-check' || (sentence.norm(index) === 'double' && sentence.norm(index + 1) === 'check'))
    yield* doubleCheck(reading, index);
}
