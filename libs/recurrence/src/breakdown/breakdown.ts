import { windowBefore } from '#calendar';
import { ServiceOwnership } from '#catalog/published';
import type { Ownership } from '#catalog/published';
import { CLOCK } from '#commands';
import { asStorable } from '#event-sourcing';
import type { Clock } from '#event-sourcing';
import { badInput } from '#graphql';
import { severities } from '#incidents/published';
import { ReadModelDatabase } from '#projections';
import { setKey } from '#root-causes/published';
import type { CauseAxis } from '#root-causes/published';
import { Inject, Injectable } from '@nestjs/common';
import { addServiceless, addServices, labelsOfSignature, NONE, signatureIn, ValueCounts } from './breakdown-groups.js';
import { ClassDetails } from '../classes/class-details.js';
import { compareClasses } from '../classes/compare-classes.js';
import { ComparedExposure } from '../scope/compared-exposure.js';
import type { ExposureUnit } from '../scope/compared-exposure.js';
import { BreakdownRow } from '../graphql/breakdown.types.js';
import type { BreakdownBy } from '../graphql/breakdown.types.js';
import type { Question } from '../scope/question.js';
import { countsOfServices } from '../read-models/breakdown/services.query.js';
import { incidentsOfClasses, newestFirst } from '../read-models/counts/class.query.js';
import { ALL, INCIDENTS, SERVICE_SETS, signatureAxes, SIGNATURES } from '../read-models/counts/counted-incident.js';
import type { LabelAxis } from '../read-models/counts/counted-incident.js';
import { RECURRENCE_COUNTS } from '../read-models/counts/counts.projection.js';
import { countsIn } from '../read-models/counts/counts.query.js';
import type { Scope } from '../read-models/counts/counts.query.js';
import { recordBefore } from '../read-models/counts/record.query.js';
import { recordedDays } from '../scope/recorded-days.js';
import { Recurrence } from '../classes/recurrence.js';
import { TaxonomyViews } from '../scope/taxonomy-views.js';

/** The labels that the incidents of a value have. */
interface Part {
  readonly scope: Scope<LabelAxis>;
  readonly classes: readonly string[];
}

/** What was counted, and how a value of it is shown. */
interface Values {
  readonly counts: ValueCounts;
  readonly partsOf: (value: string) => readonly Part[];
  readonly shown: (value: string) => Pick<BreakdownRow, 'name' | 'classes'>;
}

const named = (name: string) => ({ name, classes: [] });

/** Answers where incidents concentrate. */
@Injectable()
export class Breakdown {
  constructor(
    @Inject(ReadModelDatabase) private readonly database: Pick<ReadModelDatabase, 'read' | 'waitFor'>,
    @Inject(TaxonomyViews) private readonly views: Pick<TaxonomyViews, 'of'>,
    @Inject(ServiceOwnership) private readonly ownership: ServiceOwnership,
    @Inject(Recurrence) private readonly recurrence: Pick<Recurrence, 'recurring'>,
    @Inject(ClassDetails) private readonly details: Pick<ClassDetails, 'incidentsOf'>,
    @Inject(ComparedExposure) private readonly exposure: Pick<ComparedExposure, 'of'>,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /**
   * The values that incidents of the window have, by how many have them, each compared with the window before.
   * @param per what the counts are rates per. @throws GraphQLError BAD_USER_INPUT for a view of the taxonomy that there is not, or an exposure
   * that is not the same for all values.
   */
  async of(asked: Question, by: BreakdownBy, first: number, per: ExposureUnit = 'DAYS'): Promise<readonly BreakdownRow[]> {
    if (by === 'CLASS') return this.#byClass(asked, first, per);
    if (per !== 'DAYS' && by !== 'SIGNATURE' && by !== 'SEVERITY')
      throw badInput('per', 'is DAYS where services are told apart: what each of them went through is another matter');
    const { window, minOccurrences, minPosition } = asked;
    if (minPosition !== null) await this.database.waitFor(minPosition, per === 'DAYS' ? { projections: [RECURRENCE_COUNTS] } : {});
    const before = windowBefore(window);
    const [values, record] = await Promise.all([
      by === 'SIGNATURE' ? this.#signatures(asked) : by === 'SEVERITY' ? this.#severities(asked) : this.#services(asked, by),
      this.database.read((manager) => recordBefore(manager, before)),
    ]);
    const days = recordedDays(window, before, record, this.clock());
    const found = values.counts.found.map(({ value, ...counts }) => ({ ...counts, classKey: value, suggested: 0 }));
    const exposures = await this.exposure.of(per, asked, before, days);
    return compareClasses(found, exposures, { minOccurrences, first }).map((compared) => {
      const value = compared.classKey;
      const idsOf = (most: number) => this.#newest(values.partsOf(value), asked, most);
      return BreakdownRow.of({ asked, value: value === NONE ? null : value, ...values.shown(value), compared, days, exposures, idsOf });
    });
  }

  async #byClass(asked: Question, first: number, per: ExposureUnit): Promise<readonly BreakdownRow[]> {
    const recurring = await this.recurrence.recurring(asked, first, per);
    return recurring.map((one) => {
      const idsOf = (most: number) => this.details.incidentsOf(one, most);
      const { compared, days, exposures } = one;
      return BreakdownRow.of({
        asked,
        value: compared.classKey,
        name: one.class.name,
        classes: [one.class],
        compared,
        days,
        exposures,
        idsOf,
      });
    });
  }

