import type { Frame } from '../frames.js';

const MUST = '(?:should|must|shall|needs? to|has to|have to|to|will)';
const DOUBLE = 'double[- ]?checks?';

/** What everybody is to do from now on, as what can do it for them. */
export const dutyFrames: readonly Frame[] = [
  [/^(?:let|take) (?:this|that|it) (?:be|as) .+$/, 'have a safeguard (which: …)'],
  [
    /^only (?:senior|experienced|trained|qualified|certified|licensed|skilled|competent|seasoned|knowledgeable) (.+)$/,
    'with a safeguard (which: …) all $1',
  ],
  [/^(\w+) (may|can|should|must|will|shall) (?:not|no longer) (be \w+|\w+)$/, '$1 $2, with a safeguard (which: …), $3'],
  [/^(\w+) (?:is|are) (?:not|no longer) (\w+)$/, '$1 are, with a safeguard (which: …), $2'],
  [/^(?:agreed|promised|pledged|vowed|undertaken|committed) to (\w+)$/, 'asked for a check or a prompt that helps to $1'],
  [/^expect (.+) to$/, 'want it to be easy (how: …) for $1 to'],
  [/^make sure (?:that )?(.+ (?:takes?|treats?))$/, 'have a check (which: …) that $1'],
  [/^(?:promise|vow|swear|resolve)(?: myself| ourselves)? to (\w+)$/, 'ask for a check or a prompt that helps to $1'],
  [/^(?:promised|vowed|swore|sworn|resolved)(?: myself| ourselves)? to (\w+)$/, 'asked for a check or a prompt that helps to $1'],
  [/^(?:is|'s|was|be|falls|fell|rests|lies) (?:incumbent )?(?:up)?(?:on|to) (.+ )to$/, 'should be easier (how: …) for $1to'],
  [
    /^((?:lesson|takeaway|takeaways|learning|moral)\b.* (?:is|was) (?:that \w+ \w+|to)|(?:is|was) to) (?:always |never |not )?(\w+)$/,
    '$1 have a check or a prompt that helps to $2',
  ],
  [new RegExp(`^(.* ${MUST}) (?:always )?(?:pay|take)$`), '$1 have a safeguard (which: …) in place of'],
  [/^(?:next time|always|please|in future) (?:pay|take)$/, 'have a safeguard (which: …) in place of'],
  [new RegExp(`^.* ${MUST} (?:always )?${DOUBLE}$`), 'a check (which: …) looks at'],
  [new RegExp(`^(?:everyone|everybody|people|we all|all of us) (?:always )?${DOUBLE}$`), 'a check (which: …) looks at'],
  [new RegExp(`^(?:nobody|no one|noone) ${MUST} (?:ever )?(\\w+)$`), 'make it harmless (how: …) to $1'],
  [/^(people|everyone|everybody|developers|engineers|users|teams|staff) (needs?) to (\w+)$/, '$1 $2 a prompt (where: …) to $3'],
  [/^(\w+) should not be used$/, '$1 is to be made harmless (how: …)'],
  [/^(?:look|think|read it|check) twice$/, 'have a prompt to look'],
  [/^better not to rush$/, 'better to have a step that cannot be hurried (which: …) for'],
  [/^better to wait$/, 'better to have a sign (which: …) to wait'],
  [/^needs? (?:better|more|greater) discipline$/, 'need a safeguard (which: …)'],
  [/^(needs? to) (?:learn|know|understand|study|memori[sz]e)$/, '$1 have at hand'],
  [/^try harder$/, 'have something that helps (what: …)'],
  [/^(\w+(?:ed|en)) more (?:carefully|closely|thoroughly|diligently)$/, '$1 with a checklist (which: …)'],
  [
    /^(?:improve|raise|increase) (?:our|the|their|your) awareness$/,
    (_, { after }) => `have signs${after.norm === 'of' ? '' : ' (of what: …)'}`,
  ],
  [/^ensure (?:that )?((?:all|everyone|everybody|people|staff|developers|engineers|operators) .+)$/, 'have a check (which: …) that $1'],
  [/^(?:will )?make sure (we|i|they|you|he|she)$/, (found) => `will have a check by which ${found[1] === 'i' ? 'I' : (found[1] ?? '')}`],
  [/^sure that (\w+)$/, 'it so that the $1'],
  [/^please (.+) next$/, 'have a prompt to $1 next'],
  [/^(\w+ it) (?:harder|better)$/, 'have a check or a prompt that helps to $1'],
  [/^(?:do )?not repeat (?:this|that|it)(?: again)?$/, 'have a safeguard against it (which: …)'],
  [/^prevent (?:this|that|it) from happening(?: again)?$/, 'have a safeguard against it (which: …)'],
  [/^avoid having to (.+)$/, 'make it rare (how: …) to $1'],
  [/^do a better job with (.+)$/, 'have more checks (which: …) in $1'],
  [/^attendance (?:is )?enforced$/, 'attendance made easy (how: …)'],
  [/^(\w+) (?:'s|’s) responsibility to$/, 'built-in step for the $1 to'],
  [/^discipline( \w+)?$/, 'safeguards (which: …)$1'],
  [/^(\w+ .+) discipline$/, '$1 safeguards'],
  [/^(?:better|more|greater) discipline (is|are)$/, 'a safeguard (which: …) $1'],
  [/^more (?:disciplined|rigorous|careful|diligent|thorough|consistent)( \w+)?$/, 'helped by a safeguard (which: …)$1'],
  [/^been more (?:disciplined|rigorous|careful|diligent|thorough|consistent)$/, 'had a safeguard (which: …)'],
];
