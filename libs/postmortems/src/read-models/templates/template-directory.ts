import { ServiceTeams } from '#catalog/published';
import { EVENT_STORE } from '#commands';
import { LogFollower } from '#event-sourcing';
import type { EventStore, RecordedEvent } from '#event-sourcing';
import type { IncidentFacts } from '#incidents/published';
import { Inject, Injectable } from '@nestjs/common';
import { refused } from '../../domain/template/template.errors.js';
import type { TemplateEvent } from '../../domain/template/template.events.js';
import { templateVocabulary } from '../../domain/template/template.upcasters.js';
import type { DraftTemplate, KnownTemplate } from '../../domain/template/template.js';
import { TemplateShelf } from './template-shelf.js';

const NO_TEAMS: ReadonlySet<string> = new Set();

/** Which templates there are, and which one an incident gets. Every answer includes all that was acknowledged before the question. */
@Injectable()
export class TemplateDirectory {
  readonly #shelf = new TemplateShelf();
  readonly #recorded: RecordedEvent<TemplateEvent>[] = [];
  readonly #follower: LogFollower<TemplateEvent>;

  constructor(
    @Inject(EVENT_STORE) store: EventStore,
    @Inject(ServiceTeams) private readonly services: ServiceTeams,
  ) {
    this.#follower = new LogFollower(store, templateVocabulary, (recorded) => {
      this.#recorded.push(recorded);
      this.#shelf.fold(recorded.event);
    });
  }

  /**
   * The template to draft an incident's postmortem with: the newest version of the one that is named; else of the one that suits the
   * incident's severity and the teams that own its services.
   * @param asKnownAt ISO 8601 UTC: of the templates as they had been recorded by then, with the teams of now; null: by now.
   * @throws DomainError INVALID where the named one is unknown or retired.
   */
  async choose(incident: IncidentFacts, named: string | null, asKnownAt: string | null = null): Promise<DraftTemplate> {
    await this.#follower.caughtUp();
    const shelf = asKnownAt === null ? this.#shelf : this.#shelfOf(asKnownAt);
    if (named !== null) {
      const template = shelf.find(named);
      if (template === null || template.retired) throw refused.notToDraftWith(named, inUse(shelf));
      return template;
    }
    const services = incident.services.map(({ key }) => key);
    const teams = shelf.hasTeams() ? await this.services.teamsOf(services) : NO_TEAMS;
    return shelf.suiting(incident.severity, teams);
  }

  /** A version of a template, retired or not; null where there is none. @param version the newest when left out. */
  async find(key: string, version?: number): Promise<KnownTemplate | null> {
    await this.#follower.caughtUp();
    return this.#shelf.find(key, version);
  }

  /** The newest version of each template, retired ones included, by key. */
  async list(): Promise<readonly KnownTemplate[]> {
    await this.#follower.caughtUp();
    return this.#shelf.newest();
  }

  /** Templates are few and seldom change. */
  #shelfOf(asKnownAt: string): TemplateShelf {
    const shelf = new TemplateShelf();
    for (const { event, recordedAt } of this.#recorded) if (recordedAt <= asKnownAt) shelf.fold(event);
    return shelf;
  }
}

function inUse(shelf: TemplateShelf): readonly string[] {
  return shelf.newest().flatMap(({ key, retired }) => (retired ? [] : [key]));
}
