import { conceptsOf } from '../vocabulary/known-concepts.js';
import { featureId } from './feature-ids.js';

/** The features of a word, by where it stands. */
export interface Lexeme {
  readonly word: number;
  readonly concepts: readonly ConceptFeatures[];
  readonly asCause: number;
  readonly asFix: number;
}

/** The features of a concept: anywhere, as the cause, and as the fix. */
export interface ConceptFeatures {
  readonly anywhere: number;
  readonly asCause: number;
  readonly asFix: number;
}

const MOST_WORDS = 50_000;
const lexemes = new Map<string, Lexeme>();
const concepts = new Map<string, ConceptFeatures>();

/** The features of a stem. The same for the same stem, whatever was asked before: those that were seen are kept, up to so many. */
export function lexemeOf(stem: string): Lexeme {
  const seen = lexemes.get(stem);
  if (seen !== undefined) return seen;
  const found: Lexeme = {
    word: featureId('word', stem),
    concepts: conceptFeaturesOf(stem),
    asCause: featureId('causalWord', `cause ${stem}`),
    asFix: featureId('causalWord', `fix ${stem}`),
  };
  if (lexemes.size >= MOST_WORDS) lexemes.clear();
  lexemes.set(stem, found);
  return found;
}

/** The features of the concepts that a term (stems with spaces between them) speaks of. */
export function conceptFeaturesOf(term: string): readonly ConceptFeatures[] {
  return conceptsOf(term).map(featuresOfConcept);
}

export function featuresOfConcept(key: string): ConceptFeatures {
  const seen = concepts.get(key);
  if (seen !== undefined) return seen;
  const found = {
    anywhere: featureId('concept', key),
    asCause: featureId('causalConcept', `cause ${key}`),
    asFix: featureId('causalConcept', `fix ${key}`),
  };
  concepts.set(key, found);
  return found;
}
