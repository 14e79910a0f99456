import { createRequire } from 'node:module';
import type { PartOfSpeech } from 'wink-nlp';
import { Automaton, hintOf } from './automaton.js';
import type { Part } from './automaton.js';

/** What a form is, once the words around it have told its part of speech. */
export interface InContext {
  readonly pos: PartOfSpeech;
  readonly lemma: string;
}

/** A form, and what the model knows of it whatever stands around it. */
export interface Form {
  readonly form: string;
  readonly parts: readonly Part[];
  /** Whether the dictionary has it. */
  readonly isKnown: boolean;
  /** By the tag of its first part, as far as anybody asked. */
  readonly byTag: InContext[];
}

/** What wink-nlp says of a token. */
type Its<T> = (index: number, document: unknown) => T;

export interface Tokens {
  readonly out: <T>(what: Its<T>) => readonly T[];
}

/** The little of wink-nlp that is used here. */
export interface Nlp {
  readonly readDoc: (text: string) => { readonly tokens: () => Tokens };
  /** Words that the model brought along have smaller ids, those that it is shown greater ones. */
  readonly its: { readonly pos: Its<PartOfSpeech>; readonly lemma: Its<string>; readonly uniqueId: Its<number> };
}

/** What a model brings along for wink-nlp to tag with. */
export interface Tagging {
  readonly machines: readonly string[];
  readonly transformers: readonly ((tag: number, cache: unknown, tokens: unknown, index: number) => number)[];
  readonly updater: (matches: readonly (readonly number[])[], cache: unknown, tags: number[], normals: unknown) => void;
}

const load = createRequire(import.meta.url);
const NO_WORD = 'qzxqzxq';
const NO_PATTERNS = JSON.stringify([0, 0, { 0: {} }, {}, {}, {}]);

/** wink-nlp with its English model, which tags in the way that is made of its own. */
export function winkNlp(wayOf: (tagging: Tagging) => Tagging): Nlp {
  const create = load('wink-nlp') as (model: unknown, pipe: readonly string[]) => Nlp;
  const english = load('wink-eng-lite-web-model') as { readonly pos: () => Tagging };
  return create({ ...english, pos: () => wayOf(english.pos()) }, ['pos']);
}

/**
 * The language model, asked for one form at a time and remembering each. wink-nlp splits, looks up and tags a text anew at every call, which
 * would be half of a check; so it gets a model without its automata here, says what each form is, and the automata run over that elsewhere. It loads (about 60 MB and 0.2 s) when it is first needed: most processes of an installation never are asked.
 */
export class Model {
  /** What the parts of speech of neighbours say of each other, to be run one after the other. */
  readonly automata: readonly Automaton[];
  readonly #forms = new Map<string, Form>();
  readonly #nlp: Nlp;
  readonly #firstNewId: number;
  /** What the last text that was read consists of. */
  #parts: Part[] = [];
  /** What its first token is to be tagged with; 0 for what it is most often. */
  #imposed = 0;

  constructor() {
    let machines: readonly string[] = [];
    this.#nlp = winkNlp((tagging) => {
      ({ machines } = tagging);
      return this.#listening(tagging);
    });
    this.automata = machines.map((machine) => new Automaton(machine));
    this.#firstNewId = this.#firstIdOf(this.#nlp.readDoc(NO_WORD).tokens().out);
  }

  /** How many forms it was asked for: what it has met stays in its memory for ever. */
  get size(): number {
    return this.#forms.size;
  }

  form(form: string): Form {
    const known = this.#forms.get(form);
    if (known !== undefined) return known;
    const { out } = this.#nlp.readDoc(form).tokens();
    const isKnown = this.#firstIdOf(out) < this.#firstNewId;
    const found: Form = { form, parts: this.#parts, isKnown, byTag: [] };
    // Most words stand for what they are most often, which has just been said.
    const [first] = found.parts;
    if (first !== undefined) found.byTag[first.tag] = this.#saidBy(form, out);
    this.#forms.set(form, found);
    return found;
  }

  /** What a form is where its first part has a tag. */
  inContext({ form, byTag }: Form, tag: number): InContext {
    const known = byTag[tag];
    if (known !== undefined) return known;
    this.#imposed = tag;
    const tokens = this.#nlp.readDoc(form).tokens();
    this.#imposed = 0;
    const found = this.#saidBy(form, tokens.out);
    byTag[tag] = found;
    return found;
  }

  /** What was said of the first token of a form. */
  #saidBy(form: string, out: Tokens['out']): InContext {
    const { its } = this.#nlp;
    return { pos: out(its.pos)[0] ?? 'X', lemma: out(its.lemma)[0] ?? form };
  }

  #firstIdOf(out: Tokens['out']): number {
    return out(this.#nlp.its.uniqueId)[0] ?? 0;
  }

  /** The model's way of tagging, but for the patterns, telling {@link #parts} of what it is given. */
  #listening(tagging: Tagging): Tagging {
    const { transformers, updater } = tagging;
    const [hinted = (): number => 0] = transformers;
    const hints: number[] = [];
    const askedFor = (at: number, cache: unknown, normals: unknown): Part['canBe'] => {
      let asked = 0;
      let possible = 0;
      return (tag) => {
        const bit = 1 << tag;
        if ((asked & bit) === 0) {
          const tags: number[] = [];
          updater([[at, at, tag]], cache, tags, normals);
          asked |= bit;
          if (tags[at] === tag) possible |= bit;
        }
        return (possible & bit) !== 0;
      };
    };
    return {
      ...tagging,
      machines: [NO_PATTERNS],
      transformers: [(_, cache, tokens, index) => (hints[index] = hinted(0, cache, tokens, index))],
      updater: (_, cache, tags, normals) => {
        if (this.#imposed !== 0) tags[0] = this.#imposed;
        else this.#parts = tags.map((tag, at) => ({ tag, hint: hintOf(hints[at] ?? 0), canBe: askedFor(at, cache, normals) }));
      },
    };
  }
}
