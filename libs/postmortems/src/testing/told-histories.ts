import fc from 'fast-check';
import { deterministicId } from '#event-sourcing';
import { incidentStream } from '#incidents/published';
import type { Severity, Stage } from '#incidents/published';
import { importTold } from '#incidents/testing';
import type { Told } from '#projections/testing';
import { freshnessStream } from '../domain/freshness/freshness.js';
import { postmortemStream } from '../domain/postmortem.js';

// Few values, so that incidents meet in services, classes and moments.
const moment = fc.constantFrom(
  '2024-03-01T10:00:00.000Z',
  '2025-02-28T10:00:00.000Z',
  '2025-03-01T10:00:00.000Z',
  '2025-03-01T10:00:00.001Z',
  '2025-03-01T10:07:30.000Z',
  '2025-03-02T00:00:00.000Z',
);
const severity = fc.constantFrom<Severity>('SEV1', 'SEV2', 'SEV3');
const stage = fc.constantFrom<Stage>('DETECTION', 'RESPONSE', 'MITIGATION', 'RECOVERY', 'LEARNING', 'CLOSED');
const services = fc.subarray(['api', 'web']);
const words = fc.constantFrom('One', 'Two');
const person = fc.constantFrom('person-1', 'person-2');

type Change = Pick<Told, 'type' | 'data'>;

function change(weight: number, type: string, data: Readonly<Record<string, fc.Arbitrary<unknown>>> = {}): fc.WeightedArbitrary<Change> {
  return { weight, arbitrary: fc.record({ type: fc.constant(type), data: fc.record(data) }) };
}

const ofIncident = fc.oneof(
  change(1, 'IncidentRetitled', { title: words }),
  change(6, 'StageEntered', { from: stage, to: stage, inferred: fc.boolean() }),
  // The visit that is corrected is filled in: that of DETECTION, or one that is not there.
  change(2, 'StageTimeCorrected', { stage, reason: words }),
  change(1, 'IncidentEndedEarly', { exit: fc.constant('DUPLICATE') }),
  change(1, 'IncidentReopened', { to: stage, reason: words }),
  change(1, 'SeverityChanged', { from: severity, to: severity }),
  change(3, 'ImpactStarted'),
  change(1, 'ServicesAffected', { services }),
  change(1, 'ServicesCleared', { services, reason: words }),
  change(4, 'RootCausesClassified', {
    axis: fc.constantFrom('TRIGGER', 'CONTRIBUTING_FACTOR', 'DETECTION_MODE'),
    classes: fc.subarray(['a', 'b', 'c']),
    classVersions: fc.constant([]),
    evidence: fc.constant([]),
  }),
  change(1, 'EntryRecorded', { kind: fc.constant('OBSERVATION'), text: words }),
);

const terms = {
  title: words,
  dueAt: fc.constantFrom(undefined, '2026-02-01T00:00:00.000Z'),
  type: fc.constant('PREVENT'),
  addresses: fc.constant([]),
};

const ofAction = fc.oneof(
  change(2, 'ActionItemRevised', { terms: fc.record(terms) }),
  change(1, 'ActionItemAccepted'),
  change(2, 'ActionItemCompleted', { note: words }),
  change(1, 'ActionItemVerified', { note: words }),
  change(1, 'ActionItemDropped', { reason: words }),
  change(1, 'ActionItemReopened', { reason: words }),
);

const ofPostmortem = fc.oneof(
  change(2, 'PostmortemDrafted', { draftedFromPosition: fc.nat(20).map(String) }),
  change(2, 'PostmortemSectionEdited', { section: words, text: words }),
  change(1, 'PostmortemWordsWithdrawn', { section: words }),
  change(1, 'PostmortemOwnerAssigned', { ownerId: fc.option(person) }),
  change(1, 'PostmortemDueDateSet', { dueAt: fc.option(moment) }),
  change(2, 'PostmortemReviewRequested', { reviewers: fc.constant([]) }),
  change(1, 'PostmortemChangesRequested', { reviewerId: person, text: words }),
  change(2, 'PostmortemPublished', { rolesForNames: fc.constant([]), closesLearning: fc.boolean() }),
  change(2, 'PostmortemFreshnessChecked', {
    position: fc.nat(40).map(String),
    postmortemVersion: fc.nat(3),
    staleSections: fc.subarray(['impact']),
  }),
);

