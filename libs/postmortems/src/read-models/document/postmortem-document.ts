import type { Draft, GeneratedSection } from '../../domain/postmortem.events.js';
import type { AuthoredSection, RecordedPostmortem } from './recorded-postmortem.js';

export const statementOrigins = ['GENERATED', 'AUTHORED'] as const;
export type StatementOrigin = (typeof statementOrigins)[number];

export interface DocumentStatement {
  readonly text: string;
  readonly origin: StatementOrigin;
  /** Ids of the incident's events; never empty for a generated statement. */
  readonly citations: readonly string[];
}

export interface DocumentSection {
  readonly key: string;
  readonly heading: string;
  readonly statements: readonly DocumentStatement[];
  /** What would be generated from the facts of now differs from what the draft, or the author, had before them. */
  readonly stale: boolean;
}

export const postmortemStatuses = ['DRAFT'] as const;
export type PostmortemStatus = (typeof postmortemStatuses)[number];

/** A postmortem as its readers see it. */
export interface PostmortemDocument {
  readonly id: string;
  readonly incidentId: string;
  readonly title: string;
  readonly status: PostmortemStatus;
  /** The revision of the postmortem's stream; -1 where nothing had been recorded of it yet. */
  readonly version: number;
  readonly draftedFromPosition: string;
  readonly generatorVersion: number;
  readonly templateVersion: number;
  readonly stale: boolean;
  readonly sections: readonly DocumentSection[];
}

/** The postmortem as it was recorded; `now` is what would be generated from the facts at this moment. */
export function standingDocument(recorded: RecordedPostmortem, now: Draft): PostmortemDocument {
  return documentOf(recorded.id, recorded.incidentId, recorded.version, recorded.draft, recorded.authored, now);
}

/** The postmortem as the facts stood: generated from them, below the words that had been written by then. */
export function documentAsKnown(incidentId: string, id: string, facts: Draft, recorded: RecordedPostmortem | null): PostmortemDocument {
  return documentOf(id, incidentId, recorded?.version ?? -1, facts, recorded?.authored ?? new Map<string, never>(), facts);
}

function documentOf(
  id: string,
  incidentId: string,
  version: number,
  draft: Draft,
  authored: ReadonlyMap<string, AuthoredSection>,
  now: Draft,
): PostmortemDocument {
  const fresh = new Map(now.sections.map((section) => [section.key, section]));
  const drafted = draft.sections.map((generated) => {
    const written = authored.get(generated.key);
    const current = fresh.get(generated.key) ?? null;
    return written === undefined ? generatedSection(generated, current) : authoredSection(written, current);
  });
  // A template that no longer has a section does not take away what somebody wrote there.
  const kept = [...authored.values()]
    .filter(({ key }) => draft.sections.every((section) => section.key !== key))
    .map((written) => authoredSection(written, fresh.get(written.key) ?? null));
  const sections = [...drafted, ...kept];
  const { title, draftedFromPosition, generatorVersion, templateVersion } = draft;
  const stale = sections.some((section) => section.stale);
  return { id, incidentId, title, status: 'DRAFT', version, draftedFromPosition, generatorVersion, templateVersion, stale, sections };
}

function generatedSection({ key, heading, statements }: GeneratedSection, current: GeneratedSection | null): DocumentSection {
  return {
    key,
    heading,
    statements: statements.map(({ text, citations }) => ({ text, origin: 'GENERATED', citations })),
    stale: !sameStatements({ key, heading, statements }, current),
  };
}

function authoredSection({ key, heading, text, basis }: AuthoredSection, current: GeneratedSection | null): DocumentSection {
  return { key, heading, statements: [{ text, origin: 'AUTHORED', citations: [] }], stale: !sameStatements(basis, current) };
}

function sameStatements(a: GeneratedSection | null, b: GeneratedSection | null): boolean {
  const [one, other] = [a?.statements ?? [], b?.statements ?? []];
  return (
    one.length === other.length &&
    one.every(({ text, citations }, index) => text === other[index]?.text && citations.join(' ') === other[index].citations.join(' '))
  );
}
