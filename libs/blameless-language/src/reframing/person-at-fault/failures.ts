import { gerund } from '../../prose/conjugation.js';
import type { Span } from '../span.js';
import { basesOf } from '../said.js';
import { baseOf } from '../said.js';

const LEARNING = /^(?:recogni[sz]e|reali[sz]e|notice|see|spot|understand|anticipate|foresee)$/;

/** "Failure of the team to publish", "us not having read": a step, and that it was open. */
export function openStep(span: Span): string | null {
  const { sentence } = span;
  const failing = span.find(new Set(['failure', 'failures', 'failing']));
  if (failing !== null && !/ on (?:our|my|their) part$/.test(span.words)) return failed(span, failing);
  const not = span.find(new Set(['not']));
  const last = span.to - 1;
  const norm = sentence.norm(last);
  const people = span.find(new Set(['me', 'us', 'him', 'her', 'them', 'squad', 'team', 'squads', 'teams']));
  if (norm.endsWith('ing') && not !== null && span.words.startsWith('thanks'))
    return `as the step to ${verbOf(span, last)} had not taken place`;
  if (
    !/(?:^| )(?:(?:not|never) (?:having )?\w+|\w+ing|having \w+)$/.test(span.words) ||
    (sentence.norm(span.from) === 'not' && people !== null)
  )
    return null;
  if (/ing$/.test(norm) && /^not \w+$/.test(span.words))
    return span.cased(`${sentence.words.some((word, at) => at >= span.to && word.norm === ',') ? 'before' : 'the open step of'} ${norm}`);
  // "Not having read the note, the night shift …"; without a comma it is a subject: "not having asked cost us an hour".
  const before = sentence.words.some((word, at) => at >= span.to && word.norm === ',') ? 'before' : 'the open step of';
  if (span.words.startsWith('not having ')) return span.cased(`${before} ${gerund(verbOf(span, last))}`);
  if (not !== null && !/(?:^| )(?:not|never) (?:\w+ing|having \w+)$/.test(span.words)) return null;
  if (span.words.startsWith('due to') && /not (?:knowing|reali[sz]ing|understanding)$/.test(span.words))
    return span.cased('connected with how long it took to learn');
  const joining = /^(?:due to|down to|came from|because of|attributable to|resulted from|stemmed from) /.test(span.words);
  if (not === null || (people === null && span.from !== not && !joining)) return skipped(span, last);
  const lead = leadOf(span, joining ? span.from + 2 : (people ?? span.from));
  return span.cased(`${lead}the open step of ${gerund(verbOf(span, last))}`);
}

/** "Us truncating the table", "the provider having skipped its checks". */
function skipped(span: Span, last: number): string | null {
  const { sentence } = span;
  const { norm } = sentence.at(last);
  if (sentence.norm(last - 1) === 'having' && /^(?:skipped|omitted|bypassed)$/.test(norm)) {
    const { words } = span;
    return span.cased(`${words.startsWith('attributable') ? 'connected with ' : ''}work that went on without`);
  }
  if (!norm.endsWith('ing') || !/(?:^| )(?:me|us|him|her|them) \S+$/.test(span.words)) return null;
  const lead = leadOf(span, last - 1);
  return span.cased(`${lead}the step of ${norm}`);
}

/** "Due to", "came from" and the like, with nothing said of whose doing it was. */
function leadOf(span: Span, people: number): string {
  const lead = span.written(span.from, people);
  if (lead === '') return '';
  return /caused by|brought about by/.test(lead) ? 'connected with ' : `${lead} `;
}

function failed(span: Span, at: number): string {
  const { sentence } = span;
  const to = sentence.words.findIndex(({ norm }, index) => index > at && norm === 'to');
  const verb = to > 0 && to + 1 < span.to ? verbOf(span, span.to - 1) : null;
  if (verb !== null && LEARNING.test(verb)) return span.cased(`learning only later`);
  const who = sentence.norm(at + 1) === 'of' && to > 0 ? ` for ${span.role(at + 2, to)}` : '';
  const side = /^(?:our|my|their|his|her)$/.exec(sentence.norm(span.from))?.[0];
  const bare = span.before.pos === 'DET' || sentence.norm(span.from - 1) === "'s" || /^(?:our|my|their|his|her)$/.test(span.before.norm);
  const step = `open step${side === undefined ? '' : ` on ${side} side`}${who}${verb === null ? '' : ` to ${verb}`}`;
  if (!bare) return span.cased(`${/^(?:[.:]|on)$/.test(span.after.norm) ? 'an' : 'the'} ${step}`);
  return span.before.norm === 'a' ? step.replace(/^open step/, 'step that was open') : step;
}

function verbOf(span: Span, at: number): string {
  const word = span.sentence.at(at);
  return baseOf({ bases: basesOf(word) });
}
