import type { ActionItemDetails } from '#action-items/published';
import type { Occurrence } from '#event-sourcing';
import type { IncidentKind, Severity } from '#incidents/published';
import type { Mention } from '../../domain/postmortem.events.js';
import type {
  DocumentComment,
  DocumentEdition,
  DocumentStatement,
  DraftBasis,
  PostmortemStatus,
  SectionDifference,
  StatementOrigin,
} from '../../read-models/document/document.js';
import { isWorkedOn } from '../reading/labels.js';
import { numberedSources } from '../reading/numbered-sources.js';
import type { CitedEvent, Figures, PostmortemView } from '../postmortem-view.js';

/**
 * A postmortem for other programs. Times are ISO 8601 in UTC. Fields may be added; one that changes its meaning comes with another
 * `formatVersion`.
 */
export interface PostmortemJson {
  readonly format: 'debrief-postmortem';
  readonly formatVersion: 1;
  readonly id: string;
  readonly title: string;
  readonly status: PostmortemStatus;
  /** Null for what is being worked on. */
  readonly edition: number | null;
  /** The revision of the postmortem. */
  readonly version: number;
  readonly draftedFromPosition: string;
  readonly generatorVersion: number;
  readonly template: { readonly key: string; readonly version: number };
  /** The facts have moved on. */
  readonly stale: boolean;
  /** Because of what a new draft would read differently. */
  readonly outdatedBy: readonly DraftBasis[];
  readonly dueAt: string | null;
  /** Oldest first. */
  readonly editions: readonly Omit<DocumentEdition, 'version'>[];
  readonly incident: {
    readonly id: string;
    readonly reference: string;
    readonly title: string;
    readonly severity: Severity;
    readonly kind: IncidentKind;
    readonly services: readonly string[];
    readonly impactStarted: Occurrence | null;
    readonly detected: Occurrence | null;
    readonly mitigated: Occurrence | null;
    readonly recovered: Occurrence | null;
    readonly customersAffected: number | null;
  };
  /** In reading order. */
  readonly sections: readonly {
    readonly key: string;
    readonly heading: string;
    readonly stale: boolean;
    readonly outdatedBy: readonly DraftBasis[];
    /** What only people can answer. */
    readonly questions: readonly string[];
    readonly statements: readonly {
      readonly id: string;
      /** Plain text; it may have several lines. */
      readonly text: string;
      readonly origin: StatementOrigin;
      /** What it is listed under within its section. */
      readonly part: string | null;
      /** The numbers of the `sources` that it stands on. */
      readonly sources: readonly number[];
      readonly mentions: readonly Mention[];
    }[];
  }[];
  /**
   * The sections that read differently than in the edition before: for an edition, the one before it; for what is being worked on, the
   * latest. Empty where there is none.
   */
  readonly changes: readonly {
    readonly key: string;
    readonly heading: string;
    readonly kind: SectionDifference['kind'];
    readonly before: readonly ReadStatement[];
    readonly after: readonly ReadStatement[];
  }[];
  /** Oldest first; none in an edition. `quoted`: how the statement read then. */
  readonly comments: readonly Omit<DocumentComment, 'authorId'>[];
  /** As they stand, not as they stood when the postmortem was drafted. */
  readonly actionItems: readonly ActionItemDetails[];
  /** The cited events, by the numbers that statements name them by. Of an event that is not known here only the id is given. */
  readonly sources: readonly ({ readonly number: number; readonly eventId: string } & Partial<Omit<CitedEvent, 'id'>>)[];
  /** What charts are drawn from. */
  readonly figures: Figures;
}

/** A statement as its readers see it. */
type ReadStatement = Pick<DocumentStatement, 'id' | 'text' | 'origin' | 'part'>;

/** The postmortem as {@link PostmortemJson}, indented, with a line feed at its end. */
export function jsonOf(view: PostmortemView): string {
  return `${JSON.stringify(postmortemJson(view), null, 2)}\n`;
}

export function postmortemJson(view: PostmortemView): PostmortemJson {
  const { document, incident, figures, actionItems } = view;
  const numbered = numberedSources(document);
  return {
    format: 'debrief-postmortem',
    formatVersion: 1,
    id: document.id,
    title: document.title,
    status: document.status,
    edition: document.edition,
    version: document.version,
    draftedFromPosition: document.draftedFromPosition,
    generatorVersion: document.generatorVersion,
    template: { key: document.template, version: document.templateVersion },
    stale: document.stale,
    outdatedBy: document.outdatedBy,
    dueAt: document.dueAt,
    editions: document.editions.map(({ edition, publishedAt, note }) => ({ edition, publishedAt, note })),
    incident: { id: document.incidentId, ...incident },
    sections: document.sections.map(({ key, heading, stale, outdatedBy, questions, statements }) => ({
      key,
      heading,
      stale,
      outdatedBy,
      questions,
      statements: statements.map((statement) => {
        const { id, text, origin, part, mentions } = statement;
        return { id, text, origin, part, sources: numbered.numbersOf(statement), mentions };
      }),
    })),
    changes: document.changes.map(({ key, heading, kind, before, after }) => ({
      key,
      heading,
      kind,
      before: before.map(readStatement),
      after: after.map(readStatement),
    })),
    comments: (isWorkedOn(view) ? document.comments : []).map(remark),
    actionItems,
    sources: numbered.all.map(({ number, eventId }) => {
      const event = view.sources.get(eventId);
      if (event === undefined) return { number, eventId };
      const { type, occurred, recordedAt, text } = event;
      return { number, eventId, type, occurred, recordedAt, text };
    }),
    figures,
  };
}

function readStatement({ id, text, origin, part }: DocumentStatement): ReadStatement {
  return { id, text, origin, part };
}

/** Without whoever made it. */
function remark({
  id,
  section,
  statementId,
  quoted,
  text,
  kind,
  at,
  resolvedAt,
  resolution,
}: DocumentComment): Omit<DocumentComment, 'authorId'> {
  return { id, section, statementId, quoted, text, kind, at, resolvedAt, resolution };
}
