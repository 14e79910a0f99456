import { attentive } from '../../people/attention.js';
import { isPerson } from '../../people/subject.js';
import { BE } from '../../prose/verb-group.js';
import { Wordings } from '../../prose/wordings.js';
import { wordSet } from '../../prose/word-set.js';
import type { Match, Reading } from '../rule.js';

/** Adverbs of care: with these, what was left undone is said to have been owed. */
const careful = wordSet(
  'properly carefully adequately thoroughly diligently effectively sufficiently appropriately closely rigorously responsibly attentively conscientiously ' +
    'extensively exhaustively comprehensively meticulously',
);
/** With these, only of what people do to find out: "did not correctly configure" tells what came of it. */
const exact = wordSet('correctly fully really');
const attended = wordSet('vet anticipate study notify scope research investigate brief', attentive);
export const badly = wordSet('ill poorly badly improperly inadequately insufficiently');
/** What nobody did, as well as it might have been done. */
const humane = wordSet(
  'communicate communicated coordinate coordinated plan planned test tested review reviewed prepare prepared announce announced think thought consider considered judge judged ' +
    'organise organised organize organized time timed brief briefed staff staffed manage managed supervise supervised vet vetted rehearse rehearsed train ' +
    'trained handle handled research researched',
);
/** What people put in, and their duties. */
const effort = new Wordings([
  'pay|give|devote enough|sufficient|much|adequate|due|close|proper|full? attention|thought|consideration|heed',
  'do|exercise|take|show enough|sufficient|much|adequate|due|proper? diligence|care|caution|vigilance|discipline|consideration',
  'do job|jobs|duty|homework|part',
  'think this|it|that|things|them|all through',
  'take … seriously',
  'be careful|thorough|attentive|vigilant|diligent|cautious|mindful',
  'do good|great|proper|decent|adequate|better|thorough job|work of|at|with|on|.',
  'think ahead',
]);
const doing = wordSet('do does did has have had is are was were');
const FARTHEST = 8;

/** "not carefully verifying the list", "did not effectively review it", "was not properly tested". */
export function* notCarefully(reading: Reading, index: number): Iterable<Match> {
  const { sentence } = reading;
  // "The path not being tested properly": how things are.
  if (sentence.norm(index + 1) === 'being') return;
  yield* noEffort(reading, index);
  yield* notAtAll(reading, index);
  for (let at = index + 1; at <= index + FARTHEST && !sentence.isBoundary(at); at++) {
    const { norm } = sentence.at(at);
    if (!careful.has(norm) && !exact.has(norm) && norm !== 'well') continue;
    const verb = verbBeside(reading, index, at);
    // "The cause is not fully investigated yet".
    if (verb !== null && sentence.norm(verb + 1) === 'yet') return;
    if (verb !== null && isOwed(reading, index, at, verb)) yield { from: index, to: Math.max(at, verb) + 1, suggestion: null };
    return;
  }
}

/** "Not paying attention to the plan", "did not do their job". */
function* noEffort(reading: Reading, not: number): Iterable<Match> {
  const { sentence } = reading;
  const verb = sentence.at(not + 1).pos === 'ADV' ? not + 2 : not + 1;
  const to = effort.endAt(sentence, verb);
  if (to === null || reading.group(verb).modal !== null) return;
  const before = sentence.norm(not - 1);
  const said = before === 'did' || before === 'was' || before === 'were';
  const nominal = sentence.norm(verb).endsWith('ing') && !BE.has(before);
  const subject = nominal || said ? reading.subject(verb) : null;
  if (subject !== null && (isPerson(subject) || (nominal && subject.kind !== 'perhaps'))) yield { from: not, to, suggestion: null };
}

