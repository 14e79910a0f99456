import type { Span } from '../span.js';
import { inflected } from '../inflected.js';

const STATE =
  /^(?:i |we |he |she |they )?(?:was|were|is|are|am|'re|'m|got|are|had been) (?:\w+ly |just |very |so |too |simply |also |still |in a |in too much of a |quite |a bit |somewhat )*(?:not |un)?(?:thinking|concentrating|focusing|focused|sick|ill|tired|exhausted|distracted|drunk|hungover|inexperienced|complacent|inattentive|absent-minded|forgetful|careless|negligent|unprepared|incompetent|unqualified|overeager|impatient|reckless|lax|sleepy|groggy|disorganised|disorganized|sidetracked|unfamiliar|untrained|confused|unreachable|unresponsive|uncontactable|late|slow|asleep|afk|hesitant|reluctant|wrong|mistaken|unaware|oblivious|preoccupied|panicked|familiar|experienced|trained|prepared|new|hurry|rush)\b/;
/** How somebody was, as the conditions of their work. `~be` is the verb as it was. */
const STATES: readonly (readonly [RegExp, string])[] = [
  [/^(?:was|were|is|are) too (?:slow|late|quick|hasty|fast)$/, 'took … minutes'],
  [/asleep at the wheel$/, 'not yet at work on it'],
  [/^(?:was|were|is|are) (?:overconfident|overly confident|too confident|sure)/, 'went by what could be seen (what it was: …)'],
  [/^i feel ashamed$/, 'I look back'],
  [/^(?:got|was|were) distracted$/, '~be also taken up'],
  [/not (?:very |really |clearly )?(?:qualified|experienced|trained|competent|skilled)/, '~be still to get what it takes'],
  [/^(?:.* )?(?:has|had|have) no (?:clue|idea)$/, '~know …'],
  [/^(?:tired|exhausted|sleepy|weary)$/, 'under conditions that made this harder (which: …)'],
  [STATE, '~be working under conditions that made this harder (which: …)'],
];

/** "Was exhausted", "too slow to call it": a state of somebody, as what their work was like. */
export function ofConditions(span: Span): string | null {
  const { words, after } = span;
  if (/^(?:tired|weary)$/.test(words) && after.norm === 'of') return 'after a good many';
  const found = STATES.find(([pattern]) => pattern.test(words));
  if (found === undefined) return null;
  const { sentence } = span;
  const first = sentence.at(span.from);
  const be = /^(?:was|were|is|are|am|got)$/.exec(first.norm)?.[0];
  const past = be === 'was' || be === 'were' || be === 'got' || words.includes('had ');
  const plural = be === 'were' || be === 'are';
  if (/^['’]/.test(first.text)) return `${first.text} working under such conditions`;
  if (found[1] === 'I look back') return 'I look back';
  const who = be === undefined && /^(?:I|he|she|we|they)$/i.test(first.text) ? `${first.text} ` : '';
  const about = after.norm;
  if (/unfamiliar$|not (?:\w+ )?(?:familiar|experienced|trained)$/.test(words) && who === '') return 'had … experience';
  if (/ new$/.test(words) && about === 'to' && who === '') return 'had come … ago';
  if (/ confused$/.test(words) && about === 'between' && who === '') return 'went back and forth';
  const bare = found[1] === 'took … minutes' && after.norm !== 'to' ? 'took … minutes for it' : found[1];
  const phrase = inflected(bare, past ? 'past' : plural ? 'base' : 'singular', plural).replace(/^be /, 'are ');
  return span.cased(`${who}${be !== undefined || who !== '' ? phrase.replace(/^know(?:s)? …/, 'knew …') : phrase}`);
}
