import type { Span } from '../span.js';

/** "Why did nobody …", "how could the DBA …": the question as one about the conditions, for the verb that follows. */
export function askedPlainly(span: Span): string | null {
  const { sentence } = span;
  const { words } = span;
  if (!/^(?:why|how)\b/.test(words)) return null;
  const at = sentence.words.findIndex(
    ({ norm }, index) => index > span.from && /^(?:did|do|does|could|can|had|has|have|was|were|is|would)$/.test(norm),
  );
  const from = /^(?:not|never)$/.test(sentence.norm(at + 1)) ? at + 2 : at + 1;
  const nobody = /^(?:nobody|noone)$/.test(sentence.norm(from)) || sentence.has(from, 'no', 'one');
  const who = nobody ? 'somebody' : span.role(from, span.to).replace(/ (?:possibly|ever|even|manage|seriously)$/, '');
  if (words.startsWith('how')) return span.cased(`what at the time let ${asObject(who)}`);
  const have = /^(?:had|has|have)$/.test(sentence.norm(at)) ? ' have' : '';
  const be = /^(?:was|were|is)$/.test(sentence.norm(at)) ? ' be' : '';
  return span.cased(`under what conditions would ${who}${have}${be}`);
}

function asObject(who: string): string {
  return { i: 'me', I: 'me', we: 'us', they: 'them', he: 'him', she: 'her' }[who] ?? who;
}
