import type { Found } from './found.js';
import type { Phrase } from './phrase.js';

/** What something is a part of that was told. */
const nouns: ReadonlyMap<string, string> = new Map([
  ['communicate', 'message'],
  ['announce', 'announcement'],
  ['mention', 'conversation'],
  ['discuss', 'discussion'],
  ['coordinate', 'plan shared'],
  ['document', 'document'],
  ['escalate', 'escalation'],
  ['share', 'message'],
  ['report', 'report'],
  ['raise', 'conversation'],
  ['agree', 'agreement'],
  ['publish', 'announcement'],
  ['advertise', 'announcement'],
  ['explain', 'explanation'],
  ['flag', 'message'],
  ['publicise', 'announcement'],
  ['publicize', 'announcement'],
  ['notify', 'message'],
  ['relay', 'message'],
  ['pass', 'message'],
]);
const asking = /^(?:consulted|asked|involved|included|invited)$/;

/** Who was not told, and what was not: no word had got through. */
export const untold: readonly Phrase[] = [
  {
    like: 'nobody in our team had been informed',
    words:
      /^(?:nobody|no one|noone|none)(?: (?:in|on|from|of|at) (?<where>.+?))? (?:was|were|had been|has been|were being|was being) (?:ever )?(?<deed>\S+)$/d,
    instead: (found) => {
      const what = asking.test(found.norm('deed')) ? 'no question' : 'no word';
      return `${what} had ${found.has('where') ? `reached ${found.whom('where')}` : 'gone out'}`;
    },
  },
  {
    like: '[the upgrade] was never communicated [to them]',
    words: /^(?<be>was|were|is|are|had|has|have) (?:not|never)(?: (?:really|properly|clearly|even|been|ever|fully))* (?<deed>\S+)$/d,
    instead: (found) => {
      const noun = nouns.get(found.verb('deed'));
      const be = found.text('be');
      const been = /^(?:had|has|have)$/i.test(be) ? `${be} not been` : `${be} not`;
      if (noun !== undefined && found.after.norm === 'to') return `${been} part of any message`;
      if (noun !== undefined) return `${been} part of any ${noun}`;
      return asking.test(found.norm('deed')) ? `${been} part of the conversation` : `${been} reached by any word of it`;
    },
  },
  {
    like: 'there should have been a conversation [about the limits]',
    words: /^there (?:should|ought to|could|might|must) have been (?<more>(?:more|better|closer|further|additional) )?(?<what>.+)$/d,
    instead: lacking,
  },
];

function lacking(found: Found): string {
  return `what can help is ${found.text('what')}`;
}
