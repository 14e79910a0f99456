import { withArticle } from '../frames.js';
import type { Frame } from '../frames.js';

const ACCESS = '(?:revoked|withdrawn|removed|suspended|restricted|taken away)';

const SCHOOLED = '(?:re-?trained|re-?educated|re-?instructed|(?:re-)?sensiti[sz]ed)';

/** What is done to people for what happened: they can tell what would have helped, and what they work with can change. */
export const sanctionFrames: readonly Frame[] = [
  [
    /^(?:\w+ )?(?:talking-to|dressing-down|telling-off|ticking-off|scolding|bollocking|earful)$/,
    (_, place) => withArticle(place, 'conversation about what would help', 'open talk about what would help'),
  ],
  [/^(?:consequences|penalty|penalties|sanctions|punishments?|fines|repercussions) (?:for|against|on) (.+)$/, 'safeguards for $1'],
  [
    /^(?:punish|penali[sz]e|discipline|fine|sanction|reprimand|fire|sack|suspend|shame) (whoever|those|any\w+|some\w+|everyone)$/,
    'help (how: …) $1',
  ],
  [/^heads? (?:will |must |have to )?rolls?$/, 'what people work with changes (how: …)'],
  [/^(?:withdraw|revoke|suspend|remove|take|strip|pull|cut)(?: away| back)? (.+)$/, 'add a safeguard (which: …) to $1'],
  [
    /^(?:withdrew|withdrawn|revoked|suspended|removed|took|taken|stripped|pulled|cut)(?: away| back)? (.+)$/,
    'added a safeguard (which: …) to $1',
  ],
  [
    /^(?:reminded|lectured|admonished|scolded|re-educated|retrained|sensiti[sz]ed|reprimanded|exhorted|instructed|urged) (.+)$/,
    (found, { before }) => `${/^ha(?:ve|s|d)$/.test(before.norm) ? 'given' : 'gave'} ${found[1] ?? ''} a prompt (where: …)`,
  ],
  [
    /^(?:memos?|memorandum|reminders?|circulars?|directives?) (.+?) (?:out )?to (.+)$/,
    (found, place) =>
      withArticle(place, `prompt (where: …) was given to ${found[2] ?? ''}`, `automatic prompt (where: …) was given to ${found[2] ?? ''}`),
  ],
  [new RegExp(`^(been|were|was|are|is|be) ${SCHOOLED}$`), '$1 given a page at hand (where: …)'],
  [
    new RegExp(`^(\\w+) (?:counsell?ed|reprimanded|disciplined|coached|admonished|lectured|${SCHOOLED})$`),
    (found, { after }) => (after.kind === 'mark' ? `${found[1] ?? ''} asked what would have helped (what: …)` : null),
  ],
  [/^(?:had a (?:word|chat|talk|conversation)|spoke|spoken|talked) (?:with|to)$/, 'heard what would have helped (what: …) from'],
  [/^(?:have|has) (?:had a word|spoken|talked) (?:with|to)$/, 'heard what would have helped (what: …) from'],
  [
    new RegExp(
      `^(.*\\b(?:access|rights|permissions|privileges|keys)\\b.*?) (?:was|were|is|are|will be|has been|have been) ${ACCESS}(?: from .+)?$`,
    ),
    '$1 has a safeguard (which: …)',
  ],
  [
    /^(?:been )?reminded$/,
    (found, { after }) => `${found[0].startsWith('been') ? 'been ' : ''}given a prompt${after.norm === 'of' ? '' : ' (where: …)'}`,
  ],
  [/^(?:is|are) (?:asked|told|urged|advised|requested|encouraged|instructed) (not )?to$/, 'have a prompt (where: …) $1to'],
  [/^(?:was|were) (?:asked|told|urged|advised|requested|encouraged|instructed) (not )?to$/, 'had a prompt (where: …) $1to'],
  [
    /^(?:discipline|fire|dismiss|punish|suspend|demote|sanction|fine|reprimand) ((?:the|an?|all|our|their) .+)$/,
    'ask $1 what would have helped',
  ],
  [
    /^(?:disciplined|fired|dismissed|punished|suspended|demoted|sanctioned|fined|reprimanded) ((?:the|an?|all|our|their) .+)$/,
    'asked $1 what would have helped',
  ],
  [/^(?:have|has) been told (not )?to$/, 'have a check (which: …) that tells them $1to'],
  [/^(?:hold|holding|held) (.+) (?:to account|accountable)$/, 'ask $1 what would have helped (what: …)'],
  [/^accountable$/, 'given what they need (what: …)'],
  [/^admit (?:a|the|my|our) (?:mistake|error|fault)$/, 'say what happened'],
  [/^no more (\w+)$/, 'a safeguard (which: …) for'],
];
