import { peopleNouns } from '../../people/roles.js';
import type { Subject } from '../../people/subject.js';
import { wordSet } from '../../prose/word-set.js';
import type { Reading } from '../rule.js';

/** What only people do, as nouns: of these, "better" and "earlier" are said of whoever does them. */
export const humanWork = wordSet(
  'communication communications coordination planning preparation preparations handover handovers hand-off handoff judgement judgment ' +
    'decision-making debugging troubleshooting triage investigation escalation escalations teamwork collaboration supervision approach ' +
    'follow-up follow-through response reaction handling making organisation organization leadership discipline culture attitude timing effort efforts',
);
/** What people hold, give or go through. */
export const humanEvents = wordSet(
  'rehearsal rehearsals review reviews walkthrough discussion conversation communication escalation handover announcement sign-off approval ' +
    'consultation briefing debrief postmortem post-mortem retrospective drill meeting training supervision advice guidance help rollback call check checks test tests testing verification planning coordination notice warning',
);
/** What nobody but people make or decide on, so that whatever "should have been done" with it is a deed of theirs. */
export const madeByPeople = wordSet(
  'change changes migration deployment deploy rollout release upgrade patch pr mr commit maintenance incident outage ticket plan decision ' +
    'communication announcement work project train rollback workaround fix runbook procedure handover refactor refactoring',
);
/** What stands for a thing that was wanting, rather than for an act. */
export const artefacts = wordSet(
  'tool tools tooling monitor monitors monitoring alert alerts alerting alarm alarms dashboard dashboards metric metrics tracing trace traces logging ' +
    'log logs backup backups automation automatically automated canary canaries linter ci pipeline suite script scripts probe probes safeguard safeguards guardrail guardrails',
);
const through = wordSet('with by through via using from');
/** How it might have been done, as is seen afterwards. */
export const betterWays = wordSet(
  'better earlier sooner faster quicker differently beforehand proactively calmly clearer smoother promptly instead wiser gentler safer',
);
const comparatives = wordSet('better quicker faster clearer earlier sooner smoother calmer tighter closer stronger prompter');
const virtues = wordSet(
  'thorough careful rigorous collaborative methodical structured consistent transparent proactive coordinated organised organized disciplined ' +
    'systematic forthcoming attentive professional diligent decisive',
);
const extents = wordSet('more less');
const degrees = wordSet('much far a lot bit little somewhat significantly considerably');

/** Whether what a clause is about is one of these: its last word, as "the coordination" of "the coordination with the vendor". */
export function isAbout({ sentence }: Reading, { kind, from, to }: Subject, nouns: ReadonlySet<string>): boolean {
  return kind !== 'unsaid' && to > from && nouns.has(sentence.norm(to - 1)) && !ofPrograms.has(sentence.norm(to - 2));
}
/** "Error handling" and "the server response" are programs' doing. */
const ofPrograms = wordSet(
  'error exception request event null signal input server api http memory health status unit integration load smoke liveness readiness key certificate ' +
    'backend proxy query signature type schema network service dns inter-process',
);

/** "with a cheaper monitor", "automatically": what would have done it is a thing. */
export function isByThings({ sentence }: Reading, from: number): boolean {
  const { length } = sentence.words;
  if (!sentence.hasAny(from, length, artefacts)) return false;
  return sentence.hasAny(from, length, through) || sentence.hasAny(from, length, byThemselves);
}
const byThemselves = wordSet('automatically');

/** Where a comparative stands after `been`: "better", "a lot quicker", "more careful"; null where none does. */
export function comparativeAt({ sentence }: Reading, from: number): number | null {
  let at = from;
  while (degrees.has(sentence.norm(at))) at++;
  if (comparatives.has(sentence.norm(at)) || (virtues.has(sentence.norm(at)) && sentence.norm(at - 1) === 'more')) return at;
  const virtue = sentence.at(at + 1).pos === 'ADJ' || virtues.has(sentence.norm(at + 1));
  return extents.has(sentence.norm(at)) && virtue ? at + 1 : null;
}

/** Whether something after `by` is said to have been done by a program. "By hand" and "by the team" are people, "by noon" is a time. */
export function isByProgram({ sentence }: Reading, verb: number): boolean {
  for (let at = verb + 1; at < verb + 6 && !sentence.isBoundary(at); at++) {
    if (sentence.norm(at) !== 'by') continue;
    const end = Math.min(sentence.clauseEnd(at + 1), at + 6);
    const oneByOne = sentence.norm(at - 1) === sentence.norm(at + 1);
    if (oneByOne || sentence.norm(at + 1).endsWith('ing') || sentence.at(at + 1).kind === 'number') return false;
    return !sentence.hasAny(at + 1, end, peopleNouns) && !sentence.hasAny(at + 1, end, personal);
  }
  return false;
}
const personal = wordSet(
  'us me them him her hand person eyes noon midnight then now today yesterday monday tuesday wednesday thursday friday saturday sunday',
);
