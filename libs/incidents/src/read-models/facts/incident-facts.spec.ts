import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { about, at, between, declared, entry, event, histories, INCIDENT_ID, moment, recorded, stageEntered } from '../../testing/index.js';
import { standingDecisions } from '../../domain/decisions.js';
import { evolve, initialState } from '../../domain/incident.js';
import type { IncidentState } from '../../domain/incident.js';
import type { IncidentEvent } from '../../domain/incident.events.js';
import { incidentFacts } from './incident-facts.js';
import type { IncidentFacts } from './incident-facts.js';

function factsOf(...events: readonly IncidentEvent[]): IncidentFacts {
  const facts = incidentFacts(recorded(events));
  if (facts === null) throw new Error('the examples begin with a declaration');
  return facts;
}

describe('the facts of an incident', () => {
  it('are what its declaration says, at first', () => {
    expect(
      factsOf(
        declared(
          { title: 'Checkout fails', summary: 'Payments are refused.', severity: 'SEV2', services: ['shop/checkout'] },
          about('09:58'),
        ),
      ),
    ).toEqual({
      id: INCIDENT_ID,
      title: 'Checkout fails',
      summary: 'Payments are refused.',
      kind: 'LIVE',
      severity: 'SEV2',
      titleEventId: 'given-0',
      summaryEventId: 'given-0',
      severityEventId: 'given-0',
      stage: 'DETECTION',
      ending: null,
      services: [{ key: 'shop/checkout', eventId: 'given-0' }],
      impactStarted: null,
      customersAffected: null,
      impactNotes: null,
      visits: [
        {
          stage: 'DETECTION',
          enteredAt: moment('09:58'),
          enteredUntil: null,
          exactness: 'ABOUT',
          leftAt: null,
          inferred: false,
          reason: null,
          eventIds: ['given-0'],
        },
      ],
      roles: [],
      links: [],
      causes: [],
      decisions: [],
      imported: null,
      version: 0,
      position: '1',
      declaredPosition: '1',
      declaredRecordedAt: moment('12:00'),
      lastRecordedAt: moment('12:00'),
    });
  });

  it('are none without a declaration', () => {
    expect(incidentFacts([])).toBeNull();
    expect(incidentFacts(recorded([entry('Errors')]))).toBeNull();
  });

  it('name the event that each of them stands on', () => {
    const facts = factsOf(
      declared({ summary: 'Payments are refused.' }),
      event('IncidentRetitled', { title: 'Payments fail' }),
      event('SeverityChanged', { from: 'SEV3', to: 'SEV1' }),
      event('ImpactStarted', {}, between('09:40', '09:50')),
      event('ImpactAssessed', { customersAffected: 12 }),
      event('ImpactAssessed', { notes: 'Payments were refused' }),
      event('LinkAdded', { url: 'https://wiki.example/1' }),
    );
    expect(facts).toMatchObject({
      title: 'Payments fail',
      titleEventId: 'given-1',
      summary: 'Payments are refused.',
      summaryEventId: 'given-0',
      severity: 'SEV1',
      severityEventId: 'given-2',
      impactStarted: { at: moment('09:40'), until: moment('09:50'), exactness: 'EXACT', eventId: 'given-3' },
      customersAffected: { value: 12, eventId: 'given-4' },
      impactNotes: { text: 'Payments were refused', eventId: 'given-5' },
      links: [{ url: 'https://wiki.example/1', title: null, eventId: 'given-6' }],
      version: 6,
      position: '7',
      declaredPosition: '1',
      declaredRecordedAt: moment('12:00'),
      lastRecordedAt: moment('12:06'),
    });
  });

  it('take the last summary, with the event that gave it', () => {
    const facts = factsOf(declared(), event('IncidentRetitled', { title: 'Checkout fails', summary: 'All of them.' }));
    expect(facts).toMatchObject({ summary: 'All of them.', summaryEventId: 'given-1' });
    expect(factsOf(declared())).toMatchObject({ summary: null, summaryEventId: null });
  });

  it('take a later recording of the same for the better knowledge', () => {
    expect(factsOf(declared(), event('ImpactStarted', {}, at('09:50')), event('ImpactStarted', {}, at('09:20')))).toMatchObject({
      impactStarted: { at: moment('09:20'), eventId: 'given-2' },
    });
  });

  it('keep services in the order they were named, each once, without those that were cleared', () => {
    const facts = factsOf(
      declared({ services: ['b', 'a'] }),
      event('ServicesAffected', { services: ['c', 'a'] }),
      event('ServicesCleared', { services: ['b'], reason: 'It was fine' }),
      event('ServicesAffected', { services: ['b'] }),
    );
    expect(facts.services).toEqual([
      { key: 'a', eventId: 'given-0' },
      { key: 'c', eventId: 'given-1' },
      { key: 'b', eventId: 'given-3' },
    ]);
  });

  it('keep the roles that are held', () => {
    const facts = factsOf(
      declared(),
      event('RoleAssigned', { role: 'commander', personId: 'person-1' }, at('10:05')),
      event('RoleAssigned', { role: 'scribe', personId: 'person-1' }, at('10:06')),
      event('RoleReleased', { role: 'commander', personId: 'person-1' }, at('10:30')),
      event('RoleAssigned', { role: 'commander', personId: 'person-2' }, at('10:30')),
    );
    expect(facts.roles).toEqual([
      { role: 'scribe', personId: 'person-1', since: moment('10:06'), eventId: 'given-2' },
      { role: 'commander', personId: 'person-2', since: moment('10:30'), eventId: 'given-4' },
    ]);
  });

  it('keep the last labels of each axis, none where they were taken back', () => {
    const classified = (axis: 'TRIGGER' | 'CONTRIBUTING_FACTOR', ...classes: readonly string[]) =>
      event('RootCausesClassified', { axis, classes, classVersions: classes.map(() => 2), evidence: ['given-0'] });
    const events = [
      declared(),
      classified('CONTRIBUTING_FACTOR', 'capacity'),
      classified('TRIGGER', 'binary-push'),
      classified('CONTRIBUTING_FACTOR', 'dependency', 'capacity'),
    ];
    expect(factsOf(...events).causes).toEqual([
      expect.objectContaining({ axis: 'TRIGGER', classes: ['binary-push'], eventId: 'given-2' }),
      {
        axis: 'CONTRIBUTING_FACTOR',
        classes: ['dependency', 'capacity'],
        classVersions: [2, 2],
        evidence: ['given-0'],
        note: null,
        eventId: 'given-3',
        recordedAt: moment('12:03'),
      },
    ]);
    expect(factsOf(...events, classified('CONTRIBUTING_FACTOR')).causes).toEqual([expect.objectContaining({ axis: 'TRIGGER' })]);
  });

  it('keep how it ended until it is reopened', () => {
    const ended = [
      declared(),
      event('IncidentEndedEarly', { exit: 'MERGED', otherIncidentId: 'another', reason: 'The same outage' }, at('10:30')),
    ];
    expect(factsOf(...ended)).toMatchObject({
      stage: 'DETECTION',
      ending: { exit: 'MERGED', otherIncidentId: 'another', reason: 'The same outage', at: moment('10:30'), eventId: 'given-1' },
    });
    expect(factsOf(...ended, event('IncidentReopened', { to: 'DETECTION', reason: 'Not the same' }, at('11:00')))).toMatchObject({
      stage: 'DETECTION',
      ending: null,
      visits: [
        { stage: 'DETECTION', leftAt: moment('11:00') },
        { stage: 'DETECTION', enteredAt: moment('11:00'), leftAt: null, reason: 'Not the same' },
      ],
    });
  });

  it('are the fold of any prefix: what was known then', () => {
    const events = recorded([declared(), stageEntered('DETECTION', 'RESPONSE', at('10:05')), event('ImpactStarted', {}, at('09:50'))]);
    const knownAt = (time: string) => incidentFacts(events.filter((happened) => happened.recordedAt <= moment(time)));
    expect(knownAt('11:59')).toBeNull();
    expect(knownAt('12:01')).toMatchObject({ stage: 'RESPONSE', impactStarted: null, version: 1 });
    expect(knownAt('12:02')).toMatchObject({ impactStarted: { at: moment('09:50') }, version: 2 });
  });

  it('are JSON', () => {
    fc.assert(
      fc.property(histories, (history) => {
        const facts = incidentFacts(history);
        expect(JSON.parse(JSON.stringify(facts))).toEqual(facts);
      }),
    );
  });

  it('agree with what the write side knows', () => {
    fc.assert(
      fc.property(histories, (history) => {
        const facts = incidentFacts(history);
        const state = history.reduce<IncidentState>((folded, { event: happened, id }) => evolve(folded, happened, id), initialState);
        if (facts === null || state.status === 'UNKNOWN') {
          expect([facts, state]).toEqual([null, initialState]);
          return;
        }
        expect({
          title: facts.title,
          summary: facts.summary,
          kind: facts.kind,
          severity: facts.severity,
          stage: facts.stage,
          status: facts.ending !== null || facts.stage === 'CLOSED' ? 'ENDED' : 'OPEN',
          ending: facts.ending === null ? null : { exit: facts.ending.exit, otherIncidentId: facts.ending.otherIncidentId },
          services: facts.services.map(({ key }) => key),
          roles: facts.roles.map(({ role, personId }) => ({ role, personId })),
          links: facts.links.map(({ url, title }) => ({ url, title })),
          impactStarted: facts.impactStarted?.at ?? null,
          customersAffected: facts.customersAffected?.value ?? null,
          impactNotes: facts.impactNotes?.text ?? null,
          visits: facts.visits.map(({ stage, inferred: wasInferred, enteredAt, eventIds }) => [stage, wasInferred, enteredAt, eventIds[0]]),
          causes: facts.causes.map(({ axis, classes }) => [axis, classes]).sort(),
          decisions: facts.decisions
            .map(({ id, choice, known, decided, outcome }) => [id, choice, known, decided, outcome?.text, outcome?.effect])
            .sort(),
        }).toEqual({
          title: state.title,
          summary: state.summary,
          kind: state.kind,
          severity: state.severity,
          stage: state.stage,
          status: state.status,
          ending: state.ending,
          services: state.services,
          roles: state.roles,
          links: state.links,
          impactStarted: state.impactStarted?.at ?? null,
          customersAffected: state.customersAffected,
          impactNotes: state.impactNotes,
          visits: state.visits.map(({ stage, inferred: wasInferred, occurred, eventId }) => [stage, wasInferred, occurred.at, eventId]),
          causes: Object.entries(state.causes)
            .filter(([, { classes }]) => classes.length > 0)
            .map(([axis, { classes }]) => [axis, classes.map(({ key }) => key)])
            .sort(),
          decisions: standingDecisions(state.decisions)
            .map(({ id, terms: { choice, known }, decided, outcome }) => [id, choice, known, decided, outcome?.text, outcome?.effect])
            .sort(),
        });
      }),
    );
  });
});
