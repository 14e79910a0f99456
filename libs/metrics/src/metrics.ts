import { DAY_MS } from '#calendar';
import type { Window } from '#calendar';
import { CLOCK } from '#commands';
import { ProductionDeployments } from '#deployments/published';
import type { Clock } from '#event-sourcing';
import { badInput } from '#graphql';
import { PostmortemTimeliness } from '#postmortems/published';
import { ReadModelDatabase } from '#projections';
import { Inject, Injectable } from '@nestjs/common';
import { LeftOut, outside } from './answers/answer.js';
import type { Answer } from './answers/answer.js';
import { countAnswer, doneShare, incidentCount, shareAnswer, timelyShare, unknownShare } from './answers/counts.js';
import { Durations } from './answers/durations.js';
import type { MetricTerms } from './domain/metric.events.js';
import type { Definition } from './metric-definitions.js';
import { MEASUREMENTS } from './read-models/measurements/measurements.projection.js';
import { countsIn, endsIn, itemsIn, recordedFrom } from './read-models/measurements/measurements.query.js';
import type { Scope } from './read-models/measurements/measurements.query.js';

/** What is asked of a metric. Moments are ISO 8601 UTC. */
export interface MetricQuestion {
  readonly definition: Definition;
  readonly window: Window;
  /** Until when what is open has lasted; null: until now. */
  readonly asOf: string | null;
  /** Empty: all. */
  readonly services: readonly string[];
  readonly severities: readonly string[];
  /** Null: whatever the read models reflect. */
  readonly minPosition: bigint | null;
}

/** A metric's answer. `position`: everything that was recorded up to there is in it. */
export interface MetricAnswer extends Answer {
  readonly asOf: string;
  readonly position: string;
}

/** Computes metrics from the read models. */
@Injectable()
export class Metrics {
  constructor(
    @Inject(ReadModelDatabase) private readonly database: ReadModelDatabase,
    @Inject(ProductionDeployments) private readonly production: ProductionDeployments,
    @Inject(PostmortemTimeliness) private readonly timeliness: PostmortemTimeliness,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /**
   * @throws GraphQLError BAD_USER_INPUT for a question that the metric does not take. @throws ReadModelBehindError when `minPosition` is
   * not reached.
   */
  async answer(question: MetricQuestion): Promise<MetricAnswer> {
    const { minPosition, definition, severities } = question;
    if (severities.length > 0 && isOfDeployments(definition.terms))
      throw badInput('filter.severities', 'is of incidents, which this metric is not');
    if (minPosition !== null) {
      await this.database.waitFor(minPosition, { projections: [MEASUREMENTS] });
      await this.production.waitFor(minPosition);
      await this.timeliness.waitFor(minPosition);
    }
    const asOf = question.asOf ?? this.clock();
    // Read before the rows are: what the rows reflect beyond it does no harm.
    const position = (await this.database.checkpoints()).map((checkpoint) => checkpoint.position).sort(ascending)[0] ?? 0n;
    const answer = await this.#computed(question, asOf);
    return { ...answer, asOf, position: String(position) };
  }

  #computed(question: MetricQuestion, asOf: string): Promise<Answer> {
    const { terms } = question.definition;
    if (terms.kind === 'DURATION') return terms.from === 'COMMITTED' ? this.#leadTime(question) : this.#duration(question, asOf);
    if (isOfDeployments(terms)) return this.#deployments(question, asOf);
    const scope = scopeOf(question);
    const { window } = question;
    if (terms.counted === 'TIMELY_POSTMORTEMS') return this.#timely(question, asOf);
    return this.database.read(async (manager) => {
      if (terms.counted === 'DONE_ACTION_ITEMS') return doneShare(terms, await itemsIn(manager, scope, window), asOf);
      const counts = await countsIn(manager, scope, window);
      if (terms.counted === 'UNKNOWN_CAUSES') return unknownShare(terms, counts);
      const passed = passedOf(window, asOf);
      return incidentCount(terms, counts, daysOf(passed, await recordedFrom(manager, passed)));
    });
  }

  async #duration(question: MetricQuestion, asOf: string): Promise<Answer> {
    const { terms } = question.definition;
    const { from = 'DETECTED', to = 'RECOVERED', visit = 'FIRST' } = terms;
    const causes = terms.population.causedByDeployment === true ? await this.production.causes() : null;
    const durations = new Durations(terms, Date.parse(asOf));
    return this.database.read(async (manager) => {
      for await (const page of endsIn(manager, scopeOf(question), question.window, { from, to, visit })) {
        for (const incident of page) {
          const deployed = causes?.get(incident.incidentId);
          if (causes !== null && deployed === undefined && outside(terms, incident) === null)
            durations.leftOut.add('NOT_CAUSED_BY_DEPLOYMENT');
          else if (from === 'DEPLOYED' && deployed !== undefined)
            durations.take({ ...incident, begun: Date.parse(deployed), begunKnown: 'e' });
          else durations.take(incident);
        }
      }
      return durations.answer;
    });
  }

  async #timely(question: MetricQuestion, asOf: string): Promise<Answer> {
    const counts = await this.timeliness.of({ ...scopeOf(question), window: question.window, asOf });
    return timelyShare(question.definition.terms, counts);
  }

  async #leadTime({ definition: { terms }, window, services }: MetricQuestion): Promise<Answer> {
    const { seconds, committedLater, notSucceeded } = await this.production.leadTimes(servicesOf(terms, services), window);
    const durations = new Durations(terms, 0);
    for (const one of seconds) durations.add(one);
    durations.leftOut.add('ENDS_BEFORE_IT_BEGINS', committedLater);
    durations.leftOut.add('NOT_CARRIED_THROUGH', notSucceeded);
    return durations.answer;
  }

  async #deployments({ definition: { terms }, window, services }: MetricQuestion, asOf: string): Promise<Answer> {
    const tally = await this.production.tally(servicesOf(terms, services), window);
    const leftOut = new LeftOut();
    leftOut.add('NOT_CARRIED_THROUGH', tally.withoutEffect);
    if (terms.counted === 'DEPLOYMENTS') {
      const passed = passedOf(window, asOf);
      return countAnswer(terms, tally.carriedThrough, daysOf(passed, await this.production.recordedFrom(passed)), leftOut);
    }
    return shareAnswer(terms, tally.failed, tally.effective, leftOut);
  }
}

function isOfDeployments({ from, counted }: MetricTerms): boolean {
  return from === 'COMMITTED' || counted === 'DEPLOYMENTS' || counted === 'FAILED_DEPLOYMENTS';
}

/** What the definition and the question narrow to, both of which must hold. */
function scopeOf({ definition: { terms }, services, severities }: MetricQuestion): Scope {
  return { services: servicesOf(terms, services), severities: [terms.population.severities ?? [], severities] };
}

function servicesOf({ population }: MetricTerms, services: readonly string[]): readonly (readonly string[])[] {
  return [population.services ?? [], services];
}

/** What is to come does not count. */
function passedOf({ from, to }: Window, asOf: string): Window {
  return { from, to: asOf < to ? asOf : to };
}

/** @param recordedFrom from when on anything was recorded; null: nothing was. */
function daysOf({ to }: Window, recordedFrom: string | null): number {
  return recordedFrom === null ? 0 : Math.max(0, (Date.parse(to) - Date.parse(recordedFrom)) / DAY_MS);
}

function ascending(a: bigint, b: bigint): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
