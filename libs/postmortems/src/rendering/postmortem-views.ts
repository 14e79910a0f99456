import { ActionItemDirectory, actionItemStream, actionItemVocabulary } from '#action-items/published';
import type { ActionItemDetails, ActionItemEvent } from '#action-items/published';
import { EVENT_STORE } from '#commands';
import { collect, EventStreams } from '#event-sourcing';
import type { EventStore, Occurrence } from '#event-sourcing';
import { IncidentDirectory, isDetectionStandIn, milestone } from '#incidents/published';
import type { IncidentFacts, Stage } from '#incidents/published';
import { Inject, Injectable } from '@nestjs/common';
import { foldedFacts } from '../generator/folded-facts.js';
import { occurrence, timedVisit } from '../generator/known-incident.js';
import { PostmortemDocuments } from '../postmortem-documents.js';
import type { NamesAsRoles, PostmortemDocument } from '../read-models/document/document.js';
import { withRoles } from '../read-models/document/roles-for-names.js';
import { citedActionItemEvent, citedIds, citedIncidentEvent } from './cited-events.js';
import { figuresOf } from './figures.js';
import type { CitedEvent, PostmortemView, ViewedIncident } from './postmortem-view.js';

/** Puts together what renderings show of a postmortem. Always reads the log, so it sees everything that was acknowledged. */
@Injectable()
export class PostmortemViews {
  readonly #itemStreams: EventStreams<ActionItemEvent>;

  constructor(
    @Inject(EVENT_STORE) store: EventStore,
    @Inject(IncidentDirectory) private readonly incidents: IncidentDirectory,
    @Inject(ActionItemDirectory) private readonly actionItems: ActionItemDirectory,
    @Inject(PostmortemDocuments) private readonly documents: Pick<PostmortemDocuments, 'factsBeside'>,
  ) {
    this.#itemStreams = new EventStreams(store, actionItemVocabulary);
  }

  /**
   * The document with the incident as the document had it before it, and its action items as they are.
   * @param document as `PostmortemDocuments` has just shown it. @param asKnownAt ISO 8601 UTC: the moment that it was asked for as known at,
   * and the action items as they had been recorded by then; null: as they are now.
   */
  async view(document: PostmortemDocument, asKnownAt: string | null): Promise<PostmortemView> {
    const { incidentId, incidentVersion } = document;
    // What was read for the document a moment ago, and folded, is not read again.
    const beside = this.documents.factsBeside(document);
    const [events, reference, items] = await Promise.all([
      beside?.events ?? this.incidents.events(incidentId, asKnownAt),
      this.incidents.reference(incidentId),
      beside?.actionItems ?? this.actionItems.ofIncident(incidentId, asKnownAt),
    ]);
    const isWhole = events.length === incidentVersion + 1;
    const drafted = isWhole ? events : events.filter(({ revision }) => revision <= BigInt(incidentVersion));
    const facts = foldedFacts(drafted);
    const ids = citedIds(document);
    const ofIncident = events.filter(({ id }) => ids.has(id)).map(citedIncidentEvent);
    const sources = [...ofIncident, ...(await this.#citedOf(items, ids))];
    const roles = document.namesAsRoles;
    const figures = facts === null ? noFigures : figuresOf(facts, drafted);
    return {
      document,
      incident: viewedIncident(facts, document, reference ?? incidentId),
      sources: new Map(sources.map((source) => [source.id, { ...source, text: withRoles(source.text, roles) }])),
      figures: { ...figures, marks: figures.marks.map((mark) => ({ ...mark, text: withRoles(mark.text, roles) })) },
      actionItems: items.map((item) => inRoles(item, roles)),
    };
  }

  async #citedOf(items: readonly ActionItemDetails[], ids: ReadonlySet<string>): Promise<readonly CitedEvent[]> {
    const cited = items.filter(({ eventIds }) => eventIds.some((id) => ids.has(id)));
    const streams = await Promise.all(cited.map(({ id }) => collect(this.#itemStreams.readStream(actionItemStream(id)))));
    return streams
      .flat()
      .filter(({ id }) => ids.has(id))
      .map(citedActionItemEvent);
  }
}

const noFigures = { from: null, to: null, impact: null, visits: [], severities: [], marks: [] };

function viewedIncident(facts: IncidentFacts | null, { title }: PostmortemDocument, reference: string): ViewedIncident {
  return {
    reference,
    title,
    severity: facts?.severity ?? 'SEV3',
    kind: facts?.kind ?? 'LIVE',
    services: facts?.services.map(({ key }) => key) ?? [],
    impactStarted: facts?.impactStarted
      ? occurrence(facts.impactStarted.at, facts.impactStarted.until, facts.impactStarted.exactness)
      : null,
    detected: facts !== null && isDetectionStandIn(facts) ? null : reached(facts, 'DETECTION'),
    mitigated: reached(facts, 'RECOVERY'),
    recovered: reached(facts, 'LEARNING'),
    customersAffected: facts?.customersAffected?.value ?? null,
  };
}

/** Action items live on beside the document; what is said of them there is read by the same readers. */
function inRoles(item: ActionItemDetails, roles: NamesAsRoles): ActionItemDetails {
  const said = (text: string | null): string | null => (text === null ? null : withRoles(text, roles));
  const { title, endState, owner, note, verification, reason } = item;
  return {
    ...item,
    title: withRoles(title, roles),
    owner: said(owner),
    endState: said(endState),
    note: said(note),
    verification: said(verification),
    reason: said(reason),
  };
}

function reached(facts: IncidentFacts | null, stage: Stage): Occurrence | null {
  const visit = facts === null ? null : milestone(facts, stage);
  return visit === null ? null : timedVisit(visit).occurred;
}
