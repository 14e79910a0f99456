import type { DocumentStatement, PostmortemDocument } from '../../read-models/document/document.js';

/** The cited events by the numbers that readers see, and where each is cited. Numbers and places count from 1, in reading order. */
export interface NumberedSources {
  /** @returns the numbers of the statement's citations, lowest first. */
  numbersOf(statement: DocumentStatement): readonly number[];
  /** @returns which statement of the document it is. */
  placeOf(statement: DocumentStatement): number;
  readonly all: readonly NumberedSource[];
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
  return {
    all: [...sources.values()],
    numbersOf: ({ citations }) => {
      const numbers = new Set(citations.map((eventId) => sources.get(eventId)?.number));
      return [...numbers].filter((number) => number !== undefined).sort((a, b) => a - b);
    },
    placeOf: (statement) => places.get(statement) ?? 0,
  };
}

/** What people wrote stands above what is generated. */
function inReadingOrder(statements: readonly DocumentStatement[]): readonly DocumentStatement[] {
  return [...statements.filter(({ origin }) => origin === 'AUTHORED'), ...statements.filter(({ origin }) => origin === 'GENERATED')];
}