  async #signatures({ scope, window, view }: Question): Promise<Values> {
    const views = new Map(
      await Promise.all(signatureAxes.map(async (axis) => [axis as CauseAxis, await this.views.of(axis, view)] as const)),
    );
    const inView = (axis: CauseAxis) => {
      const found = views.get(axis);
      if (found === undefined) throw new Error(`${axis} is no part of a signature`);
      return found;
    };
    const signatures = { ...scope, axis: SIGNATURES, classes: null } as const;
    const counted = await this.database.read((manager) => countsIn(manager, signatures, [window, windowBefore(window)]));
    const counts = new ValueCounts(window.from);
    const members = new Map<string, Set<string>>();
    for (const { classKey, since, incidents } of counted) {
      const value = signatureIn(classKey, (axis) => inView(axis).groups);
      counts.add(value, since, incidents);
      members.set(value, (members.get(value) ?? new Set()).add(classKey));
    }
    return {
      counts,
      partsOf: (value) => [{ scope: signatures, classes: [...(members.get(value) ?? [])] }],
      shown: (value) => {
        const classes = labelsOfSignature(value).map(({ axis, classKey }) => inView(axis).named(classKey));
        return { name: classes.map(({ name }) => name).join(' × '), classes };
      },
    };
  }

  async #severities({ scope, window }: Question): Promise<Values> {
    const counts = new ValueCounts(window.from);
    const of = (severity: string): Scope<LabelAxis> => ({
      ...scope,
      axis: INCIDENTS,
      severities: severities.filter((each) => each === severity),
      classes: null,
    });
    await this.database.read(async (manager) => {
      for (const severity of scope.severities.length === 0 ? severities : scope.severities) {
        const counted = await countsIn(manager, of(severity), [window, windowBefore(window)]);
        for (const { since, incidents } of counted) counts.add(severity, since, incidents);
      }
    });
    return { counts, partsOf: (value) => [{ scope: of(value), classes: [ALL] }], shown: named };
  }

  async #services({ scope, window, minPosition }: Question, by: 'SERVICE' | 'TEAM' | 'TIER'): Promise<Values> {
    const windows = [window, windowBefore(window)];
    const incidents = { ...scope, axis: INCIDENTS, classes: null } as const;
    const together = { ...scope, axis: SERVICE_SETS, services: [], classes: null } as const;
    const [services, sets] = await this.database.read(async (manager) => [
      await countsOfServices(manager, incidents, windows),
      await countsIn(manager, together, windows),
    ]);
    const known = new Set(services.map(({ service }) => service));
    const owners = by === 'SERVICE' ? new Map<string, Ownership>() : await this.ownership.of(known, minPosition);
    const isAsked = scope.services.length === 0 ? null : new Set(scope.services.map(asStorable));
    const valueOf = (service: string): string | null => {
      if (isAsked?.has(service) === false) return null;
      if (by === 'SERVICE') return service;
      const owner = owners.get(service);
      return (by === 'TEAM' ? owner?.owningTeam : owner?.tier?.toString()) ?? NONE;
    };
    const counts = new ValueCounts(window.from);
    addServices(counts, services, sets, valueOf);
    if (isAsked === null) addServiceless(counts, sets);
    return {
      counts,
      partsOf: (value) => {
        const those = [...known].filter((service) => valueOf(service) === value);
        const affected = those.length === 0 ? [] : [{ scope: { ...incidents, services: those }, classes: [ALL] }];
        return value === NONE && isAsked === null ? [...affected, { scope: together, classes: [setKey([])] }] : affected;
      },
      shown: (value) => named(value === NONE ? `No ${by.toLowerCase()}` : by === 'TIER' ? `Tier ${value}` : value),
    };
  }

  async #newest(parts: readonly Part[], { window }: Question, first: number): Promise<readonly string[]> {
    const found = await this.database.read(async (manager) => {
      const each = [];
      for (const { scope, classes } of parts) each.push(...(await incidentsOfClasses(manager, scope, classes, window, first)));
      return each;
    });
    return [...new Set(found.sort(newestFirst).map(({ incidentId }) => incidentId))].slice(0, first);
  }
}
