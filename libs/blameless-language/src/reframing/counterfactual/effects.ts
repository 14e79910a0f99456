import { articleOf } from '../../rewriting.js';
import { isPerson } from '../../people/subject.js';
import type { Found } from './found.js';
import type { Phrase } from './phrase.js';

const easy =
  /^(?<article>an? )?(?:(?:mere|quick|short|simple|single|brief|careful|thorough|proper|closer|better|more careful|more thorough|cautious|gentler|little|ten-second|five-minute|two-minute|one-minute|quick)\s+)+/i;
const whoever = / by (?:whoever [^,]+|any(?:one|body)?(?: of [^,]+)?|some(?:one|body)|one of us|us|our \S+|the [^,]+)$/i;
const work = /^(?:\S+ing|asked|more|better|closer|earlier|proper|quick|short|simple|brief|an?|of|look|glance|call|\S+ion|\S+-\S+)$/;
const timing = /, (?:which|that) (?:takes|took|would)[^,]*,/i;

/** What a look, a call or a test would have shown: that it can show such things is all that is known. */
export const effects: readonly Phrase[] = [
  {
    like: '[a] more experienced crew would have seen it, any of them would have',
    words:
      /^(?<who>(?:an? )?(?:\S+ )?(?:careful|careless|attentive|responsible|experienced|competent|diligent|prudent|senior|cautious|reasonable|thorough|thoughtful|sensible|seasoned|vigilant|conscientious|any|anyone|anybody|either|someone|somebody|whoever|every|everyone|everybody|each)\b.*?) would (?<not>not )?(?:\w+ly )?have (?<deed>.+)$/d,
    instead: byAnother,
  },
  {
    like: 'not waiting for the second reading cost [us an hour]',
    words: /^not (?<deed>\S+ing .*?)(?<aside> , .* ,)? (?<verb>cost)$/d,
    instead: (found) => `going on without ${found.text('deed')} cost`,
  },
  {
    like: 'by not telling the partners [we caused them a long night]',
    words: /^by not (?<deed>\S+ing\b.*?)(?<main> (?:we|i|they|he|she|this|it|that) .*)?$/d,
    instead: (found) => `with no step taken to ${found.infinitive('deed')}${found.has('main') ? `, ${found.text('main')}` : ''}`,
  },
  {
    like: '[a] quick look at the graph would have told [us]',
    words: /^(?<what>.+?) (?:would|could|might) (?:\w+ly )?have (?:\w+ly |probably )?(?<deed>.+)$/d,
    instead: byLooking,
  },
];

function byAnother(found: Found): string {
  const perceived = /^(?:see|notice|know|spot|realise|realize|catch|recognise|recognize|find|detect|understand|think)$/.test(
    found.verb('deed'),
  );
  if (/^some/.test(found.norm('who')) && found.before.norm === ',') return `${found.who('who')} would ${found.infinitive('deed')}`;
  if (found.has('not')) return `what looked right at that time was to ${found.infinitive('deed')}`;
  if (/^an?$/.test(found.before.norm)) return `check for this can ${found.infinitive('deed')}`;
  if (!perceived) return found.notTaken('deed');
  return `afterwards it is easy to ${found.infinitive('deed')}${found.object('deed') === '' && found.isLast ? ' this' : ''}`;
}

function byLooking(found: Found): string | null {
  const subject = found.parts.get('what');
  if (subject === undefined || /^(?:we|i|he|she|they|you|would|could|had|it)$/.test(found.norm('what'))) return null;
  const who = found.reading.subject(subject.to);
  if (isPerson(who) && who.from <= found.from && !/ing$/.test(found.norm('what'))) return null;
  // "Support could have escalated" is said of somebody.
  if (found.sentence.norm(subject.to) !== 'would' && !work.test(found.norm('what'))) return null;
  const written = found.text('what');
  const plain = written
    .replace(timing, '')
    .replace(easy, '$<article>')
    .replace(whoever, '')
    .replace(/^Asked\b/, 'Asking')
    .replace(/^asked\b/, 'asking');
  // "An honest look": what stands before has to fit.
  const fits = found.before.norm === 'a' || found.before.norm === 'an' ? articleOf(plain) === found.before.norm : plain !== '';
  const what = fits ? plain : written;
  const { sentence } = found;
  // "A dry run would have been useful" has no verb of its own.
  return sentence.norm(found.parts.get('deed')?.from ?? 0) === 'been' ? null : `${what} can ${found.infinitive('deed')}`;
}
