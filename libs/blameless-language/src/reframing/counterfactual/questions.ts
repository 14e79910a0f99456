import type { Found } from './found.js';
import type { Phrase } from './phrase.js';

const inTheWay = 'what stood in the way of';

/** Questions that accuse: the same, asked of the conditions. */
export const questions: readonly Phrase[] = [
  {
    like: "why wasn't there a second reviewer",
    words: /^(?:why|how come) (?:on earth )?(?:was|were) (?:there )?(?:not there|not|there no|no) (?<what>an? .+|any .+|more .+)$/d,
    instead: (found) => `${inTheWay} ${found.text('what')}`,
  },
  {
    like: 'why was the restore not rehearsed',
    words:
      /^(?:why|how come|how) (?:on earth |the hell |then )?(?:was|were|is|are) (?:(?<who>.+?) not|not (?<other>.+?)) (?<deed>\S+(?: (?:by|the|in|on|at|before|first|earlier|again).*)?)$/d,
    instead: (found) => `${inTheWay} ${found.thing(found.has('who') ? 'who' : 'other')} being ${found.text('deed')}`,
  },
  {
    like: 'why did it take us two hours to call the vendor',
    words: /^(?:why|how come) (?:on earth )?(?:did|has|had) it (?<deed>takes?|taken) (?<rest>.+)$/d,
    instead: (found) => `what made it take ${found.text('rest')}`,
  },
  {
    like: "why didn't the reviewer open the plan",
    words:
      /^(?:why|how come|how) (?:on earth |the hell |then )?(?:did|could|do|does|have|has|had|would) (?:not )?(?<who>i|we|you|he|she|they|nobody|no one|noone|anyone|anybody|someone|somebody)(?: in \S+| on \S+(?: team)?| of us| of them)?(?<not> not)?(?: have)? (?<deed>.+)$/d,
    instead: asked,
  },
  {
    like: 'why no one stopped the job',
    words:
      /^(?:why|how|how come) (?<who>nobody|no one|noone|none of \S+(?: \S+)??)(?: in \S+| of us| of them)? (?:had |has |could have |would have )?(?<deed>.+)$/d,
    instead: (found) => `${inTheWay} ${found.gerund('deed')}`,
  },
  {
    like: 'how did the reviewers not see [that]',
    words:
      /^(?:why|how) (?:on earth )?(?:did|could|do|have|has|had) (?:(?<who>.+?) not|not (?<others>(?:the |our |their )?\S+(?: engineer| team| lead| shift| manager)?)) (?:have )?(?<deed>.+)$/d,
    instead: (found) => `${inTheWay} ${found.whom(found.has('who') ? 'who' : 'others')} ${found.gerund('deed')}`,
  },
  {
    like: 'why did the team wait [until noon]',
    words: /^(?:why|how) (?:on earth )?(?:did|would|could) (?<who>.+?) (?<deed>\S+)$/d,
    instead: (found) => `what led ${found.whom('who')} to ${found.infinitive('deed')}`,
  },
  {
    like: 'could none of the reviewers have asked about the index',
    words: /^(?<modal>could|should|would|might) (?:not )?(?:none|nobody|no one|not one)(?: of .+?)? have (?<deed>.+)$/d,
    instead: (found) => `${inTheWay} ${found.gerund('deed')}`,
  },
  {
    like: '[so] should the reviewer have',
    words: /^(?:should|could|ought|must|would|might) (?!not |to |never ).+ have$/d,
    instead: () => 'the question is what stood in the way then',
  },
  {
    like: '[what] ought the night shift to have done',
    words: /^(?:should|could|ought) (?<who>.+?) (?:to )?have done$/d,
    instead: (found) => (found.before.norm === 'what' ? `did ${found.who('who')} know at that time` : null),
  },
  {
    like: '[not only] should the plan have been reviewed, [nor] should the lead have approved it',
    words:
      /^(?:should|ought|must|could) (?!to |have |not |never |also |just |maybe |at |as |well |probably |\w+ly )(?<who>.+?) (?:really )?(?:to )?have (?<deed>.+)$/d,
    instead: turned,
  },
];

/** Nobody in particular is left out of the question. */
function asked(found: Found): string {
  const denied =
    found.has('not') ||
    / not /.test(
      ` ${found.sentence
        .written(found.from, found.to)
        .toLowerCase()
        .replace(/n['’]t/, ' not ')} `,
    );
  const nobody = /^(?:nobody|no|noone)$/.test(found.norm('who'));
  if (denied || nobody) return `${inTheWay} ${found.gerund('deed')}`;
  return found.isNobody('who') ? `what led to ${found.gerund('deed')}` : `what led ${found.whom('who')} to ${found.infinitive('deed')}`;
}

function turned(found: Found): string {
  const been = found.norm('deed') === 'been';
  const to = been ? `to be ${found.text('deed').replace(/^been /i, '')}` : `to ${found.infinitive('deed')}`;
  if (/^(?:when|where)$/.test(found.before.norm)) return `did ${found.who('who')} know enough ${to}`;
  if (found.from > 0 && found.before.kind === 'word')
    return `${beFor(found)} ${found.isNobody('who') ? 'anybody' : been ? found.thing('who') : found.who('who')} ${to}`;
  if (been) return `was the plan for ${found.whom('who')} ${to}`;
  if (/^(?:notice|see|spot|know|realise|realize|recognise|recognize|detect)$/.test(found.verb('deed')) && found.object('deed') !== '')
    return `what pointed to ${found.object('deed').replace(/ (?:sooner|earlier)$/, '')}`;
  return found.first.norm === 'must'
    ? `what led to ${found.isNobody('who') ? '' : `${found.whom('who')} `}${found.gerund('deed')}`
    : `what spoke for and against ${found.gerund('deed')}`;
}

function beFor(found: Found): string {
  const part = found.parts.get('who');
  const last = part === undefined ? '' : found.sentence.norm(part.to - 1);
  const many = /^(?:we|they|you|these|those)$/.test(last) || (last.endsWith('s') && !/(?:ss|us|is)$/.test(last));
  return last === 'i' ? 'was' : many ? 'were' : 'was';
}
