import { withArticle } from '../frames.js';
import type { Frame } from '../frames.js';

const objects: ReadonlyMap<string, string> = new Map([
  ['they', 'them'],
  ['we', 'us'],
  ['i', 'me'],
  ['he', 'him'],
  ['she', 'her'],
]);
const EXCHANGE = '(?:communication|coordination|collaboration|cooperation)';

/** More effort, knowledge and exchange of people: what they work with can point, prompt, check or hold it for them. */
export const effortFrames: readonly Frame[] = [
  [/^(?:increased?|better|greater|improved?|more|raised?) awareness of$/, 'signs (which: …) of'],
  [/^(?:increase|raise) awareness$/, 'show it where it is needed (where: …)'],
  [/^teach (the .+)$/, 'show $1 (where: …)'],
  [new RegExp(`^(?:better|improved|closer|more) ${EXCHANGE} between$`), 'one place (where: …) for what passes between'],
  [new RegExp(`^improve ${EXCHANGE} between$`), 'have one place (where: …) for what passes between'],
  [/^acquire ((?:\w+ )?knowledge)$/, 'write down (where: …) the $1'],
  [/^(?:re-?iterate|repeat|stress|emphasi[sz]e|reinforce) the (?:need|importance)( for .+)? to$/, 'make it easy (how: …)$1 to'],
  [/^(\w+ .+ as soon)$/, 'make it easier (how: …) to $1'],
  [
    /^make sure (they|we|i|he|she|you|everyone|people) (?:carefully |always |properly )?(\w+)$/,
    (found) => helps(found[1] ?? '', found[2] ?? ''),
  ],
  [/^((?:will )?)make sure to$/, '$1have a check or a prompt that helps to'],
  [/^make sure to (.+?)(?: next time)?$/, 'have a check or a prompt that helps to $1'],
  [/^please (?!do )(\w+ .+ (?:when|before|after))$/, 'have a prompt to $1'],
  [/^(?:do not|never) (?:ever )?(?:blindly )?(?!ever|blindly)(\w+(?: .+)?)$/, 'make it harmless (how: …) to $1'],
  [/^(?:staff|user|operator|developer|security|team) training$/, 'a change to what people work with (which: …)'],
  [/^training needs?$/, (_, { before }) => (before.norm === 'a' ? 'need to change what people work with (how: …)' : null)],
  [/^keep an eye on$/, 'have an alert on'],
  [/^better check$/, 'have a check of'],
  [/^try to (\w+)$/, 'have a check or a prompt that helps to $1'],
  [/^re-?familiari[sz]e (?:themselves|yourself|ourselves) with$/, 'have at hand'],
  [/^read the (\w+)$/, (found, { before }) => (before.norm === 'have' ? null : `have the ${found[1] ?? ''} shown (where: …)`)],
  [/^do more (qa|testing|checks|reviews)$/, 'have more $1 in the pipeline (which: …)'],
  [/^(?:follow|stick to) the (checklist|procedure|runbook|process|playbook)$/, 'have the $1 at hand (where: …)'],
  [/^(?:are|were|is) reminded to$/, 'have a prompt (where: …) to'],
  [/^be reminded$/, 'have a prompt (where: …)'],
  [/^are expected to$/, 'have a prompt (where: …) to'],
  [/^(everyone|everybody) needs to remember$/, '$1 needs a prompt (where: …)'],
  [
    /^(?:refresher course|refresher|training session|awareness session|awareness training)$/,
    (_, place) => withArticle(place, 'change to what people work with (which: …)', 'open change to what people work with (which: …)'),
  ],
  [/^take more time for$/, 'have a step that cannot be hurried (which: …) for'],
  [/^communicate better( before)?$/, 'have one place for what is to be known (where: …)$1'],
  [/^improve awareness$/, 'show it where it is needed (where: …)'],
  [/^keep it in mind$/, 'have a prompt for it (where: …)'],
  [/^reminders of the (\w+)$/, 'prompts for the $1 (where: …)'],
];

function helps(who: string, step: string): string {
  return `have a check or a prompt that helps ${objects.get(who) ?? who} to ${who === 'everyone' ? step.replace(/s$/, '') : step}`;
}
