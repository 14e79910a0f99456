import { animatedLanguage } from './rules/animated-language.js';
import { counterfactual } from './rules/counterfactual.js';
import { humanError } from './rules/human-error.js';
import { intent } from './rules/intent.js';
import { judgement } from './rules/judgement.js';
import { namedPerson } from './rules/named-person.js';
import { peopleRemedy } from './rules/people-remedy.js';
import { personAtFault } from './rules/person-at-fault.js';
import type { LanguageRule } from './rules/rule.js';
import { singleRootCause } from './rules/single-root-cause.js';
import { vagueAction } from './rules/vague-action.js';

/** Every rule, those that matter most first. */
export const languageRules: readonly LanguageRule[] = [
  personAtFault,
  humanError,
  counterfactual,
  judgement,
  intent,
  peopleRemedy,
  animatedLanguage,
  namedPerson,
  vagueAction,
  singleRootCause,
];
