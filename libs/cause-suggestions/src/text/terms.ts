import { beginsTerm } from '../vocabulary/known-concepts.js';
import { conceptFeaturesOf, lexemeOf } from './lexicon.js';
import type { ConceptFeatures } from './lexicon.js';
import { passagesOf } from './passages.js';
import type { Topic } from './passages.js';
import { plainOf, wordsOf } from './words.js';
import type { Word } from './words.js';

/** What an incident says of itself, in plain text or Markdown. */
export interface IncidentText {
  readonly id: string;
  readonly title: string;
  readonly summary?: string | null;
  readonly body?: string | null;
  readonly updates?: readonly string[];
  /** Keys of the services that it affected. */
  readonly services?: readonly string[];
}

/** Something that a text says and how much that counts. */
export interface Term {
  readonly feature: number;
  /** A whole number: more in a sentence about the cause than in one about the impact. */
  readonly weight: number;
  /** What stands in the text, in lower case. */
  readonly written: string;
}

const WEIGHT: Readonly<Record<Topic, number>> = { cause: 4, fix: 4, account: 2, impact: 1, plan: 1, courtesy: 0 };
/** That of a sentence that says outright what the cause was. */
const WEIGHT_OF_CAUSE = 8;
/** What is read of an incident: bounds the time that a suggestion takes. */
const MOST_CHARACTERS = 20_000;
/** Little words may stand between two that make a phrase ("loss of power"), but no more than that. */
const WIDEST_GAP = 12;

/** Tells `visit` the terms of an incident, sentence by sentence. A sentence that was said before, as in repeated updates, counts once. */
export function visitTerms(incident: IncidentText, visit: (term: Term) => void): void {
  const said = new Set<string>();
  let left = MOST_CHARACTERS;
  for (const part of [incident.title, incident.summary ?? '', incident.body ?? '', ...(incident.updates ?? [])]) {
    for (const { text, topic, outright } of passagesOf(part.slice(0, left))) {
      const sentence = plainOf(text).trim();
      if (said.has(sentence)) continue;
      said.add(sentence);
      const weight = topic === 'cause' && outright ? WEIGHT_OF_CAUSE : WEIGHT[topic];
      if (weight > 0) visitSentence(sentence, topic, weight, visit);
    }
    left = Math.max(0, left - part.length);
  }
}

function visitSentence(sentence: string, topic: Topic, weight: number, visit: (term: Term) => void): void {
  const asked = topic === 'cause' ? 'asCause' : topic === 'fix' ? 'asFix' : null;
  const speakOf = (concepts: readonly ConceptFeatures[], written: string): void => {
    for (const concept of concepts) {
      visit({ feature: concept.anywhere, weight, written });
      if (asked !== null) visit({ feature: concept[asked], weight: 1, written });
    }
  };
  let before: Word | null = null;
  for (const word of wordsOf(sentence)) {
    const written = sentence.slice(word.start, word.end);
    const lexeme = lexemeOf(word.stem);
    visit({ feature: lexeme.word, weight, written });
    if (asked !== null) visit({ feature: lexeme[asked], weight: 1, written });
    speakOf(lexeme.concepts, written);
    if (before !== null && word.start - before.end <= WIDEST_GAP && beginsTerm(before.stem)) {
      speakOf(conceptFeaturesOf(`${before.stem} ${word.stem}`), sentence.slice(before.start, word.end));
    }
    before = word;
  }
}
