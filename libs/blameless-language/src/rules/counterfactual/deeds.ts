import { speaking, thinking } from '../../people/attention.js';
import { wordSet } from '../../prose/word-set.js';

/**
 * What people do to systems or for each other, by kind: that it "should have been done" says that somebody should have. A verb that a
 * program is as often the doer of (send, route, retry, expire) is in none of these.
 */
const humanActs = {
  speaking:
    'notify communicate communicated inform informed tell document discuss ask announce declare contact warn report raise brief clarify escalate consult ' +
    'acknowledge post handle give explain mention respond answer react publicise publicize highlight flag share',
  examining:
    'test review check verify double-check validate investigate notice spot monitor attempt rehearse practise practice simulate evaluate assess ' +
    'question challenge confirm consider examine inspect audit exercise vet scrutinise scrutinize benchmark act action heed treat pursue recognise ' +
    'recognize foresee appreciate respect honour honor obey observe',
  planning:
    'plan schedule prioritize prioritise coordinate assign agree prepare approve involve engage undertake perform carry take address anticipate ' +
    'budget scope staff estimate',
  working:
    'do start stop roll follow silence merge deploy run fix remove migrate apply rollback make roll-back commit push use add update disable ' +
    'disabled file create track finish complete implement change move rush renew rotate release ship upgrade patch configure set restrict ' +
    'enable switch turn provision abort put postpone delay cancel halt pause split lower increase reduce extend shorten revert send design ' +
    'decommission deprecate retire refactor rewrite automate clean label close revoke archive deactivate pin harden freeze isolate',
} as const;

/** Every deed of people. */
export const deeds: ReadonlySet<string> = new Set(Object.values(humanActs).flatMap((kind) => kind.split(' ')));

/** Those that are done to systems. */
export const workingDeeds = wordSet(humanActs.working);

/** Those that take two people. */
export const personalDeeds = wordSet(`${humanActs.speaking} call phone ping say speak shout object intervene`);

/** What a program might have done as well, unless a person is named. */
export const helpfulDeeds = wordSet(
  'detect notice prevent avoid catch check verify test see respond react act communicate ask escalate do roll spot find mitigate realise realize know ' +
    'identify fix revert handle anticipate foresee review tell warn inform notify document plan stop recognize recognise figure',
);

/** Only people do these, so a name that nothing else is known of is a person's. */
export const deliberateDeeds = wordSet('review know realize realise coordinate read test', speaking, thinking);
