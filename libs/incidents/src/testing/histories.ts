import fc from 'fast-check';
import { anyCharacter } from '#event-sourcing/testing';
import { DomainError } from '#event-sourcing';
import type { Occurrence, RecordedEvent } from '#event-sourcing';
import { incidentDecider } from '../domain/incident.decider.js';
import type { IncidentCommand } from '../domain/incident.decider.js';
import { decisionEffects, entryKinds, incidentKinds, reversibilities, severities, sideExits, stages } from '../domain/incident.events.js';
import type { CauseAxis, IncidentEvent } from '../domain/incident.events.js';
import type { IncidentState } from '../domain/incident.js';
import { ANOTHER_PERSON_ID, INCIDENT_ID, PERSON_ID, recorded } from './examples.js';

type CommandOf<Type extends IncidentCommand['type']> = Extract<IncidentCommand, { type: Type }>;

const axes: readonly CauseAxis[] = ['TRIGGER', 'CONTRIBUTING_FACTOR', 'DETECTION_MODE', 'MITIGATION_USED'];

/** As what comes from JSON is; without this, some objects have no prototype. */
const plain = { noNullPrototype: true } as const;

// Few values, so that commands meet each other's work; now and then one that is refused.
const minute = fc.integer({ min: 0, max: 9 }).map((minutes) => new Date(Date.UTC(2026, 2, 1, 10, minutes)).toISOString());
const occurrence: fc.Arbitrary<Occurrence> = fc.oneof(
  { weight: 8, arbitrary: fc.record({ at: minute, exactness: fc.constantFrom('EXACT', 'ABOUT') }, plain) },
  { weight: 1, arbitrary: fc.constant<Occurrence>({ at: '2026-03-01T00:00:00.000Z', exactness: 'DAY' }) },
  { weight: 1, arbitrary: fc.record({ at: minute, until: minute, exactness: fc.constant('EXACT' as const) }, plain) },
);
const words = fc.oneof(
  { weight: 9, arbitrary: fc.constantFrom('one', 'two', ' three ', 'vier – 四 🔥') },
  { weight: 1, arbitrary: fc.string({ unit: anyCharacter }) },
);
const pseudonym = fc.constantFrom(PERSON_ID, ANOTHER_PERSON_ID);
const key = fc.constantFrom('a', 'b', 'c');
const eventId = fc.nat(15).map(historyEventId);
const rootCause = fc.record({ key, version: fc.integer({ min: 1, max: 2 }) }, plain);
const stage = fc.constantFrom(...stages);
const severity = fc.constantFrom(...severities);
const terms = fc.record(
  {
    question: words,
    options: fc.array(words, { maxLength: 3 }),
    choice: words,
    known: words,
    reversibility: fc.constantFrom(...reversibilities),
    expectedEffect: words,
    raised: occurrence,
    adrUrl: fc.constantFrom('https://wiki.example/adr/1', '', 'adr-1'),
  },
  { ...plain, requiredKeys: ['question', 'options', 'choice'] },
);
const entryKind = fc.constantFrom(...entryKinds);

