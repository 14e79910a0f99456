import { blamed, faultOf, liesWith, onUs, ourBad, whoseChange } from './at-fault/blamed.js';
import { byAccident, byMistake, causedWhen, damage, wrongThing } from './at-fault/damage.js';
import { conductBy, doneBy } from './at-fault/done-by.js';
import { deviation, leaving, letting, telling, told } from './at-fault/deviation.js';
import { droppedBall, failing, failureTo, lapse, nobodyDid, undone } from './at-fault/left-undone.js';
import { shortcoming, shortcomingWords } from './at-fault/let-down.js';
import { againstRules, againstRulesWords } from './at-fault/against-rules.js';
import { mistakesAt, mistakeWords, namedActs, nameFollowers } from './at-fault/mistakes.js';
import { untilThen } from './at-fault/until.js';
import { whoseMistake, whoseMistakeWords } from './at-fault/whose-mistake.js';
import { wordSet } from './rule.js';
import type { LanguageRule, Match, Reading } from './rule.js';

const lapses = wordSet(
  'forget neglect overlook misread misunderstand misjudge misinterpret mishandle mismanage botch bungle blunder goof mistype mistyped misunderstood misjudged mishandled mismanaged misinterpreted',
);
const phrasalLapses = wordSet('mess screw slip fuck');
const damages = wordSet(
  'miss break cause crash destroy corrupt breach violate misconfigure misdiagnose misdiagnosed misidentify misidentified misuse misused miscalculate miscalculated misplace misplaced misremember misremembered misreport misreported mislabel misroute overload hesitate',
);
const accident = wordSet('inadvertently accidentally mistakenly erroneously wrongly incorrectly unintentionally unknowingly unwittingly');
const duties = wordSet(
  'check verify test review ask tell communicate consult read follow escalate document inform warn announce coordinate double-check look think consider use ' +
    'acknowledge respond wait monitor watch let notice realize realise see recognize recognise update run make take apply finish complete perform prepare plan confirm ' +
    'validate assess question challenge involve engage handle address rotate renew ensure understand appreciate anticipate foresee rehearse adhere comply heed raise ' +
    'answer reply delegate report share mention double-check clean provide listen challenge supervise oversee obtain seek copy install record specify configure enable ' +
    'inspect audit secure patch vet scrutinise scrutinize enquire inquire pursue rectify',
);
/** What nobody is said to have done. */
const expected = wordSet(
  'check verify test review ask tell communicate consult read follow escalate document inform warn announce coordinate double-check look think consider acknowledge ' +
    'respond monitor watch question challenge own raise update rehearse confirm validate take pay stop assess plan prepare renew rotate care pick remember',
);
const deviations = wordSet('skip bypass omit circumvent sidestep violate disregard');
const faults = wordSet(
  'mistake mistakes fault oversight negligence blunder error errors typo typos lapse lapses slip misjudgement misjudgment omission inattention inaction carelessness',
);
const broken = wordSet('wrong incorrect bad broken faulty buggy erroneous');

/** Every word that begins a way of saying it: most words of a sentence are none of them. */
const firstLook: ReadonlySet<string> = new Set(
  [
    ...[lapses, phrasalLapses, damages, accident, broken, duties, faults, expected, deviations, telling],
    ...[shortcomingWords, mistakeWords, whoseMistakeWords, againstRulesWords],
    ...[wordSet("fail failure failures blame responsible by on bad with to ball 's leave let caused until till")],
  ].flatMap((words) => [...words]),
);

export const personAtFault: LanguageRule = {
  id: 'person-at-fault',
  message: 'This makes a person or a team the cause; say what happened and what they could see, so that the conditions can be changed.',
  *find(reading) {
    for (const index of reading.occurrences(nameFollowers)) if (index > 0) yield* namedActs(reading, index - 1);
    for (const index of reading.occurrences(firstLook)) {
      yield* matchesAt(reading, index);
      yield* mistakesAt(reading, index);
      yield* whoseMistake(reading, index);
      yield* againstRules(reading, index);
      yield* untilThen(reading, index);
    }
  },
};

function* matchesAt(reading: Reading, index: number): Iterable<Match> {
  const { norm, lemma, pos } = reading.sentence.at(index);
  const next = reading.sentence.norm(index + 1);
  if (lapses.has(lemma) || lapses.has(norm) || (phrasalLapses.has(lemma) && next === 'up')) yield* lapse(reading, index);
  else if (lemma === 'fail' && pos !== 'NOUN') yield* failing(reading, index);
  else if (norm === 'failure' || norm === 'failures') yield* failureTo(reading, index);
  else if ((damages.has(lemma) || damages.has(norm)) && pos === 'VERB') yield* damage(reading, index);
  else if (accident.has(norm)) yield* byAccident(reading, index);
  else if (broken.has(norm)) yield* wrongThing(reading, index);
  else if (duties.has(lemma)) yield* undone(reading, index);
  else if (faults.has(norm)) yield* faultOf(reading, index);
  else if (norm === 'blame' || norm === 'responsible') yield* blamed(reading, index);
  else if (norm === 'by') yield* doneBy(reading, index);
  if (pos === 'VERB' || pos === 'AUX') yield* shortcoming(reading, index);
  if (norm === 'on') yield* onUs(reading, index);
  if (norm === 'bad') yield* ourBad(reading, index);
  if (norm === 'with' || norm === 'on' || norm === 'to') yield* liesWith(reading, index);
  if (norm === 'ball') yield* droppedBall(reading, index);
  if (norm === 'by') yield* conductBy(reading, index);
  if (norm === "'s") yield* whoseChange(reading, index);
  if (expected.has(lemma)) yield* nobodyDid(reading, index);
  if (deviations.has(lemma) && pos === 'VERB') yield* deviation(reading, index);
  if (lemma === 'leave' && pos === 'VERB') yield* leaving(reading, index);
  if (norm === 'let') yield* letting(reading, index);
  if (telling.has(norm)) yield* told(reading, index);
  if (norm === 'caused') yield* causedWhen(reading, index);
  if (norm === 'by' && (next === 'mistake' || next === 'accident')) yield* byMistake(reading, index);
}
