import { isPerson } from '../../../people/subject.js';
import { Wordings } from '../../../prose/wordings.js';
import { wordSet } from '../../../prose/word-set.js';
import type { Match, Reading } from '../../rule.js';

const RULES =
  'procedure|procedures|policy|policies|protocol|protocols|process|processes|guideline|guidelines|instruction|instructions|practice|practices|runbook|checklist|standards|advice|orders|rules|terms|agreement|aup';
/** What was done otherwise than agreed, whoever did it. */
const breaches = new Wordings([
  `in violation|breach|contravention|defiance|disregard of … ${RULES}`,
  `contrary to … ${RULES}`,
  'against … terms of service|use|business|conditions',
  'against … terms|aup|tos .',
  'against advice|orders|instructions|procedure|procedures|recommendation|recommendations',
  `without following|adhering|observing|respecting to? … ${RULES}`,
  `outside of? … change|maintenance|approved|agreed process|procedure|procedures`,
]);
/** Of people only. */
const departures = new Wordings([
  `deviate|depart|stray|diverge from … ${RULES}|plan|steps`,
  `break|violate|flout|breach … ${RULES}`,
  `omit to`,
]);
const kept = wordSet('followed observed respected obeyed heeded adhered honoured honored');
const rules = wordSet(RULES.replaceAll('|', ' ') + ' steps approvals');
const unheeded = wordSet('ignored disregarded dismissed discounted downplayed unheeded overlooked');
const warnings = wordSet(
  'warning warnings concern concerns advice recommendation recommendations complaint complaints reminder reminders objection objections ticket tickets report reports',
);
const software = wordSet('compiler linter deprecation build log cors retention security-policy access firewall content');
const FARTHEST = 9;

/** The words that {@link againstRules} looks at. */
export const againstRulesWords: ReadonlySet<string> = new Set([...kept, ...unheeded, ...breaches.firstWords, ...departures.firstWords]);

/** "The procedure was not followed", "warnings were ignored", "in breach of our policy". */
export function* againstRules(reading: Reading, index: number): Iterable<Match> {
  const { sentence } = reading;
  const word = sentence.at(index);
  if (breaches.begins(word)) yield* breach(reading, index);
  if (departures.begins(word)) yield* departure(reading, index);
  if (kept.has(word.norm)) yield* leftUndone(reading, index, rules, true);
  if (unheeded.has(word.norm)) yield* leftUndone(reading, index, warnings, false);
}

function* breach(reading: Reading, index: number): Iterable<Match> {
  const { sentence } = reading;
  const to = breaches.endAt(sentence, index);
  if (to !== null && !sentence.hasAny(index, to, software) && !isMeasured(reading, index)) yield { from: index, to, suggestion: null };
}

/** "Was checked against our terms of use." */
function isMeasured({ sentence }: Reading, index: number): boolean {
  return sentence.norm(index) === 'against' && sentence.at(index - 1).pos === 'VERB' && measured.has(sentence.at(index - 1).lemma);
}
const measured = wordSet('check test validate verify match compare evaluate measure run assess review vet protect guard audit');

function* departure(reading: Reading, index: number): Iterable<Match> {
  const { sentence } = reading;
  const to = departures.endAt(sentence, index);
  const { norm, lemma } = sentence.at(index);
  if (to === null || norm === lemma || norm.endsWith('ing')) return;
  const group = reading.group(index);
  if (!group.passive && !group.negated && group.modal === null && isPerson(reading.subject(index)))
    yield { from: index, to, suggestion: null };
}

/** Of something that people keep to or listen to, by nobody in particular. */
function* leftUndone(reading: Reading, index: number, what: ReadonlySet<string>, negated: boolean): Iterable<Match> {
  const { sentence } = reading;
  const group = reading.group(index);
  if (!group.passive || group.negated !== negated || group.modal !== null || sentence.norm(index + 1) === 'by') return;
  if (!isSaidOfThePast(sentence.norm(group.start), group.perfect)) return;
  const from = Math.max(0, group.start - FARTHEST);
  if (sentence.hasAny(from, group.start, what) && !sentence.hasAny(from, group.start, software))
    yield { from: group.start, to: index + 1, suggestion: null };
}

function isSaidOfThePast(first: string, perfect: boolean): boolean {
  return first === 'was' || first === 'were' || perfect;
}
