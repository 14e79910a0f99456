import { wordSet } from '../../prose/word-set.js';
import { agentEnd } from '../../rules/at-fault/crew.js';
import type { Span } from '../span.js';

/** What was done by somebody, without it: the words that stand for the participle and for whoever it was. */
const DEEDS: readonly (readonly [RegExp, string])[] = [
  [/^(?:caused|triggered|provoked|precipitated|initiated|brought about) by .+ (\w+ing)$/, 'connected with the step of $1'],
  [
    /^(?:caused|triggered|provoked|precipitated|initiated|brought about) by/,
    'connected with an action (which, and what let it have this effect: …)',
  ],
  [
    /^(?:caused|triggered|provoked|initiated) by (?:me|us|him|her|them)$/,
    'connected with an action (which, and what let it have this effect: …)',
  ],
  [/^introduced by/, 'introduced with a change'],
  [/^missed (?:again )?by/, 'not yet noted by @'],
  [/^missed in/, 'not yet noted in'],
  [/^(?:ignored|disregarded|dismissed) by/, 'without a reaction by @'],
  [/^abandoned by/, 'put aside by @'],
  [/^(?:reviewed|checked|approved|tested|verified) by/, 'as far as the desk of @'],
  [/^followed by/, 'in step with how the work was done by @'],
  [/^(?:botched|bungled|mishandled|fumbled|mismanaged) by/, 'carried out with an unwanted result (what led to it: …)'],
  [/^(?:forgotten|overlooked|neglected) by/, 'still open with @'],
];
const CONDUCT =
  /^(?:incorrect|improper|wrong|careless|inappropriate|poor|erroneous|mistaken|hasty|reckless|faulty|accidental|inadvertent|unintended) (?!.* (?:was|were) )/;
const NO_DEED = wordSet('order round way place side');
const BE = wordSet('is are was were been');
const MAKING = wordSet('made committed');
const EARLY = /too (early|late|soon|fast|quickly)/;

/** "Botched by Niamh", "wiped by mistake by the platform team": a participle and whose doing it was. */
export function withoutAgent(span: Span): string | null {
  const { sentence } = span;
  const by = byOfPeople(span);
  if (by !== null && span.before.norm === 'not') {
    const whose = span.role(by + 1, span.to);
    if (span.words.startsWith('considered')) return `among what came up for ${whose}`;
    if (!/^(?:followed|missed)/.test(span.words)) return `yet with ${whose}`;
  }
  if (by !== null && CONDUCT.test(span.words) && !hasVerb(span, by)) return span.cased(span.written(span.from + 1, span.to));
  if (by === null) return /^missed in/.test(span.words) ? span.words.replace('missed', 'not yet noted') : null;
  const end = agentEnd(span.reading, by + 1) ?? span.to;
  const who = span.role(by + 1, Math.min(end, span.to));
  const participle = span.words.slice(span.words.search(/\S+(?: \S+)?(?: again)? by /));
  const found = DEEDS.find(([pattern]) => pattern.test(span.words)) ?? DEEDS.find(([pattern]) => pattern.test(participle));
  const stands = /^(?:who|whom|whose|that)$/.test(span.after.norm) || /^(?:who|whom|whose)$/.test(sentence.norm(span.to + 1));
  if (found?.[1].startsWith('connected with an') === true && span.after.norm.endsWith('ing')) return 'connected with the step of';
  if (found !== undefined && span.words.startsWith(participle.split(' ')[0] ?? ' '))
    return stands && found[1].includes('(')
      ? span.cased(`${found[1].replace(/ \(.*/, '')} by ${who}`)
      : span.cased(
          aside(
            span,
            found[1].replace('@', who).replace('$1', span.words.split(' ').at(-1) ?? '') +
              (found[1].includes('@') || !stands ? '' : ` by ${who}`),
          ),
        );
  if (sentence.norm(span.to - 1).endsWith('ing') && end < span.to)
    return `${span.written(span.from, by)} while ${who} was ${span.written(end, span.to)}`;
  const made = span
    .written(span.from, by)
    .replace(/ (?:unilaterally|knowingly|by mistake|by accident|accidentally|in error)$/, '')
    .replace(EARLY, 'at an $1 time')
    .replace('an late', 'a late')
    .replace('an soon', 'an early');
  if (MAKING.has(sentence.norm(by - 1)))
    return span
      .written(span.from, by)
      .replace(
        /made$|committed$/,
        `${BE.has(span.before.norm) || hasVerb(span, by) ? 'part of' : 'in'} the work of ${who === 'the responder' ? 'a responder' : who}`,
      );
  const flawed = /^(faulty|broken|bad|buggy|invalid) (\S+)(.*)$/i.exec(made);
  if (flawed !== null)
    return mildly(
      span,
      `${flawed[2] ?? ''} that turned out to be ${(flawed[1] ?? '').toLowerCase()}${flawed[3] ?? ''} in a step that ${asSubject(who)} took`,
    );
  // "In the wrong order by the person": no participle.
  if (NO_DEED.has(sentence.norm(by - 1))) return `${made} on the side of ${who}`;
  if (stands) return span.cased(`${made} in the work of ${who}`);
  return mildly(
    span,
    `${made.replace(/\bwrong\b/gi, (word) => (word.startsWith('W') ? 'Other' : 'other'))} in a step that ${asSubject(who)} took`,
  );
}

/** A question is for where something else may follow. */
function aside(span: Span, phrase: string): string {
  const [, bare = phrase, question] = /^(.*?) \((.*): …\)$/.exec(phrase) ?? [];
  return question === undefined ? phrase : span.asking(bare, question);
}

function mildly(span: Span, phrase: string): string {
  const wrong = /^(?:wrongly|incorrectly|accidentally|mistakenly) /i;
  return span.asking(span.cased(phrase.replace(wrong, '')), 'what made it look right');
}

function hasVerb({ reading: { sentence }, from }: Span, to: number): boolean {
  return sentence.words.some(
    ({ pos }, at) => at > from && at < to && (pos === 'AUX' || (pos === 'VERB' && sentence.norm(at).endsWith('ed'))),
  );
}

function byOfPeople(span: Span): number | null {
  let found: number | null = null;
  for (let at = span.from + 1; at < span.to; at++) {
    const next = span.sentence.norm(at + 1);
    if (span.sentence.norm(at) === 'by' && next !== 'mistake' && next !== 'accident' && !next.endsWith('ing')) found = at;
  }
  return found;
}

function asSubject(who: string): string {
  return { 'yours truly': 'I', me: 'I', us: 'we', them: 'they', him: 'he', her: 'she' }[who] ?? who;
}
