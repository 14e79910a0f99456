import { IncidentDirectory, IncidentList } from '#incidents/published';
import type { IncidentEvent } from '#incidents/published';
import type { RecordedEvent } from '#event-sourcing';
import { ReadModelDatabase } from '#projections';
import { causeAxes, Taxonomies } from '#root-causes/published';
import type { CauseAxis, ClassView } from '#root-causes/published';
import { Inject, Injectable } from '@nestjs/common';
import { knownIncident } from '../read-models/similar/known-incident.js';
import type { MovedLabels } from '../read-models/similar/in-view.js';
import { similarTo } from '../read-models/similar/similar.query.js';
import { writtenAs } from '../read-models/similar/told-words.js';
import { becauseOf } from './because.js';
import { SimilarIncident } from './graphql/similar-incident.type.js';

const MOST_WORDS = 10;

/** The classes as they stand now. */
interface Standing {
  /** Of the taxonomy, or an earlier one. */
  readonly version: number;
  readonly views: ReadonlyMap<CauseAxis, ClassView>;
  /** Labels of merged classes count under what those were merged into, as everywhere. */
  readonly moved: MovedLabels;
}

/** Answers whether something like an incident was seen before. */
@Injectable()
export class SimilarIncidents {
  #standing: Standing | undefined;

  constructor(
    @Inject(ReadModelDatabase) private readonly database: Pick<ReadModelDatabase, 'read'>,
    @Inject(IncidentDirectory) private readonly directory: Pick<IncidentDirectory, 'events'>,
    @Inject(IncidentList) private readonly list: Pick<IncidentList, 'find'>,
    @Inject(Taxonomies) private readonly taxonomies: Pick<Taxonomies, 'version' | 'view'>,
  ) {}

  /**
   * The incidents most like one, which is read from the log and so as it was left a moment ago; the others are as the read models know them.
   * None for an unknown incident.
   * @param asKnownAt ISO 8601 UTC: what is known of the one asked about; null: by now. @param first how many at most.
   */
  async of(incidentId: string, asKnownAt: string | null, first: number): Promise<readonly SimilarIncident[]> {
    const events = await this.directory.events(incidentId, asKnownAt);
    const known = knownIncident(events);
    if (known === null) return [];
    const { views, moved } = await this.#classesNow();
    const found = await this.database.read((manager) => similarTo(manager, known, first, moved));
    const incidents = await this.list.find(
      found.map((one) => one.incidentId),
      null,
    );
    const written = writtenOf(events);
    return found.flatMap(({ incidentId: id, score, shared, later }) => {
      const incident = incidents.get(id);
      if (incident === undefined) return [];
      const sharedClasses = shared.flatMap((trait) =>
        trait.kind === 'class' ? (views.get(trait.axis)?.classes.get(trait.key) ?? []) : [],
      );
      const sharedServices = shared.flatMap((trait) => (trait.kind === 'service' ? [trait.key] : []));
      const words = shared.flatMap((trait) => (trait.kind === 'word' ? (written.get(trait.stem) ?? []) : [])).slice(0, MOST_WORDS);
      const because = becauseOf({ classes: sharedClasses, services: sharedServices, words, later });
      return [Object.assign(new SimilarIncident(), { incident, score, because, sharedClasses, sharedServices, words })];
    });
  }

  /** Made once for each version of the taxonomy. */
  async #classesNow(): Promise<Standing> {
    const version = await this.taxonomies.version();
    if (this.#standing?.version === version) return this.#standing;
    const views = new Map(await Promise.all(causeAxes.map(async (axis) => [axis, await this.#view(axis)] as const)));
    const moved = Object.fromEntries([...views].map(([axis, { movedTo }]) => [axis, movedTo]));
    this.#standing = { version, views, moved };
    return this.#standing;
  }

  #view(axis: CauseAxis): Promise<ClassView> {
    return this.taxonomies.view(axis, { kind: 'CURRENT' });
  }
}

/** How its words are written, the latest texts first, so that they are written as they stand now. */
function writtenOf(events: readonly RecordedEvent<IncidentEvent>[]): ReadonlyMap<string, string> {
  const titles: string[] = [];
  const texts: string[] = [];
  for (const { event } of events.toReversed()) {
    if (event.type === 'IncidentDeclared' || event.type === 'IncidentRetitled') {
      titles.push(event.data.title);
      texts.push(event.data.summary ?? '');
    } else if (event.type === 'IncidentImported') texts.push(event.data.body ?? '');
  }
  return writtenAs(titles, texts);
}