/** "It was not tested at all", "the plan was not thought through", "was not done with enough care". */
function* notAtAll(reading: Reading, not: number): Iterable<Match> {
  const { sentence } = reading;
  const verb = [not + 1, not + 2, not + 3].find((at) => sentence.at(at).pos === 'VERB' || attended.has(sentence.at(at).lemma));
  if (verb === undefined) return;
  const group = reading.group(verb);
  if (group.modal !== null || !group.negated) return;
  const through = sentence.at(verb).lemma === 'think' && (sentence.norm(verb + 1) === 'through' || sentence.norm(verb + 1) === 'out');
  if (through && group.passive) yield { from: not, to: verb + 2, suggestion: null };
  else if (group.passive && attended.has(sentence.at(verb).lemma) && sentence.has(verb + 1, 'at', 'all'))
    yield { from: not, to: verb + 3, suggestion: null };
  else {
    for (let at = verb + 1; at < verb + 5 && !sentence.isBoundary(at); at++) {
      if (sentence.norm(at) !== 'with' || !enough.has(sentence.norm(at + 1)) || !cares.has(sentence.norm(at + 2))) continue;
      yield { from: not, to: at + 3, suggestion: null };
      return;
    }
  }
}
const enough = wordSet('enough sufficient adequate due proper much great');
const cares = wordSet('care caution attention diligence thought consideration rigour rigor thoroughness foresight');

/** "The change was poorly communicated." */
export function* badlyDone({ sentence }: Reading, index: number): Iterable<Match> {
  if (!badly.has(sentence.norm(index))) return;
  const after = sentence.norm(index + 1);
  if (humane.has(after)) yield { from: index, to: index + 2, suggestion: sentence.written(index + 1, index + 2) };
}

function isOwed(reading: Reading, not: number, adverb: number, verb: number): boolean {
  const { sentence } = reading;
  const { lemma, norm } = sentence.at(verb);
  const examined = attended.has(lemma);
  if (exact.has(sentence.norm(adverb)) && !examined) return false;
  const group = reading.group(verb);
  if (group.modal !== null) return false;
  // "Was not correctly verified" tells what came of it.
  if (group.passive) return group.negated && sentence.norm(adverb) !== 'correctly' && (examined || isUpkeep(reading, verb));
  // "Did not scale well" is no account of care.
  if (sentence.norm(adverb) === 'well') return false;
  // "a task that was not properly validating" is about the task.
  if (norm.endsWith('ing')) return examined && (!BE.has(sentence.norm(not - 1)) || isPerson(reading.subject(verb)));
  if (!doing.has(sentence.norm(not - 1)) || !group.negated) return false;
  const subject = reading.subject(verb);
  return isPerson(subject) || (subject.kind === 'unsaid' && examined);
}

/** The verb that the adverb belongs to. */
function verbBeside({ sentence }: Reading, not: number, adverb: number): number | null {
  // "Not properly being done".
  const next = sentence.norm(adverb + 1) === 'being' || sentence.norm(adverb + 1) === 'been' ? adverb + 2 : adverb + 1;
  const after = sentence.at(next);
  if (after.pos === 'VERB' || attended.has(after.lemma)) return next;
  for (let at = adverb - 1; at > not; at--) if (sentence.at(at).pos === 'VERB' || attended.has(sentence.at(at).lemma)) return at;
  return null;
}

/** "Backups were not properly done", "the audit was never properly conducted": what nobody but people see to. */
function isUpkeep(reading: Reading, verb: number): boolean {
  const { sentence } = reading;
  if (!seeingTo.has(sentence.at(verb).lemma)) return false;
  return sentence.hasAny(reading.group(verb).start - 8, reading.group(verb).start, upkeep);
}
const seeingTo = wordSet('do perform conduct carry maintain keep execute manage handle follow organise organize undertake document');
const upkeep = wordSet(
  'maintenance backups check checks testing tests review reviews audit audits inspection inspections planning training documentation handover handovers rehearsal ' +
    'rehearsals drill drills diligence exercise exercises cleaning servicing walkthrough onboarding research assessment assessments monitoring procedure procedures',
);
