import type { Match, Reading } from '../rules/rule.js';
import { reframeCounterfactual } from './counterfactual/counterfactual.js';
import { reframeHumanError } from './human-error/human-error.js';
import { reframeIntent } from './intent/intent.js';
import { reframeJudgement } from './judgement/judgement.js';
import { reframePeopleRemedy } from './people-remedy/people-remedy.js';
import { reframePersonAtFault } from './person-at-fault/person-at-fault.js';
import type { Reframe } from './reframing.js';

const reframes: ReadonlyMap<string, Reframe> = new Map([
  ['person-at-fault', reframePersonAtFault],
  ['human-error', reframeHumanError],
  ['counterfactual', reframeCounterfactual],
  ['judgement', reframeJudgement],
  ['intent', reframeIntent],
  ['people-remedy', reframePeopleRemedy],
]);

/** The rewrite that the rule has for its match, or else one by what kind of words the match is made of. */
export function reframed(rule: string, reading: Reading, match: Match): string | null {
  if (match.suggestion !== null) return match.suggestion;
  const rewrite = reframes.get(rule)?.(reading, match) ?? null;
  return rewrite === null ? null : goingOn(rewrite, reading.sentence.norm(match.to));
}

/** "Was working with", and "with" stands behind it already. */
function goingOn(rewrite: string, next: string): string {
  return next !== '' && rewrite.endsWith(` ${next}`) ? rewrite.slice(0, -next.length - 1) : rewrite;
}
