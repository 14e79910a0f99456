import { ServiceTeams } from '#catalog/published';
import { EVENT_STORE } from '#commands';
import { LogFollower } from '#event-sourcing';
import type { EventStore } from '#event-sourcing';
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
  readonly #follower: LogFollower<TemplateEvent>;

  constructor(
    @Inject(EVENT_STORE) store: EventStore,
    @Inject(ServiceTeams) private readonly services: ServiceTeams,
  ) {
    this.#follower = new LogFollower(store, templateVocabulary, ({ event }) => {
      this.#shelf.fold(event);
    });
  }

  /**
   * The template to draft an incident's postmortem with: the newest version of the one that is named; else of the one that suits the
   * incident's severity and the teams that own its services.
   * @throws DomainError INVALID where the named one is unknown or retired.
   */
  async choose(incident: IncidentFacts, named: string | null): Promise<DraftTemplate> {
    await this.#follower.caughtUp();
    if (named !== null) {
      const template = this.#shelf.find(named);
      if (template === null || template.retired) throw refused.notToDraftWith(named, this.#inUse());
      return template;
    }
    const services = incident.services.map(({ key }) => key);
    const teams = this.#shelf.hasTeams() ? await this.services.teamsOf(services) : NO_TEAMS;
    return this.#shelf.suiting(incident.severity, teams);
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

  #inUse(): readonly string[] {
    return this.#shelf.newest().flatMap(({ key, retired }) => (retired ? [] : [key]));
  }
}