/** Commands of every type. An event id that they name is the `historyEventId` of a small number. */
const commandsByType: { readonly [Type in IncidentCommand['type']]: fc.Arbitrary<CommandOf<Type>> } = {
  AddLink: fc.record(
    {
      type: fc.constant('AddLink'),
      url: fc.constantFrom('https://wiki.example/1', 'http://chat.example', 'ftp://files.example'),
      occurred: occurrence,
      title: words,
    },
    { ...plain, requiredKeys: ['type', 'url', 'occurred'] },
  ),
  AdvanceIncident: fc.record(
    { type: fc.constant('AdvanceIncident'), to: stage, occurred: occurrence, timeGiven: fc.boolean(), note: words },
    { ...plain, requiredKeys: ['type', 'to', 'occurred', 'timeGiven'] },
  ),
  AffectServices: fc.record(
    { type: fc.constant('AffectServices'), services: fc.array(key, { maxLength: 3 }), occurred: occurrence },
    plain,
  ),
  AmendDecision: fc.record(
    {
      type: fc.constant('AmendDecision'),
      decisionId: eventId,
      terms: fc.record(
        { question: words, choice: words, known: fc.option(words), raised: fc.option(occurrence) },
        { ...plain, requiredKeys: [] },
      ),
      reason: words,
      occurred: occurrence,
    },
    { ...plain, requiredKeys: ['type', 'decisionId', 'terms', 'reason'] },
  ),
  AssignRole: fc.record({ type: fc.constant('AssignRole'), role: key, personId: pseudonym, occurred: occurrence }, plain),
  ChangeSeverity: fc.record(
    { type: fc.constant('ChangeSeverity'), severity, occurred: occurrence, reason: words },
    { ...plain, requiredKeys: ['type', 'severity', 'occurred'] },
  ),
  ClassifyRootCauses: fc.record(
    {
      type: fc.constant('ClassifyRootCauses'),
      axis: fc.constantFrom(...axes),
      classes: fc.array(rootCause, { maxLength: 2 }),
      evidence: fc.array(eventId, { maxLength: 2 }),
      occurred: occurrence,
      note: words,
    },
    { ...plain, requiredKeys: ['type', 'axis', 'classes', 'evidence', 'occurred'] },
  ),
  ClearServices: fc.record(
    {
      type: fc.constant('ClearServices'),
      services: fc.array(key, { maxLength: 2 }),
      reason: words,
      occurred: occurrence,
    },
    plain,
  ),
  CloseIncident: fc.record(
    { type: fc.constant('CloseIncident'), occurred: occurrence, note: words },
    { ...plain, requiredKeys: ['type', 'occurred'] },
  ),
  CorrectEntry: fc.record(
    { type: fc.constant('CorrectEntry'), entryId: eventId, reason: words, text: words, occurred: occurrence },
    { ...plain, requiredKeys: ['type', 'entryId', 'reason'] },
  ),
  CorrectStageTime: fc.record({ type: fc.constant('CorrectStageTime'), stage, occurred: occurrence, reason: words }, plain),
  DeclareIncident: fc.record(
    {
      type: fc.constant('DeclareIncident'),
      incidentId: fc.constant(INCIDENT_ID),
      title: words,
      severity,
      kind: fc.constantFrom(...incidentKinds),
      services: fc.array(key, { maxLength: 2 }),
      detected: occurrence,
      summary: words,
      impactStarted: occurrence,
    },
    { ...plain, requiredKeys: ['type', 'incidentId', 'title', 'severity', 'kind', 'services', 'detected'] },
  ),
  EndIncident: fc.record(
    {
      type: fc.constant('EndIncident'),
      exit: fc.constantFrom(...sideExits),
      occurred: occurrence,
      otherIncidentId: fc.constantFrom('another-1', 'another-2', INCIDENT_ID),
      reason: words,
    },
    { ...plain, requiredKeys: ['type', 'exit', 'occurred'] },
  ),
  ImportIncident: fc.record(
    {
      type: fc.constant('ImportIncident'),
      incidentId: fc.constant(INCIDENT_ID),
      source: fc.constant('example-status'),
      sourceId: fc.constant('example-1'),
      contentHash: fc.constantFrom('hash-1', 'hash-2', 'hash-3'),
      labels: fc.array(key, { maxLength: 2 }),
      title: words,
      severity,
      services: fc.array(key, { maxLength: 2 }),
      detected: occurrence,
      stages: fc.array(fc.record({ stage: fc.constantFrom(...stages.slice(1)), occurred: occurrence }, plain), { maxLength: 3 }),
      entries: fc.array(
        fc.record({ kind: entryKind, text: words, status: fc.constantFrom('', 'monitoring'), occurred: occurrence }, plain),
        {
          maxLength: 3,
        },
      ),
      rootCauses: fc.array(rootCause, { maxLength: 2 }),
      imported: occurrence,
      url: fc.constant('https://status.example/1'),
      body: words,
      impact: words,
      summary: words,
      impactStarted: occurrence,
    },
    {
      ...plain,
      requiredKeys: [
        'type',
        'incidentId',
        'source',
        'sourceId',
        'contentHash',
        'labels',
        'title',
        'severity',
        'services',
        'detected',
        'stages',
        'entries',
        'rootCauses',
        'imported',
      ],
    },
  ),
  PinEntry: fc.record({ type: fc.constant('PinEntry'), entryId: eventId, pinned: fc.boolean(), occurred: occurrence }, plain),
  RecordDecision: fc.record({ type: fc.constant('RecordDecision'), terms, occurred: occurrence }, plain),
  RecordDecisionOutcome: fc.record(
    {
      type: fc.constant('RecordDecisionOutcome'),
      decisionId: eventId,
      outcome: words,
      occurred: occurrence,
      effect: fc.constantFrom(...decisionEffects),
    },
    { ...plain, requiredKeys: ['type', 'decisionId', 'outcome', 'occurred'] },
  ),
  RecordEntries: fc.record(
    {
      type: fc.constant('RecordEntries'),
      entries: fc.array(fc.record({ kind: entryKind, text: words, occurred: occurrence }, plain), { maxLength: 3 }),
    },
    plain,
  ),
  RecordImpact: fc.record(
    {
      type: fc.constant('RecordImpact'),
      assessed: occurrence,
      started: occurrence,
      customersAffected: fc.integer({ min: -1, max: 3 }),
      notes: words,
      reason: words,
    },
    { ...plain, requiredKeys: ['type', 'assessed'] },
  ),
  ReleaseRole: fc.record({ type: fc.constant('ReleaseRole'), role: key, personId: pseudonym, occurred: occurrence }, plain),
  ReopenIncident: fc.record({ type: fc.constant('ReopenIncident'), to: stage, reason: words, occurred: occurrence }, plain),
  RetitleIncident: fc.record(
    { type: fc.constant('RetitleIncident'), occurred: occurrence, title: words, summary: words, reason: words },
    { ...plain, requiredKeys: ['type', 'occurred'] },
  ),
  RetractDecision: fc.record({ type: fc.constant('RetractDecision'), decisionId: eventId, reason: words }, plain),
  RetractEntry: fc.record({ type: fc.constant('RetractEntry'), entryId: eventId, reason: words }, plain),
};

