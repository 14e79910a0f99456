import { withTitle } from '../people/titles.js';
import type { Sentence } from '../prose/sentence.js';
import type { Match, Reading } from '../rules/rule.js';
import { reframeAnimatedLanguage } from './animated-language/animated-language.js';
import { capitalised } from '../rewriting.js';
import { byKind } from './by-kind/by-kind.js';
import { reframeCounterfactual } from './counterfactual/counterfactual.js';
import { reframeHumanError } from './human-error/human-error.js';
import { reframeIntent } from './intent/intent.js';
import { reframeJudgement } from './judgement/judgement.js';
import { byRole } from './named-person.js';
import { reframePeopleRemedy } from './people-remedy/people-remedy.js';
import { reframePersonAtFault } from './person-at-fault/person-at-fault.js';
import type { Reframe, Rewrite } from './reframing.js';

const reframes: ReadonlyMap<string, Reframe> = new Map([
  ['person-at-fault', reframePersonAtFault],
  ['human-error', reframeHumanError],
  ['counterfactual', reframeCounterfactual],
  ['judgement', reframeJudgement],
  ['intent', reframeIntent],
  ['people-remedy', reframePeopleRemedy],
  ['animated-language', reframeAnimatedLanguage],
]);

/**
 * The match with a rewrite: the one that its rule has for it, or one by what its words say, or by what kind of phrase they are. The last
 * may take in a word beside them, as an article that changes.
 */
export function reframed(rule: string, reading: Reading, match: Match): Rewrite {
  return withTitleOf(reading.sentence, rewritten(rule, reading, match));
}

function rewritten(rule: string, reading: Reading, match: Match): Rewrite {
  const { from, to, suggestion } = match;
  if (suggestion !== null) return { from, to, suggestion };
  const rewrite = reframes.get(rule)?.(reading, match) ?? null;
  if (rewrite !== null) return { from, to, suggestion: goingOn(rewrite, reading.sentence.norm(to)) };
  return (rule === 'named-person' ? byRole(reading, match) : null) ?? byKind(rule, reading, match);
}

/** "Was working with", and "with" stands behind it already. */
function goingOn(rewrite: string, next: string): string {
  return next !== '' && rewrite.endsWith(` ${next}`) ? rewrite.slice(0, -next.length - 1) : rewrite;
}

/** "Mr. Adler forgot": what takes the place of the name takes that of the title as well. */
function withTitleOf(sentence: Sentence, rewrite: Rewrite): Rewrite {
  const from = withTitle(sentence, rewrite.from);
  const { suggestion } = rewrite;
  if (from === rewrite.from || suggestion.toLowerCase().startsWith(sentence.norm(rewrite.from))) return rewrite;
  const goesOn = suggestion.charAt(0).toLowerCase() + suggestion.slice(1);
  return { ...rewrite, from, suggestion: sentence.opensAt(from) ? capitalised(suggestion) : goesOn };
}
