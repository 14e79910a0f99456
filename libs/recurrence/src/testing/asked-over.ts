import { afterEach } from '@jest/globals';
import { ActionItem } from '#action-items/graphql';
import type { ActionItemList } from '#action-items/published';
import type { Window } from '#calendar';
import type { Exposures } from '#deployments/published';
import { DomainError } from '#event-sourcing';
import type { IncidentKind, Severity } from '#incidents/published';
import type { onEachDatabase, Told } from '#projections/testing';
import { RootCauseClass } from '#root-causes/graphql';
import type { CauseAxis, Taxonomies } from '#root-causes/published';
import { EstimatedLabels } from '#suggestions/published';
import type { EstimatedIncident } from '#suggestions/published';
import { ownClasses } from '#root-causes/published';
import { ClassDetails } from '../classes/class-details.js';
import type { AskedClass } from '../classes/class-details.js';
import { ComparedExposure } from '../scope/compared-exposure.js';
import type { ExposureUnit } from '../scope/compared-exposure.js';
import { Coverage } from '../classes/coverage.js';
import { FixRecord } from '../fixes/fix-record.js';
import { recurrenceProjections } from '../read-models/index.js';
import type { Question } from '../scope/question.js';
import { Recurrence } from '../classes/recurrence.js';
import { RecurrenceCharts } from '../series/series.js';
import { TaxonomyViews } from '../scope/taxonomy-views.js';

export const axis = 'CONTRIBUTING_FACTOR';

const keys = ['config', 'network', 'power', 'unknown', 'con\ufffdfig', ...Array.from({ length: 60 }, (_, index) => `class-${index}`)];

function classOf(axis: CauseAxis, key: string): RootCauseClass {
  return RootCauseClass.of({ axis, key, name: `The ${key}`, description: null, version: 3, retired: false });
}

/** In the list "theirs", what we tell apart as config and network is one. */
const taxonomies: Pick<Taxonomies, 'view'> = {
  view: (of, asked) => {
    if (asked.kind === 'VERSION') throw new DomainError('INVALID', 'there was no such version');
    const movedTo = new Map(asked.kind === 'LIST' ? ['config', 'network'].map((key) => [key, 'change']) : []);
    const standing = [...keys, 'change'].filter((key) => !movedTo.has(key));
    return Promise.resolve({ classes: new Map(standing.map((key) => [key, classOf(of, key)])), movedTo });
  },
};

/** What nobody has classified. */
class Estimated extends EstimatedLabels {
  constructor(private readonly incidents: readonly EstimatedIncident[]) {
    super();
  }
  override of(of: CauseAxis, { from, to }: Window) {
    if (of !== axis) throw new Error(`nothing is known of ${of}`);
    return Promise.resolve({ incidents: this.incidents.filter(({ detectedAt }) => detectedAt >= from && detectedAt < to), leftOut: 0 });
  }
}

export function estimated(
  incidentId: string,
  detectedAt: string,
  classes: Readonly<Record<string, number>>,
  service = 'api',
): EstimatedIncident {
  const likeliest = Object.entries(classes).map(([key, probability]) => ({ key, probability }));
  return { incidentId, detectedAt, severity: 'SEV3', services: [service], classes: likeliest };
}

interface Outline {
  readonly severity?: Severity;
  readonly kind?: IncidentKind;
  readonly services?: readonly string[];
  readonly trigger?: string;
}

let told = 0;

/** An incident that is labelled with some classes, parted by spaces. */
export function incident(
  detectedAt: string,
  classes: string,
  { severity = 'SEV3', kind = 'LIVE', services = ['api'], trigger }: Outline = {},
): readonly Told[] {
  const incidentId = `i${++told}`;
  const stream = `incident-${incidentId}`;
  const labelled = (on: CauseAxis, labels: readonly string[]): Told => ({
    stream,
    type: 'RootCausesClassified',
    data: { axis: on, classes: labels, classVersions: [], evidence: [] },
    occurredAt: detectedAt,
  });
  return [
    { stream, type: 'IncidentDeclared', data: { incidentId, title: 'It', severity, kind, services }, occurredAt: detectedAt },
    labelled(axis, classes === '' ? [] : classes.split(' ')),
    ...(trigger === undefined ? [] : [labelled('TRIGGER', [trigger])]),
  ];
}

/** The days of a month, an incident on each. */
export function daily(month: string, days: number, classes: string, outline?: Outline): readonly Told[] {
  return Array.from({ length: days }, (_, day) =>
    incident(`${month}-${String(day + 1).padStart(2, '0')}T12:00:00.000Z`, classes, outline),
  ).flat();
}

