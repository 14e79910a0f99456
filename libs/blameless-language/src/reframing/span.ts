import { isGivenName } from '../people/given-names.js';
import { isDictionaryWord } from '../prose/tagger.js';
import { articleOf, calledByRole, cased } from '../rewriting.js';
import { isNameAt } from '../rules/at-fault/done-by.js';
import { isOfficeAt } from '../rules/at-fault/crew.js';
import { wordSet } from '../prose/word-set.js';
import { FoundWords } from './found-words.js';

/** Between a phrase and these, an aside in brackets reads well; "of" and a bare object belong to what stands before. */
const JOINING = wordSet('in on at to from against into onto before after during for while and but so or because when by until which who');
/** Behind these, no article. */
const DETERMINED = wordSet('DET ADJ NOUN PROPN');
const OWNERS = wordSet('my our his her their your');

/** The words that were found where somebody is at fault: whoever and whatever they name. */
export class Span extends FoundWords {
  /** Where a word stands first, as an index into the sentence; null where it does not. */
  find(words: ReadonlySet<string>, from = this.from): number | null {
    for (let at = Math.max(from, this.from); at < this.to; at++) if (words.has(this.sentence.norm(at))) return at;
    return null;
  }

  /** With the capital of what it stands for. */
  cased(rewrite: string): string {
    return this.opens || !this.isName(this.from, this.from + 1) ? cased(this.first.text, rewrite) : rewrite;
  }

  /** Whether the next word is written into the last one: "URL's". */
  get isJoined(): boolean {
    return this.after.start === this.last.end && /^['’\p{L}]/u.test(this.after.text);
  }

  /** A phrase with a question to its author behind it, where what follows lets one stand there. */
  asking(phrase: string, question: string): string {
    return (this.takesNote || JOINING.has(this.after.norm)) && !this.isJoined ? `${phrase} (${question}: …)` : phrase;
  }

  /** A noun phrase behind the article that stands before the span, or with one of its own. */
  noun({ a, an, many = false }: { readonly a: string; readonly an: string; readonly many?: boolean }): string {
    const before = this.before.norm;
    if (many) return this.cased(before === 'a' || before === 'an' ? a : an);
    if (before === 'an') return an;
    const { pos } = this.before;
    if (before === 'a' || before === 'the' || before === "'s" || OWNERS.has(before) || DETERMINED.has(pos)) return a;
    return this.cased(`${articleOf(a)} ${a}`);
  }

  /** What to call the people whom the words from `from` up to `to` name. */
  role(from: number, to: number): string {
    const { sentence, people } = this.reading;
    const written = sentence.written(from, to);
    const mention = people.endingAt(sentence, to - 1);
    if (mention !== null) return mention.role ?? 'the responder';
    const last = sentence.at(to - 1);
    if (last.norm === 'me') return 'me';
    return last.kind === 'word' && this.isName(from, to) ? 'the responder' : written;
  }

  /** The same, of whoever blame is laid on: by role where it is a given name; what may be a firm stays as it is written. */
  roleOrFirm(from: number, to: number): string {
    return isNameAt(this.reading, to - 1) ? this.role(from, to) : this.written(from, to);
  }

  isName(from: number, to: number): boolean {
    const { sentence } = this.reading;
    const head = sentence.at(to - 1);
    if (head.norm.startsWith('@')) return true;
    if (sentence.at(from).pos === 'DET' || to - from > 2 || head.kind !== 'word') return false;
    const given = isGivenName(sentence.norm(from)) || isGivenName(head.norm);
    return /^\p{Lu}\p{Ll}/u.test(head.text) && (given || !isDictionaryWord(head.norm)) && !isOfficeAt(this.reading, to - 1);
  }

  /** Whoever a clause is about, by role. */
  called(kind: Parameters<typeof calledByRole>[1]['kind'], from: number, to: number): string {
    const { norm } = this.sentence.at(to - 1);
    // "Engineering" and "Support" are no names.
    const plain = kind === 'perhaps' && ((isDictionaryWord(norm) && !isGivenName(norm)) || isOfficeAt(this.reading, to - 1));
    if (plain) return this.sentence.written(from, to);
    return calledByRole(this.reading, { kind, from, to });
  }
}
