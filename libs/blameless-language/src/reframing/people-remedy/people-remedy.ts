import { framed, withArticle } from '../frames.js';
import type { Frame } from '../frames.js';
import { effortFrames } from './efforts.js';
import { orderFrames } from './orders.js';
import { dutyFrames } from './duties.js';
import { sanctionFrames } from './sanctions.js';
import { tellingFrames } from './telling.js';

const DEGREE = '(?:(?:more|very|extra|super|especially|particularly|quite|even|much|so|really|too) )*';
const CARE = 'careful|cautious|vigilant|mindful|diligent|attentive|thorough|disciplined|alert|proactive|considerate|prudent';

/** How people are to be: what they work with can be that way for them. */
const beingFrames: readonly Frame[] = [
  [new RegExp(`^be ${DEGREE}(?:${CARE})$`), 'have a safeguard (which: …)'],
  [new RegExp(`^being ${DEGREE}(?:${CARE})$`), 'having a safeguard (which: …)'],
  [new RegExp(`^(?:be|are|is|being) ${DEGREE}aware of$`), 'be shown (by what: …)'],
  [new RegExp(`^(?:be|being) ${DEGREE}aware$`), 'have a sign to see (which: …)'],
  [/^be made aware$/, 'be shown it (where: …)'],
  [/^make .* aware$/, 'put it where it is needed (where: …)'],
  [/^(?:be|get|become) (?:\w+ )?better (?:at|about)$/, 'have something (what: …) that helps with'],
  [/^(?:do|doing)(?: a)? better(?: job)?$/, (_, { after }) => (after.norm === 'job' ? null : 'have something that helps (what: …)')],
  [/^improve (?:the )?communication( (?:between|in|with|across))?$/, 'have one place (where: …) for what is to be known$1'],
  [/^communicate better$/, 'have one place for what is to be known (where: …)'],
  [/^have a (?:better|good|clear|firm) (?:grasp|grip|understanding|command)$/, 'have a description (where: …)'],
  [/^(?:slow down|take .* time)$/, 'have a step that cannot be hurried (which: …)'],
  [
    /^(?:keep|keeping|stay|remain) (?:a )?(?:cool head|calm)$/,
    (_, { after }) => (after.norm === 'and' ? null : 'have a checklist at hand (where: …)'),
  ],
  [/^(?:exercise|use|take) (?:\w+ )*(?:caution|care)$/, 'have a safeguard (which: …)'],
  [/^get into the habit$/, 'have a prompt (where: …)'],
];

/** Care, attention and caution as things that are to be given. */
const careFrames: readonly Frame[] = [
  [
    /^(?:\w+ )?(?:care|caution|attention|diligence|vigilance|precaution|scrutiny)(?: (?:should|must|needs?|has|have|to|be|is)\b.*)$/,
    (_, { after }) =>
      `a safeguard (which: …) should be there${after.norm === 'of' ? ' for the benefit' : after.norm === 'from' ? ' to take work' : ''}`,
  ],
  [/^pay (?:\w+ )*attention to$/, 'be pointed (by what: …) to'],
  [
    /^pay (?:\w+ )*attention$/,
    (_, { before }) => (before.norm === 'not' ? 'see a sign in it (of what: …)' : 'have something point (what: …)'),
  ],
  [/^paying (?:\w+ )*attention$/, 'having something point (what: …)'],
  [
    /^(?:more|extra|greater|increased|better|additional) (?:care|caution|attention|diligence|vigilance|precaution|scrutiny)$/,
    'a safeguard (which: …)',
  ],
  [
    /^(?:more|better|increased|greater|improved) (?:discipline|diligence)( (?:with|in|by|of|from|around|about|for|during))?$/,
    'a safeguard (which: …)$1',
  ],
];

/** Teaching those who did not know; what is to be known can stand where it is needed. */
const teachingFrames: readonly Frame[] = [
  [/^more careful (\w+)$/, 'a check (which: …) in the $1'],
  [/^(?:raise|raising|increase|increasing) (\w+) awareness$/, 'tell $1s (where: …)'],
  [
    /^(?:remind|teach|tell|educate|instruct|coach|train|retrain|sensiti[sz]e) (everybody|everyone|people|engineers|developers|users|operators|devs|staff)$/,
    'show $1 (where: …)',
  ],
  [/^(?:training|retraining|educating|teaching|coaching) (the .+|all .+|our .+)$/, 'changing what $1 works with (how: …)'],
  [/^ensure (?:that )?(all .+|every.+|the .+) (?:is|are) aware$/, 'tell $1 (where: …)'],
  [
    /^(?:reinforce|increase|improve|repeat|provide|give|conduct|hold|run)(?: .+)? training$/,
    (_, { after }) => (after.pos === 'NOUN' ? 'have a page at hand (where: …) in place of the' : 'change what people work with (how: …)'),
  ],
  [
    /^(?:more|better|further|additional|regular|continuous|awareness|refresher|a|an|mandatory)(?: \w+)? (?:training|refresher|e-learning|coaching session)( (?:for|of) .+)?$/,
    'a change to what people work with (which: …)',
  ],
  [/^needs? training$/, 'need a change to what they work with (which: …)'],
  [/^(?:training|coaching session|e-learning)( (?:for|of) .+)?$/, 'a change to what people work with (which: …)'],
  [
    /^reminder to (.+)$/,
    (found, place) => withArticle(place, `prompt at the right moment for ${found[1] ?? ''}`, `automatic prompt for ${found[1] ?? ''}`),
  ],
  [
    /^(?:\w+ )?reminder(?: that| to)?$/,
    (_, place) => withArticle(place, 'prompt at the right moment (which: …)', 'automatic prompt (which: …)'),
  ],
];

/** Remedies aimed at people, as changes to what they work with. */
export const reframePeopleRemedy = framed([
  ...beingFrames,
  ...careFrames,
  ...teachingFrames,
  ...orderFrames,
  ...effortFrames,
  ...dutyFrames,
  ...tellingFrames,
  ...sanctionFrames,
]);
