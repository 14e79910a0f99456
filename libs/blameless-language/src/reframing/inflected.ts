import { gerund, participle, past, thirdPerson } from '../prose/conjugation.js';

/** How a verb stands in its clause. */
export type Form = 'base' | 'singular' | 'past' | 'doing' | 'done';

/** A phrase whose verbs are marked with `~` and stand in their dictionary form: "no longer ~have in mind" as "no longer had in mind". */
export function inflected(phrase: string, form: Form, plural = false): string {
  return phrase.replaceAll(/~([a-z-]+)/g, (_, verb: string) => formOf(verb, form, plural));
}

function formOf(verb: string, form: Form, plural: boolean): string {
  if (verb === 'be') return { base: 'be', singular: 'is', past: plural ? 'were' : 'was', doing: 'being', done: 'been' }[form];
  return { base: verb, singular: thirdPerson(verb), past: past(verb), doing: gerund(verb), done: participle(verb) }[form];
}
