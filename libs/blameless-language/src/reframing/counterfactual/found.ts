import { classified } from '../../people/classified.js';
import { roleNouns, teamNouns } from '../../people/roles.js';
import { asObject, calledByRole } from '../../rewriting.js';
import { wordSet } from '../../prose/word-set.js';
import type { Match, Reading } from '../../rules/rule.js';
import { gerund } from '../../prose/conjugation.js';
import { FoundWords } from '../found-words.js';
import { baseOf, verbFrom } from './forms.js';

const pronouns = wordSet('i we you he she they me us him her them it this that whoever');
const nobodies = wordSet('nobody noone no-one none anyone anybody someone somebody everyone everybody one');
const owners: ReadonlyMap<string, string> = new Map([
  ['I', 'my'],
  ['we', 'our'],
  ['he', 'his'],
  ['she', 'her'],
  ['they', 'their'],
  ['you', 'your'],
]);

/** A step of more words is better told after its verb. */
const LONG = 14;

function isPeople(norm: string): boolean {
  return roleNouns.has(norm) || teamNouns.has(norm) || /^(?:us|me|him|her|them|he|she|they|we|i)$/.test(norm);
}

export interface Part {
  readonly from: number;
  readonly to: number;
}

/** The words of a finding, as a {@link Phrase} took them apart. A part that is not there is written as the empty string. */
export class Found extends FoundWords {
  constructor(
    reading: Reading,
    match: Pick<Match, 'from' | 'to'>,
    readonly parts: ReadonlyMap<string, Part>,
  ) {
    super(reading, match);
  }

  /** The same with other parts. */
  with(parts: ReadonlyMap<string, Part>): Found {
    return new Found(this.reading, this, parts);
  }

  has(name: string): boolean {
    return this.parts.has(name);
  }

  /** Whether nothing but a stop follows. */
  get isLast(): boolean {
    const { kind, norm } = this.after;
    return kind === 'mark' && norm !== '(' && norm !== '-' && norm !== ',';
  }

  /** Whether "and seen" follows, for which the "have" is meant as well. */
  get isJoinedToPast(): boolean {
    const { norm, lemma, pos } = this.sentence.at(this.to + (/^(?:simply|also|then)$/.test(this.sentence.norm(this.to + 1)) ? 2 : 1));
    return /^(?:and|or|,)$/.test(this.after.norm) && ((pos === 'VERB' && norm !== lemma && !norm.endsWith('ing')) || /\w{3}ed$/.test(norm));
  }

  /** As written. */
  text(name: string): string {
    const part = this.parts.get(name);
    return part === undefined ? '' : this.sentence.written(part.from, part.to);
  }

  norm(name: string): string {
    const part = this.parts.get(name);
    return part === undefined ? '' : this.sentence.norm(part.from);
  }

  /** Whom the words name, as the subject of a clause: a role for a name. */
  who(name: string): string {
    const part = this.parts.get(name);
    if (part === undefined) return '';
    const first = this.sentence.norm(part.from);
    if (part.to - part.from === 1 && pronouns.has(first)) return first === 'i' ? 'I' : first;
    return calledByRole(this.reading, classified(this.sentence, part, this.reading.people));
  }

  /** What the words name, as the subject of a clause: most likely a thing, unless surely a person. */
  what(name: string): string {
    const part = this.parts.get(name);
    if (part === undefined) return '';
    const subject = classified(this.sentence, part, this.reading.people);
    return calledByRole(this.reading, subject.kind === 'perhaps' ? { ...subject, kind: 'system' } : subject);
  }

  /** The same, as an object. */
  thing(name: string): string {
    return asObject(this.what(name));
  }

  whom(name: string): string {
    return asObject(this.who(name));
  }

  whose(name: string): string {
    const who = this.who(name);
    return owners.get(who) ?? (who.endsWith('s') ? `${who}'` : `${who}'s`);
  }

  /** Nobody in particular: "anyone", "none of the reviewers". */
  isNobody(name: string): boolean {
    return nobodies.has(this.norm(name)) || (this.norm(name) === 'no' && this.text(name).toLowerCase() === 'no one');
  }

  /** The dictionary form of the verb that the words begin with. */
  verb(name: string): string {
    const at = this.#verbAt(name);
    return at < 0 ? '' : baseOf(this.sentence, at);
  }

  /** "test the restore" for "tested the restore". */
  infinitive(name: string): string {
    return this.#inForm(name, (base) => base);
  }

  /** "testing the restore" for "tested the restore". */
  gerund(name: string): string {
    return this.#inForm(name, gerund);
  }

  /** What stands behind the verb. */
  object(name: string): string {
    const at = this.#verbAt(name);
    return at < 0 ? '' : this.sentence.written(at + 1, this.parts.get(name)?.to ?? at);
  }

  #verbAt(name: string): number {
    const part = this.parts.get(name);
    return part === undefined ? -1 : verbFrom(this.sentence, part.from, part.to);
  }

  #inForm(name: string, form: (base: string) => string): string {
    const object = this.object(name);
    return `${form(this.verb(name))}${object === '' ? '' : ` ${object}`}`;
  }

  /** That nobody did it. Where people are in it, they could be taken for the subject of a verb behind them. */
  notTaken(name: string, step = this.infinitive(name)): string {
    const part = this.parts.get(name);
    const { kind, norm } = this.after;
    const goesOn = kind !== 'mark' || norm === '-' || norm === '(';
    const long = part === undefined || part.to - part.from > LONG;
    const people = part !== undefined && this.sentence.words.slice(part.from, part.to).some((word) => isPeople(word.norm));
    return goesOn || long || people || this.before.norm === ',' ? `no step was taken to ${step}` : `the step to ${step} did not take place`;
  }

  /** A question to the author in brackets, where nothing follows that it would tear off. */
  asking(question: string): string {
    return this.takesNote ? ` (${question}: …)` : '';
  }
}
