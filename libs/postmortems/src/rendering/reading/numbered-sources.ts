import type { DocumentStatement, PostmortemDocument } from '../../read-models/document/document.js';

/** The cited events by the numbers that readers see, and where each is cited. Numbers and places count from 1, in reading order. */
export interface NumberedSources {
  /** @returns the numbers of the statement's citations, lowest first. */
  numbersOf(statement: DocumentStatement): readonly number[];
  /** @returns the same as readers see them. */
  marksOf(statement: DocumentStatement): readonly SourceMark[];
  /** @returns which statement of the document it is. */
  placeOf(statement: DocumentStatement): number;
  readonly all: readonly NumberedSource[];
}

/** One number, or the first and the last of many that follow each other: `4–1003`. */
export interface SourceMark {
  readonly first: number;
  readonly last: number;
}

export interface NumberedSource {
  readonly number: number;
  readonly eventId: string;
  /** Of the statements that cite it. */
  readonly places: readonly number[];
}

export function numberedSources({ sections }: PostmortemDocument): NumberedSources {
  const sources = new Map<string, { readonly number: number; readonly eventId: string; readonly places: number[] }>();
  const places = new Map<DocumentStatement, number>();
  for (const statement of sections.flatMap(({ statements }) => inReadingOrder(statements))) {
    const place = places.size + 1;
    places.set(statement, place);
    for (const eventId of new Set(statement.citations)) {
      const source = sources.get(eventId) ?? { number: sources.size + 1, eventId, places: [] };
      source.places.push(place);
      sources.set(eventId, source);
    }
  }
  const all = [...sources.values()];
  const numbersOf = ({ citations }: DocumentStatement): readonly number[] => {
    const numbers = new Set(citations.map((eventId) => sources.get(eventId)?.number));
    return [...numbers].filter((number) => number !== undefined).sort((a, b) => a - b);
  };
  const placeOf = (statement: DocumentStatement): number => places.get(statement) ?? 0;
  return {
    all,
    numbersOf,
    // Where a number is cited first, it is shown: a footnote that nothing points to would not be.
    marksOf: (statement) => marksFor(numbersOf(statement), (number) => all[number - 1]?.places[0] !== placeOf(statement)),
    placeOf,
  };
}

const SHORTEST_RUN = 3;

/** @param isKnown whether readers have met the number before. */
function marksFor(numbers: readonly number[], isKnown: (number: number) => boolean): readonly SourceMark[] {
  const runs: SourceMark[] = [];
  for (const number of numbers) {
    const before = runs.at(-1);
    const goesOn = before?.last === number - 1 && isKnown(number) && isKnown(before.last);
    if (goesOn) runs[runs.length - 1] = { first: before.first, last: number };
    else runs.push({ first: number, last: number });
  }
  return runs.flatMap(({ first, last }) => {
    const length = last - first + 1;
    return length >= SHORTEST_RUN
      ? [{ first, last }]
      : Array.from({ length }, (_, index) => ({ first: first + index, last: first + index }));
  });
}

/** What people wrote stands above what is generated. */
function inReadingOrder(statements: readonly DocumentStatement[]): readonly DocumentStatement[] {
  return [...statements.filter(({ origin }) => origin === 'AUTHORED'), ...statements.filter(({ origin }) => origin === 'GENERATED')];
}