export function actionItem(
  id: string,
  key: string,
  completedAt: string | null,
  end: 'ActionItemCompleted' | 'ActionItemDropped' = 'ActionItemCompleted',
  services: readonly string[] = [],
) {
  const stream = `actionItem-${id}`;
  const data = { actionItemId: id, incidentId: 'i1' };
  const proposed: Told = {
    stream,
    type: 'ActionItemProposed',
    data: { ...data, number: 1, title: 'Do it', type: 'PREVENT', addresses: [{ axis, key }], services },
    occurredAt: '2024-01-01T00:00:00.000Z',
  };
  return completedAt === null ? [proposed] : [proposed, { stream, type: end, data, occurredAt: completedAt }];
}

export const year = { from: '2024-01-01T00:00:00.000Z', to: '2025-01-01T00:00:00.000Z' };

export interface Circumstances {
  readonly now?: string;
  readonly unclassified?: readonly EstimatedIncident[];
}

/** Item "at-web" changes web; the others name no service. */
const items: Pick<ActionItemList, 'find' | 'unfinished'> = {
  find: (ids) =>
    Promise.resolve(
      new Map(ids.map((id) => [id, Object.assign(new ActionItem(), { details: { id, services: id === 'at-web' ? ['web'] : [] } })])),
    ),
  unfinished: () => Promise.resolve([]),
};

/** Four times as much was deployed in 2024 as in the year before, of whose requests nobody knows. */
const throughput: Exposures = {
  of: (_, windows) =>
    Promise.resolve(
      windows.map(({ from }) => ({
        deploymentsThroughout: true,
        ...(from < '2024' ? { deployments: 100, requests: null } : { deployments: 400, requests: 1_000_000 }),
      })),
    ),
};

type Project = Parameters<Parameters<typeof onEachDatabase>[0]>[0];
/** A history, and how it is looked at. */
export type About = readonly [history: readonly Told[], circumstances?: Circumstances];

/** Asks of one history after the other, and closes what was opened for each before the next, or after the test. */
export function asking(projected: Project): (...about: About) => ReturnType<typeof askedOver> {
  let close: (() => Promise<void>) | undefined;
  const closed = async (): Promise<void> => {
    await close?.();
    close = undefined;
  };
  afterEach(closed);
  return async (...about) => {
    await closed();
    const answers = await askedOver(projected, ...about);
    ({ close } = answers);
    return answers;
  };
}

/** What is answered of a history. The incidents of the next begin with i1 again. */
async function askedOver(
  projected: Project,
  history: readonly Told[],
  { now = '2026-01-01T00:00:00.000Z', unclassified = [] }: Circumstances = {},
) {
  told = 0;
  const read = await projected(recurrenceProjections, history, { batchSize: 7 });
  const { database } = read;
  const [views, labels, clock] = [new TaxonomyViews(taxonomies), new Estimated(unclassified), () => now];
  const recurrence = new Recurrence(database, views, labels, new ComparedExposure(throughput, clock), clock);
  const details = new ClassDetails(database, views, items);
  const fixes = new FixRecord(database, views, items, new ComparedExposure(throughput, clock), clock);
  return {
    close: () => read.close(),
    recurring: recurrence.recurring.bind(recurrence),
    trend: recurrence.trend.bind(recurrence),
    charts: new RecurrenceCharts(database, recurrence, new ComparedExposure(throughput, clock), clock),
    coverage: (asked: Question) => new Coverage(database, views, labels).of(asked),
    fixes: fixes.inWindow.bind(fixes),
    incidentsOf: async (asked: Question, key: string, first: number) => details.incidentsOf(await asClass(asked, key), first),
    servicesOf: async (asked: Question, key: string) => details.servicesOf(await asClass(asked, key)),
    sharedBy: async (asked: Question, key: string) => details.sharedBy(await asClass(asked, key)),
    fixOf: (asked: Question, key: string, per?: ExposureUnit) => fixes.lastOf(asked, ownClasses, key, per),
  };

  async function asClass(asked: Question, classKey: string): Promise<AskedClass> {
    const [found] = await recurrence.recurring({ ...asked, minOccurrences: 0, scope: { ...asked.scope, classes: [classKey] } }, 1);
    const { classes, estimates, compared } = found ?? {};
    if (classes && estimates && compared) return { asked, classes, estimates, compared };
    throw new Error(`${classKey} did not occur`);
  }
}
