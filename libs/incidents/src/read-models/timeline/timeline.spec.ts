import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  about,
  at,
  between,
  decided,
  decisionTerms,
  declared,
  entry,
  event,
  histories,
  inferred,
  moment,
  onDay,
  recorded,
  stageEntered,
} from '../../testing/index.js';
import { standingDecisions } from '../../domain/decisions.js';
import { evolve, initialState, allEntries } from '../../domain/incident.js';
import type { IncidentState } from '../../domain/incident.js';
import { entryKinds } from '../../domain/incident.events.js';
import type { IncidentEvent } from '../../domain/incident.events.js';
import { describeEvent } from './describe-event.js';
import { timeline } from './timeline.js';
import type { TimelineLine } from './timeline.js';

const timelineOf = (...events: readonly IncidentEvent[]): readonly TimelineLine[] => timeline(recorded(events), describeEvent);
const textsOf = (lines: readonly TimelineLine[]): readonly string[] => lines.map(({ text }) => text);
const lineOf = (lines: readonly TimelineLine[], id: string): TimelineLine | undefined => lines.find((line) => line.id === id);

describe('a timeline', () => {
  it('has a line for an entry, with all that is known of it', () => {
    const [line] = timeline(recorded([entry('Errors at 50 %', between('10:04', '10:06'))], { 0: { actorId: 'person-2' } }), describeEvent);
    expect(line).toEqual({
      id: 'given-0',
      kind: 'OBSERVATION',
      text: 'Errors at 50 %',
      occurredAt: moment('10:04'),
      occurredUntil: moment('10:06'),
      exactness: 'EXACT',
      recordedAt: moment('12:00'),
      actorId: 'person-2',
      pinned: false,
      corrections: [],
      eventIds: ['given-0'],
    });
  });

  it('says what sort of thing each line is', () => {
    const lines = timelineOf(
      declared(),
      ...entryKinds.map((kind) => event('EntryRecorded', { kind, text: kind })),
      stageEntered('DETECTION', 'RESPONSE'),
      event('SeverityChanged', { from: 'SEV3', to: 'SEV1' }),
      event('ImpactStarted', {}),
      event('ImpactAssessed', { customersAffected: 1 }),
      event('ServicesAffected', { services: ['a'] }),
      event('ServicesCleared', { services: ['a'], reason: 'It was fine' }),
      event('RoleAssigned', { role: 'commander', personId: 'person-1' }),
      event('RoleReleased', { role: 'commander', personId: 'person-1' }),
      event('LinkAdded', { url: 'https://wiki.example/1' }),
      event('RootCausesClassified', { axis: 'TRIGGER', classes: [], classVersions: [], evidence: [] }),
      decided(),
      event('IncidentEndedEarly', { exit: 'CANCELLED' }),
      event('IncidentReopened', { to: 'RESPONSE', reason: 'It was real' }),
    );
    expect(lines.map(({ kind }) => kind)).toEqual([
      'DECLARED',
      ...entryKinds,
      'STAGE',
      'SEVERITY',
      'IMPACT',
      'IMPACT',
      'SERVICES',
      'SERVICES',
      'ROLE',
      'ROLE',
      'LINK',
      'ROOT_CAUSES',
      'DECISION_RECORD',
      'ENDED',
      'REOPENED',
    ]);
  });

  it('is ordered by when things happened, not by when they were recorded', () => {
    const lines = timelineOf(entry('third', at('10:30')), entry('first', at('09:00')), entry('second', at('10:29:59.999')));
    expect(textsOf(lines)).toEqual(['first', 'second', 'third']);
  });

  it('keeps the order of recording where things happened at the same time', () => {
    const names = Array.from({ length: 50 }, (_, index) => `entry ${index}`);
    expect(textsOf(timelineOf(...names.map((name) => entry(name, at('10:00')))))).toEqual(names);
  });

  it('puts what is only known to the day at the beginning of that day', () => {
    const lines = timelineOf(
      entry('at midnight', at('00:00')),
      entry('in the morning', at('08:00')),
      entry('that day', onDay('2026-03-01')),
    );
    expect(textsOf(lines)).toEqual(['at midnight', 'that day', 'in the morning']);
  });

  describe('with corrections', () => {
    const history = [
      entry('Errors at 5 %', at('10:04')),
      entry('Paged', at('10:05')),
      event('EntryCorrected', { entryId: 'given-0', text: 'Errors at 50 %', retimed: false, reason: 'Read again' }, at('10:04')),
      event('EntryCorrected', { entryId: 'given-0', retimed: true, reason: 'From the log' }, about('10:06')),
    ] as const;

    it('says what stands, and keeps every earlier version with the reason', () => {
      const lines = timelineOf(...history);
      expect(textsOf(lines)).toEqual(['Paged', 'Errors at 50 %']);
      expect(lineOf(lines, 'given-0')).toMatchObject({
        text: 'Errors at 50 %',
        occurredAt: moment('10:06'),
        exactness: 'ABOUT',
        recordedAt: moment('12:00'),
        corrections: [
          {
            eventId: 'given-2',
            previousText: 'Errors at 5 %',
            previousOccurredAt: moment('10:04'),
            reason: 'Read again',
            recordedAt: moment('12:02'),
          },
          {
            eventId: 'given-3',
            previousText: 'Errors at 50 %',
            previousOccurredAt: moment('10:04'),
            reason: 'From the log',
            recordedAt: moment('12:03'),
          },
        ],
        eventIds: ['given-0', 'given-2', 'given-3'],
      });
    });

    it('keeps the place of a corrected line among those of the same time', () => {
      const lines = timelineOf(
        entry('one', at('10:00')),
        entry('two', at('10:00')),
        event('EntryCorrected', { entryId: 'given-0', text: 'first', retimed: false, reason: 'Clearer' }, at('10:00')),
      );
      expect(textsOf(lines)).toEqual(['first', 'two']);
    });

    it('leaves a range where the new time has none', () => {
      const lines = timelineOf(
        entry('Errors', between('10:00', '10:10')),
        event('EntryCorrected', { entryId: 'given-0', retimed: true, reason: 'From the log' }, at('10:02')),
      );
      expect(lines[0]).toMatchObject({ occurredAt: moment('10:02'), occurredUntil: null });
    });

    it('says when a stage was entered, as it is known now', () => {
      const lines = timelineOf(
        declared(),
        inferred('DETECTION', 'RESPONSE', about('10:30')),
        stageEntered('RESPONSE', 'MITIGATION', at('10:30')),
        event('StageTimeCorrected', { visitEventId: 'given-1', stage: 'RESPONSE', reason: 'Paged' }, at('10:05')),
        event('StageTimeCorrected', { visitEventId: 'given-0', stage: 'DETECTION', reason: 'From the graphs' }, at('09:58')),
      );
      expect(textsOf(lines)).toEqual(['Declared as SEV3: Checkout fails', 'RESPONSE entered', 'MITIGATION entered']);
      expect(lines[0]).toMatchObject({ occurredAt: moment('09:58'), corrections: [{ previousOccurredAt: moment('10:00') }] });
      expect(lines[1]).toMatchObject({
        occurredAt: moment('10:05'),
        exactness: 'EXACT',
        corrections: [{ previousText: 'RESPONSE entered (inferred)', previousOccurredAt: moment('10:30'), reason: 'Paged' }],
        eventIds: ['given-1', 'given-3'],
      });
    });

    it('says once when impact began, as it is known now', () => {
      const lines = timelineOf(
        event('ImpactStarted', {}, about('10:00')),
        event('ImpactStarted', { reason: 'From the graphs' }, at('09:40')),
        event('ImpactStarted', {}, at('09:41')),
      );
      expect(lines).toMatchObject([
        {
          id: 'given-0',
          text: 'Impact began',
          occurredAt: moment('09:41'),
          exactness: 'EXACT',
          corrections: [
            { eventId: 'given-1', previousOccurredAt: moment('10:00'), reason: 'From the graphs' },
            { eventId: 'given-2', previousOccurredAt: moment('09:40'), reason: 'Recorded again' },
          ],
          eventIds: ['given-0', 'given-1', 'given-2'],
        },
      ]);
    });
  });

  describe('with decisions', () => {
    const amended = event(
      'DecisionAmended',
      { decisionId: 'given-0', terms: { ...decisionTerms, choice: 'Roll back' }, retimed: true, reason: 'From the channel' },
      about('10:15'),
    );

    it('has one line for each, at the time it was taken, with every earlier version and the reason', () => {
      const history = [
        decided({}, at('10:20')),
        entry('Errors at 50 %', at('10:16')),
        event('DecisionOutcomeRecorded', { decisionId: 'given-0', outcome: 'Errors stopped' }, at('10:40')),
        event('DecisionAmended', {
          decisionId: 'given-0',
          terms: { ...decisionTerms, known: 'Not much' },
          retimed: false,
          reason: 'Said later',
        }),
      ];
      const restart = 'Decided: Restart the gateway (How do we stop the errors?)';
      expect(textsOf(timelineOf(...history))).toEqual(['Errors at 50 %', restart]);
      const lines = timelineOf(...history, amended);
      expect(textsOf(lines)).toEqual(['Decided: Roll back (How do we stop the errors?)', 'Errors at 50 %']);
      expect(lines[0]).toMatchObject({
        id: 'given-0',
        kind: 'DECISION_RECORD',
        occurredAt: moment('10:15'),
        exactness: 'ABOUT',
        corrections: [
          { eventId: 'given-3', previousText: restart, previousOccurredAt: moment('10:20'), reason: 'Said later' },
          { eventId: 'given-4', previousText: restart, previousOccurredAt: moment('10:20'), reason: 'From the channel' },
        ],
        eventIds: ['given-0', 'given-3', 'given-4'],
      });
    });

    it('pins them, and leaves out what was retracted, for good', () => {
      const pinned = [decided(), event('EntryPinned', { entryId: 'given-0' })];
      expect(timelineOf(...pinned)[0]).toMatchObject({ pinned: true });
      const retracted = event('DecisionRetracted', { decisionId: 'given-0', reason: 'Another incident' });
      expect(timelineOf(...pinned, retracted, amended)).toEqual([]);
    });
  });

  it('leaves out what was retracted, for good', () => {
    const lines = timelineOf(
      entry('Wrong'),
      entry('Right'),
      event('EntryPinned', { entryId: 'given-0' }),
      event('EntryRetracted', { entryId: 'given-0', reason: 'Another incident' }),
      event('EntryCorrected', { entryId: 'given-0', text: 'Still wrong', retimed: false, reason: 'Too late' }),
      event('EntryPinned', { entryId: 'given-0' }),
    );
    expect(textsOf(lines)).toEqual(['Right']);
  });

  it('pins and unpins', () => {
    const pinned = [entry('Errors'), event('EntryPinned', { entryId: 'given-0' })];
    expect(timelineOf(...pinned)[0]).toMatchObject({ pinned: true, eventIds: ['given-0'] });
    expect(timelineOf(...pinned, event('EntryUnpinned', { entryId: 'given-0' }))[0]).toMatchObject({ pinned: false });
  });

  it('leaves out imports and titles, and events of what it does not know', () => {
    expect(
      timelineOf(
        event('IncidentRetitled', { title: 'Payments fail' }),
        event('EntryRetracted', { entryId: 'nowhere', reason: 'Unknown' }),
        event('EntryCorrected', { entryId: 'nowhere', text: 'Other', retimed: false, reason: 'Unknown' }),
        event('StageTimeCorrected', { visitEventId: 'nowhere', stage: 'RESPONSE', reason: 'Unknown' }),
        event('EntryPinned', { entryId: 'nowhere' }),
        event('DecisionAmended', { decisionId: 'nowhere', terms: decisionTerms, retimed: true, reason: 'Unknown' }),
        event('DecisionRetracted', { decisionId: 'nowhere', reason: 'Unknown' }),
      ),
    ).toEqual([]);
  });

  it('is the fold of any prefix: what was known then', () => {
    const events = recorded([
      entry('Errors at 5 %', at('10:04')),
      event('EntryCorrected', { entryId: 'given-0', text: 'Errors at 50 %', retimed: false, reason: 'Read again' }, at('10:04')),
      entry('The pager was off', at('09:00')),
      event('EntryRetracted', { entryId: 'given-0', reason: 'Another incident' }, at('10:04')),
    ]);
    const knownAt = (time: string) =>
      textsOf(
        timeline(
          events.filter(({ recordedAt }) => recordedAt <= moment(time)),
          describeEvent,
        ),
      );
    expect(knownAt('12:00')).toEqual(['Errors at 5 %']);
    expect(knownAt('12:01')).toEqual(['Errors at 50 %']);
    expect(knownAt('12:02')).toEqual(['The pager was off', 'Errors at 50 %']);
    expect(knownAt('12:03')).toEqual(['The pager was off']);
  });

  it('is in order, has each line once, and stands on events of the incident', () => {
    fc.assert(
      fc.property(histories, (history) => {
        const lines = timeline(history, describeEvent);
        const times = lines.map(({ occurredAt }) => occurredAt);
        expect(times).toEqual([...times].sort());
        expect(new Set(lines.map(({ id }) => id)).size).toBe(lines.length);
        const known = new Map(history.map(({ id }, index) => [id, index]));
        for (const { id, eventIds, corrections } of lines) {
          expect(eventIds).toEqual([id, ...corrections.map(({ eventId }) => eventId)]);
          expect(eventIds.every((eventId) => known.has(eventId))).toBe(true);
        }
      }),
    );
  });

  it('has the entries and the decisions that stand, as the write side knows them', () => {
    fc.assert(
      fc.property(histories, (history) => {
        const state = history.reduce<IncidentState>((folded, { event: happened, id }) => evolve(folded, happened, id), initialState);
        const standing = state.status === 'UNKNOWN' ? [] : allEntries(state).filter(({ retracted }) => !retracted);
        const kinds: ReadonlySet<string> = new Set(entryKinds);
        const lines = timeline(history, describeEvent);
        const told = lines.filter(({ kind }) => kinds.has(kind)).map(({ id, text, occurredAt, pinned }) => [id, text, occurredAt, pinned]);
        expect(told.sort()).toEqual(standing.map(({ id, text, occurred, pinned }) => [id, text, occurred.at, pinned]).sort());
        const decisions = state.status === 'UNKNOWN' ? [] : standingDecisions(state.decisions);
        const toldDecisions = lines
          .filter(({ kind }) => kind === 'DECISION_RECORD')
          .map(({ id, occurredAt, pinned }) => [id, occurredAt, pinned]);
        expect(toldDecisions.sort()).toEqual(decisions.map(({ id, decided: taken, pinned }) => [id, taken.at, pinned]).sort());
      }),
    );
  });
});