const anyCommand: fc.Arbitrary<IncidentCommand> = fc.oneof(...Object.values(commandsByType));
const entryCommand: fc.Arbitrary<IncidentCommand> = fc.oneof(
  commandsByType.RecordEntries,
  commandsByType.CorrectEntry,
  commandsByType.PinEntry,
  commandsByType.RetractEntry,
);

const decisionCommand: fc.Arbitrary<IncidentCommand> = fc.oneof(
  { weight: 3, arbitrary: commandsByType.RecordDecision },
  { weight: 2, arbitrary: commandsByType.AmendDecision },
  { weight: 2, arbitrary: commandsByType.RecordDecisionOutcome },
  { weight: 1, arbitrary: commandsByType.RetractDecision },
  { weight: 1, arbitrary: commandsByType.PinEntry },
);

/** Commands as they might be sent to one incident, one after another; some are refused. */
export const commandSequences: fc.Arbitrary<readonly IncidentCommand[]> = fc
  .tuple(
    fc.oneof(commandsByType.DeclareIncident, commandsByType.ImportIncident),
    commandsByType.RecordEntries,
    fc.array(
      fc.oneof({ weight: 4, arbitrary: anyCommand }, { weight: 2, arbitrary: entryCommand }, { weight: 1, arbitrary: decisionCommand }),
      { maxLength: 30, size: 'max' },
    ),
  )
  .map(([first, second, rest]) => [first, second, ...rest]);

/** The id of the event at `index` of a history. */
export function historyEventId(index: number): string {
  return `e${index}`;
}

/** What one command did: the state before and after it, and the events it gave; `refused` when it was not allowed. */
export interface Step {
  readonly command: IncidentCommand;
  readonly before: IncidentState;
  readonly after: IncidentState;
  readonly events: readonly IncidentEvent[];
  readonly refused: boolean;
}

/** Sends the commands to one incident. Anything thrown but a `DomainError` is thrown on. */
export function carriedOut(commands: readonly IncidentCommand[]): readonly Step[] {
  let state: IncidentState = incidentDecider.initialState;
  let count = 0;
  return commands.map((command): Step => {
    const before = state;
    const events = decided(command, before);
    for (const event of events ?? []) state = incidentDecider.evolve(state, event, historyEventId(count++));
    return { command, before, after: state, events: events ?? [], refused: events === null };
  });
}

function decided(command: IncidentCommand, state: IncidentState): readonly IncidentEvent[] | null {
  try {
    return incidentDecider.decide(command, state);
  } catch (error) {
    if (error instanceof DomainError) return null;
    throw error;
  }
}

/** The recorded events of what came about. */
export function historyOf(steps: readonly Step[]): readonly RecordedEvent<IncidentEvent>[] {
  const events = steps.flatMap((step) => step.events);
  return recorded(events, Object.fromEntries(events.map((_, index) => [index, { id: historyEventId(index) }])));
}

/** Recorded histories of one incident, made by random commands. */
export const histories: fc.Arbitrary<readonly RecordedEvent<IncidentEvent>[]> = commandSequences.map((commands) =>
  historyOf(carriedOut(commands)),
);
