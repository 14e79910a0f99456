import { conceptsOf } from '../vocabulary/known-concepts.js';
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

/**
 * What is counted of a text: stems, two stems that follow each other, pieces of 3 to 5 letters of words that speak of cause or fix, those words
 * once more by themselves, the concepts of operations that are spoken of, and those that are spoken of as cause or fix.
 */
export const termKinds = ['word', 'phrase', 'fragment', 'causalWord', 'concept', 'causalConcept'] as const;
export type TermKind = (typeof termKinds)[number];

export interface Term {
  readonly kind: TermKind;
  readonly name: string;
  /** A whole number: more in a sentence about the cause than in one about the impact. */
  readonly weight: number;
  /** What stands in the text, in lower case. */
  readonly written: string;
}

const WEIGHT: Readonly<Record<Topic, number>> = { cause: 6, fix: 4, account: 2, impact: 1, plan: 1, courtesy: 0 };
/** What is read of an incident: bounds the time that a suggestion takes. */
const MOST_CHARACTERS = 20_000;
/** Little words may stand between two that make a phrase ("loss of power"), but no more than that. */
const WIDEST_GAP = 12;

/** Tells `visit` the terms of an incident, sentence by sentence. A sentence that was said before, as in repeated updates, counts once. */
export function visitTerms(incident: IncidentText, visit: (term: Term) => void): void {
  const said = new Set<string>();
  let left = MOST_CHARACTERS;
  for (const part of [incident.title, incident.summary ?? '', incident.body ?? '', ...(incident.updates ?? [])]) {
    for (const { text, topic } of passagesOf(part.slice(0, left))) {
      const sentence = plainOf(text).trim();
      if (said.has(sentence)) continue;
      said.add(sentence);
      if (WEIGHT[topic] > 0) visitSentence(sentence, topic, visit);
    }
    left = Math.max(0, left - part.length);
  }
}

function visitSentence(sentence: string, topic: Topic, visit: (term: Term) => void): void {
  const weight = WEIGHT[topic];
  const causal = topic === 'cause' || topic === 'fix';
  const spoken = (kind: 'word' | 'phrase', name: string, written: string): void => {
    visit({ kind, name, weight, written });
    for (const concept of conceptsOf(name)) {
      visit({ kind: 'concept', name: concept, weight, written });
      if (causal) visit({ kind: 'causalConcept', name: `${topic} ${concept}`, weight: 1, written });
    }
  };
  let before: Word | null = null;
  for (const word of wordsOf(sentence)) {
    const written = sentence.slice(word.start, word.end);
    spoken('word', word.stem, written);
    if (causal) {
      visit({ kind: 'causalWord', name: `${topic} ${word.stem}`, weight: 1, written });
      for (const name of fragmentsOf(word.stem)) visit({ kind: 'fragment', name, weight: 1, written });
    }
    if (before !== null && word.start - before.end <= WIDEST_GAP) {
      spoken('phrase', `${before.stem} ${word.stem}`, sentence.slice(before.start, word.end));
    }
    before = word;
  }
}

function* fragmentsOf(word: string): Generator<string> {
  const padded = `^${word}$`;
  for (let size = 3; size <= 5; size++) for (let at = 0; at + size <= padded.length; at++) yield padded.slice(at, at + size);
}
