import { wordSet } from '../../prose/word-set.js';
import type { Match, Reading } from '../rule.js';
import { isDenied } from '../denied.js';

/** What somebody was doing who overlooked something; the board's oversight is no such thing. */
const doings = wordSet(
  'testing test planning configuration config deployment deploy design review implementation migration rollout setup installation maintenance programming coding ' +
    'documentation communication preparation staging billing renewal scripting cabling provisioning permission permissions logic engineering policy versioning ' +
    'upgrade release naming labelling labeling monitoring alerting scheduling routing dns certificate licence license procurement firewall admin sysadmin',
);
/** What an oversight in which is a gap of, rather than somebody's. */
const artefacts = wordSet(
  'chart manifest file files plan plans process processes policy policies script scripts code config configuration design documentation template templates schema tool tooling runbook ' +
    'playbook spec specification pipeline procedure procedures rules rule suite query logic implementation software',
);
const lackings = wordSet(
  'failure failures failing failings shortcoming shortcomings lapse lapses breakdown deficiency deficiencies weakness weaknesses deficit gap gaps',
);
/** What people owe each other; a system has none of it. */
const owed = wordSet(
  'leadership management governance judgement judgment culture care responsibility supervision discipline professionalism imagination nerve stewardship diligence ' +
    'planning foresight accountability teamwork oversight competence attention concentration vigilance attitude communication coordination duty',
);
const between = wordSet('of in');
const things = wordSet(
  'plane network interface console system tool software server port card controller link bus line links unit agent api',
);
const systems = wordSet(
  'power memory cache key session process storage thermal battery disk network cluster node nodes link links services servers sites',
);
const MOST_BETWEEN = 4;

/** The words that {@link oversight} and {@link wantingOf} look at. */
export const oversightWords: ReadonlySet<string> = wordSet('oversight oversights');
export const lackingWords: ReadonlySet<string> = lackings;

/** "A testing oversight", "two oversights led to it"; not "closer oversight", "the oversight board", "an oversight in the plan". */
export function* oversight(reading: Reading, index: number): Iterable<Match> {
  const { sentence } = reading;
  const several = sentence.norm(index) === 'oversights';
  const of = doings.has(sentence.norm(index - 1));
  if (!several && !of) return;
  if (!several && (sentence.at(index + 1).pos === 'NOUN' || sentence.norm(index + 1) === 'of')) return;
  if (sentence.norm(index + 1) === 'in' && sentence.hasAny(index + 2, index + 2 + MOST_BETWEEN, artefacts)) return;
  if (!isDenied(reading, of ? index - 1 : index)) yield { from: of ? index - 1 : index, to: index + 1, suggestion: null };
}

/** "A failure of leadership", "shortcomings in the supervision", "a management failure", "a gap in review discipline". */
export function* wantingOf(reading: Reading, index: number): Iterable<Match> {
  const { sentence } = reading;
  if (isDenied(reading, index)) return;
  const before = sentence.norm(index - 1);
  // "A management failure" is people's, "resource management failures" are not.
  const tool = before === 'communication' || (before === 'management' && isNoun(reading, index - 2));
  if (owed.has(before) && !tool && sentence.at(index + 1).pos !== 'NOUN') {
    yield { from: index - 1, to: index + 1, suggestion: null };
    return;
  }
  if (!between.has(sentence.norm(index + 1))) return;
  for (let at = index + 2; at <= index + 1 + MOST_BETWEEN && !sentence.isBoundary(at); at++) {
    if (systems.has(sentence.norm(at))) return;
    if (!owed.has(sentence.norm(at))) continue;
    const end = sentence.clauseEnd(at + 1);
    if (!things.has(sentence.norm(at + 1)) && !isNoun(reading, at + 1) && !sentence.hasAny(at + 1, Math.min(end, at + 6), systems))
      yield { from: index, to: at + 1, suggestion: null };
    return;
  }
}

function isNoun({ sentence }: Reading, at: number): boolean {
  const { pos } = sentence.at(at);
  return pos === 'NOUN' || pos === 'PROPN';
}