/** What a step does with an incident, its action item of that number or its postmortem; the first step of each declares, proposes or drafts it. */
interface Step {
  readonly incident: string;
  readonly number: number;
  readonly of: 'INCIDENT' | 'ACTION' | 'POSTMORTEM';
  readonly told: { readonly incident: Change; readonly action: Change; readonly postmortem: Change };
  readonly declared: object;
  readonly imported: boolean;
  readonly proposed: object;
  readonly at: string;
  /** Seconds since the step before was recorded. */
  readonly later: number;
}

const step: fc.Arbitrary<Step> = fc.record({
  incident: fc.constantFrom('1', '2', '3', '4'),
  number: fc.integer({ min: 1, max: 2 }),
  of: fc.constantFrom('INCIDENT', 'INCIDENT', 'INCIDENT', 'INCIDENT', 'ACTION', 'POSTMORTEM', 'POSTMORTEM'),
  told: fc.record({ incident: ofIncident, action: ofAction, postmortem: ofPostmortem }),
  declared: fc.record({ title: words, kind: fc.constantFrom('LIVE', 'LIVE', 'LIVE', 'DRILL'), severity, services }),
  imported: fc.constantFrom(false, false, false, true),
  proposed: fc.record(terms),
  at: moment,
  later: fc.constantFrom(0, 1),
});

const begun = Date.UTC(2025, 2, 2);

/** Histories of a few incidents with their action items and postmortems, side by side; some events of them in the same moment. */
export const toldHistories: fc.Arbitrary<readonly Told[]> = fc.array(step, { maxLength: 70, size: 'max' }).map((steps) => {
  const begunStreams = new Set<string>();
  let seconds = 0;
  return steps.flatMap(({ later, ...step }) => {
    seconds += later;
    const recordedAt = new Date(begun + seconds * 1_000).toISOString();
    return eventsOf(step, begunStreams).map((event): Told => ({ ...event, occurredAt: step.at, recordedAt }));
  });
});

function eventsOf({ incident, number, of, told, ...step }: Omit<Step, 'later'>, begunStreams: Set<string>): readonly Told[] {
  const stream = incidentStream(incident);
  if (!begunStreams.has(stream)) {
    begunStreams.add(stream);
    const declared = { stream, type: 'IncidentDeclared', data: { incidentId: incident, ...step.declared } };
    return step.imported ? [declared, importTold(incident)] : [declared];
  }
  if (of === 'INCIDENT') {
    const isDetection = JSON.stringify(told.incident.data).includes('"stage":"DETECTION"');
    return [
      {
        stream,
        type: told.incident.type,
        data: { ...told.incident.data, visitEventId: isDetection ? deterministicId('told', stream, '0') : 'none' },
      },
    ];
  }
  if (of === 'ACTION') {
    const stream = `actionItem-${incident}-${number}`;
    const ids = { actionItemId: `${incident}-${number}`, incidentId: incident };
    if (begunStreams.has(stream)) return [{ stream, type: told.action.type, data: { ...told.action.data, ...ids } }];
    begunStreams.add(stream);
    return [{ stream, type: 'ActionItemProposed', data: { ...step.proposed, ...ids, number } }];
  }
  const { type, data } = told.postmortem;
  const ofStream = type === 'PostmortemFreshnessChecked' ? freshnessStream(incident) : postmortemStream(incident);
  if (begunStreams.has(postmortemStream(incident))) return [{ stream: ofStream, type, data: { ...data, incidentId: incident } }];
  begunStreams.add(postmortemStream(incident));
  return [{ stream: postmortemStream(incident), type: 'PostmortemDrafted', data: { incidentId: incident, draftedFromPosition: '1' } }];
}
