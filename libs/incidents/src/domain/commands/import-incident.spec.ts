import { describe, it } from '@jest/globals';
import type { Occurrence } from '#event-sourcing';
import { about, at, between, declared, event, importing, inferred, onDay, specification, stageEntered } from '../../testing/index.js';
import { stages } from '../incident.events.js';
import type { IncidentEvent, IncidentImported, Stage } from '../incident.events.js';
import type { ImportIncident } from './import-incident.js';

const IMPORTED = at('2026-04-01T08:00');
const AGAIN = at('2026-04-02T08:00');

/** The source has changed, and tells this by now. */
const again = (told: Partial<ImportIncident> = {}): ImportIncident => importing({ contentHash: 'hash-2', imported: AGAIN, ...told });

function imported(command: ImportIncident): IncidentEvent {
  const { title, summary, severity, services, impactStarted, detected, stages: told } = command;
  const data: IncidentImported['data'] = {
    source: 'example-status',
    sourceId: 'example-1',
    ...(command.url === undefined ? {} : { url: command.url }),
    ...(command.body === undefined ? {} : { body: command.body }),
    ...(command.impact === undefined ? {} : { impact: command.impact }),
    labels: command.labels,
    rootCauseClasses: command.rootCauses.map(({ key }) => key),
    contentHash: command.contentHash,
    told: {
      title,
      ...(summary === undefined ? {} : { summary }),
      severity,
      services,
      ...(impactStarted === undefined ? {} : { impactStarted }),
      stages: [{ stage: 'DETECTION' as const, occurred: detected }, ...told].sort(
        (a, b) => stages.indexOf(a.stage) - stages.indexOf(b.stage),
      ),
    },
  };
  return event('IncidentImported', data, command.imported);
}

const ofSource = (more: Parameters<typeof declared>[0] = {}, occurred?: Occurrence) =>
  declared({ kind: 'RETROSPECTIVE', ...more }, occurred);
const update = (text: string, occurred: Occurrence, status = ''): ImportIncident['entries'][number] => ({
  kind: 'COMMUNICATION',
  text,
  status,
  occurred,
});
const updateRecorded = (text: string, occurred: Occurrence, sourceStatus = '') =>
  event('EntryRecorded', { kind: 'COMMUNICATION', text, sourceStatus }, occurred);
const gone = (entryId: string, occurred: Occurrence) =>
  event('EntryRetracted', { entryId, reason: 'No longer in the source', bySource: true }, occurred);
const stageCorrected = (visitEventId: string, stage: Stage, occurred: Occurrence, reason = 'Changed in the source') =>
  event('StageTimeCorrected', { visitEventId, stage, reason }, occurred);

describe('ImportIncident, at first', () => {
  it('needs no more than a title and a time', () => {
    specification.given().when(importing()).then(ofSource(), imported(importing()));
  });

  it('records all that the source tells', () => {
    const command = importing({
      url: 'https://status.example/1',
      body: 'The whole story',
      impact: 'major',
      labels: ['network', 'config'],
      summary: 'Payments were refused.',
      severity: 'SEV2',
      services: ['shop/checkout'],
      impactStarted: at('09:50'),
      stages: [
        { stage: 'RECOVERY', occurred: at('10:40') },
        { stage: 'RESPONSE', occurred: at('10:05') },
      ],
      entries: [update(' Looking into it ', at('10:05'), 'investigating'), update('Done', at('10:40'))],
      rootCauses: [{ key: 'configuration-push', version: 2 }],
    });
    specification
      .given()
      .when(command)
      .then(
        ofSource({ summary: 'Payments were refused.', severity: 'SEV2', services: ['shop/checkout'] }),
        imported(command),
        event('ImpactStarted', {}, at('09:50')),
        stageEntered('DETECTION', 'RESPONSE', at('10:05')),
        inferred('RESPONSE', 'MITIGATION', about('10:40')),
        stageEntered('MITIGATION', 'RECOVERY', at('10:40')),
        updateRecorded('Looking into it', at('10:05'), 'investigating'),
        updateRecorded('Done', at('10:40')),
        event(
          'RootCausesClassified',
          { axis: 'CONTRIBUTING_FACTOR', classes: ['configuration-push'], classVersions: [2], evidence: [] },
          IMPORTED,
        ),
      );
  });

  it('records what contradicts itself as it is told: ended before it began, in days', () => {
    const command = importing({
      detected: onDay('2018-11-02'),
      impactStarted: onDay('2018-11-02'),
      stages: [{ stage: 'LEARNING', occurred: onDay('2018-11-01') }],
    });
    specification
      .given()
      .when(command)
      .then(
        ofSource({}, onDay('2018-11-02')),
        imported(command),
        event('ImpactStarted', {}, onDay('2018-11-02')),
        inferred('DETECTION', 'RESPONSE', onDay('2018-11-01')),
        inferred('RESPONSE', 'MITIGATION', onDay('2018-11-01')),
        inferred('MITIGATION', 'RECOVERY', onDay('2018-11-01')),
        stageEntered('RECOVERY', 'LEARNING', onDay('2018-11-01')),
      );
  });

  it('takes the first time of a stage that is told twice, and a class once in its last version', () => {
    const command = importing({
      stages: [
        { stage: 'RESPONSE', occurred: at('10:05') },
        { stage: 'RESPONSE', occurred: at('10:06') },
      ],
      rootCauses: [
        { key: 'capacity', version: 1 },
        { key: 'capacity', version: 2 },
      ],
    });
    specification
      .given()
      .when(command)
      .then(
        ofSource(),
        imported({ ...command, stages: command.stages.slice(0, 1), rootCauses: command.rootCauses.slice(1) }),
        stageEntered('DETECTION', 'RESPONSE', at('10:05')),
        event('RootCausesClassified', { axis: 'CONTRIBUTING_FACTOR', classes: ['capacity'], classVersions: [2], evidence: [] }, IMPORTED),
      );
  });

  it.each([
    ['a blank title', { title: ' ' }],
    ['a title that is too long', { title: 'x'.repeat(501) }],
    ['a blank update', { entries: [update('Fine', at('10:00')), update(' ', at('10:01'))] }],
    ['an update that is too long', { entries: [update('x'.repeat(50_001), at('10:01'))] }],
    ['a backward range of detection', { detected: between('10:00', '09:00') }],
    ['a backward range of impact', { impactStarted: between('10:00', '09:00') }],
    ['a backward range of a stage', { stages: [{ stage: 'RESPONSE' as const, occurred: between('10:00', '09:00') }] }],
    ['a backward range of an update', { entries: [update('Fine', between('10:00', '09:00'))] }],
  ])('refuses %s', (_, told) => {
    specification.given().when(importing(told)).thenRefused('INVALID');
  });
});

describe('ImportIncident, again', () => {
  const first = importing({
    summary: 'Payments were refused.',
    services: ['shop/checkout'],
    impactStarted: at('09:50'),
    stages: [
      { stage: 'RESPONSE', occurred: at('10:05') },
      { stage: 'RECOVERY', occurred: at('10:40') },
    ],
    entries: [update('Looking into it', at('10:05'), 'investigating'), update('Found it', at('10:20')), update('Done', at('10:40'))],
    rootCauses: [{ key: 'capacity', version: 1 }],
  });
  const told = (change: Partial<ImportIncident> = {}) => again({ ...first, contentHash: 'hash-2', imported: AGAIN, ...change });
  const history: readonly IncidentEvent[] = [
    ofSource({ summary: 'Payments were refused.', services: ['shop/checkout'] }), // given-0
    imported(first),
    event('ImpactStarted', {}, at('09:50')),
    stageEntered('DETECTION', 'RESPONSE', at('10:05')), // given-3
    inferred('RESPONSE', 'MITIGATION', about('10:40')), // given-4
    stageEntered('MITIGATION', 'RECOVERY', at('10:40')), // given-5
    updateRecorded('Looking into it', at('10:05'), 'investigating'), // given-6
    updateRecorded('Found it', at('10:20')), // given-7
    updateRecorded('Done', at('10:40')), // given-8
    event('RootCausesClassified', { axis: 'CONTRIBUTING_FACTOR', classes: ['capacity'], classVersions: [1], evidence: [] }, IMPORTED),
  ]; // the next one is given-10
  const onlyImported = (command: ImportIncident, ...people: readonly IncidentEvent[]): void => {
    specification
      .given(...history, ...people)
      .when(command)
      .then(imported(command));
  };

  it('is silent where the content is the same', () => {
    specification
      .given(...history)
      .when({ ...first, imported: AGAIN })
      .thenNothing();
  });

  describe('records what has changed in the source', () => {
    const change = (command: ImportIncident, ...events: readonly IncidentEvent[]): void => {
      specification
        .given(...history)
        .when(command)
        .then(imported(command), ...events);
    };

    it('nothing but the import where the change means nothing here', () => {
      onlyImported(told({ url: 'https://status.example/1' }));
    });

    it('title and summary', () => {
      change(
        told({ title: 'Payments fail' }),
        event('IncidentRetitled', { title: 'Payments fail', reason: 'Changed in the source' }, AGAIN),
      );
      change(
        told({ summary: 'All were refused.' }),
        event('IncidentRetitled', { title: 'Checkout fails', summary: 'All were refused.', reason: 'Changed in the source' }, AGAIN),
      );
    });

    it('severity, services and impact', () => {
      change(
        told({ severity: 'SEV1', services: ['shop/checkout', 'shop/search'], impactStarted: at('09:45') }),
        event('SeverityChanged', { from: 'SEV3', to: 'SEV1', reason: 'Changed in the source' }, AGAIN),
        event('ImpactStarted', {}, at('09:45')),
        event('ServicesAffected', { services: ['shop/search'] }, AGAIN),
      );
    });

    it('the time of a stage, of detection and of one that was inferred', () => {
      change(
        told({
          detected: at('09:58'),
          stages: [
            { stage: 'RESPONSE', occurred: at('10:06') },
            { stage: 'MITIGATION', occurred: at('10:30') },
            { stage: 'RECOVERY', occurred: at('10:40') },
          ],
        }),
        stageCorrected('given-0', 'DETECTION', at('09:58')),
        stageCorrected('given-3', 'RESPONSE', at('10:06')),
        stageCorrected('given-4', 'MITIGATION', at('10:30')),
      );
    });

    it('a further stage', () => {
      change(
        told({ stages: [...first.stages, { stage: 'CLOSED', occurred: at('12:00') }] }),
        inferred('RECOVERY', 'LEARNING', about('12:00')),
        stageEntered('LEARNING', 'CLOSED', at('12:00')),
      );
    });

    it('updates: those that are new, changed or gone; their order is nothing', () => {
      const [looking, found, done] = first.entries;
      if (looking === undefined || found === undefined || done === undefined) throw new Error('the examples have three updates');
      onlyImported(told({ entries: [done, looking, found] }));
      change(told({ entries: [...first.entries, update('Sorry', at('11:00'))] }), updateRecorded('Sorry', at('11:00')));
      change(
        told({ entries: [looking, update('Found and fixed it', at('10:20')), done] }),
        gone('given-7', at('10:20')),
        updateRecorded('Found and fixed it', at('10:20')),
      );
      change(
        told({ entries: [looking, { ...found, occurred: at('10:21') }] }),
        gone('given-7', at('10:20')),
        gone('given-8', at('10:40')),
        updateRecorded('Found it', at('10:21')),
      );
      change(told({ entries: [...first.entries, done] }), updateRecorded('Done', at('10:40')));
    });

    it('an update that it has again, though it once had it no longer', () => {
      const withoutLast = told({ entries: first.entries.slice(0, 2) });
      const withLast = told({ contentHash: 'hash-3' });
      specification
        .given(...history, imported(withoutLast), gone('given-8', at('10:40')))
        .when(withLast)
        .then(imported(withLast), updateRecorded('Done', at('10:40')));
    });

    it('the classes', () => {
      change(
        told({ rootCauses: [{ key: 'dependency', version: 3 }] }),
        event('RootCausesClassified', { axis: 'CONTRIBUTING_FACTOR', classes: ['dependency'], classVersions: [3], evidence: [] }, AGAIN),
      );
      change(
        told({ rootCauses: [] }),
        event('RootCausesClassified', { axis: 'CONTRIBUTING_FACTOR', classes: [], classVersions: [], evidence: [] }, AGAIN),
      );
    });
  });

  describe('leaves what people have recorded', () => {
    const changed = told({ url: 'https://status.example/1' });

    it.each<[what: string, event: IncidentEvent]>([
      ['a title', event('IncidentRetitled', { title: 'Payments fail' })],
      ['a summary', event('IncidentRetitled', { title: 'Checkout fails', summary: 'All were refused.' })],
      ['a severity', event('SeverityChanged', { from: 'SEV3', to: 'SEV1' })],
      ['when impact began', event('ImpactStarted', { reason: 'From the graphs' }, at('09:30'))],
      ['a service that is not affected', event('ServicesCleared', { services: ['shop/checkout'], reason: 'It was fine' })],
      ['when it was detected', stageCorrected('given-0', 'DETECTION', at('09:40'), 'From the pager')],
      ['when a stage was entered', stageCorrected('given-3', 'RESPONSE', at('10:02'), 'From the pager')],
      ['a fall-back', stageEntered('RECOVERY', 'RESPONSE', at('11:00'), { reason: 'Errors again' })],
      ['an end', event('IncidentEndedEarly', { exit: 'MERGED', otherIncidentId: 'another' })],
      [
        'a correction of an update',
        event('EntryCorrected', { entryId: 'given-7', text: 'Found a bug', retimed: false, reason: 'Clearer' }),
      ],
      ['another time of an update', event('EntryCorrected', { entryId: 'given-7', retimed: true, reason: 'From the log' }, at('10:18'))],
      ['a retraction of an update', event('EntryRetracted', { entryId: 'given-7', reason: 'Not ours' })],
      ['an entry of their own', event('EntryRecorded', { kind: 'OBSERVATION', text: 'Errors at 50 %' })],
      [
        'their classes',
        event('RootCausesClassified', { axis: 'CONTRIBUTING_FACTOR', classes: ['dependency'], classVersions: [1], evidence: [] }),
      ],
    ])('%s', (_, ofPeople) => {
      onlyImported(changed, ofPeople);
    });

    it('also where the source has changed there', () => {
      onlyImported(
        told({
          title: 'Checkout failed',
          severity: 'SEV2',
          impactStarted: at('09:55'),
          stages: [
            { stage: 'RESPONSE', occurred: at('10:07') },
            { stage: 'RECOVERY', occurred: at('10:40') },
          ],
          rootCauses: [],
        }),
        event('IncidentRetitled', { title: 'Payments fail' }),
        event('SeverityChanged', { from: 'SEV3', to: 'SEV1' }),
        event('ImpactStarted', {}, at('09:30')),
        stageCorrected('given-3', 'RESPONSE', at('10:02'), 'From the pager'),
        event('RootCausesClassified', {
          axis: 'CONTRIBUTING_FACTOR',
          classes: ['capacity'],
          classVersions: [1],
          evidence: ['given-7'],
          note: 'Seen in the graphs',
        }),
      );
    });

    it('what people knew before the source did', () => {
      onlyImported(
        told({ stages: [...first.stages, { stage: 'LEARNING', occurred: at('11:30') }] }),
        stageEntered('RECOVERY', 'LEARNING', at('11:00')),
      );
    });

    it('entries that a person has corrected or pinned, though the source no longer has them', () => {
      onlyImported(
        told({ entries: [] }),
        event('EntryRetracted', { entryId: 'given-6', reason: 'Not ours' }),
        event('EntryCorrected', { entryId: 'given-7', text: 'Found a bug', retimed: false, reason: 'Clearer' }),
        event('EntryPinned', { entryId: 'given-8' }),
      );
    });

    it('an end: a further stage of the source is not entered', () => {
      onlyImported(
        told({ stages: [...first.stages, { stage: 'LEARNING', occurred: at('11:30') }] }),
        event('IncidentEndedEarly', { exit: 'CANCELLED' }),
      );
    });

    it('after several imports', () => {
      const second = told({ url: 'https://status.example/1' });
      const third = told({ contentHash: 'hash-3', url: 'https://status.example/2' });
      specification
        .given(...history, event('IncidentRetitled', { title: 'Payments fail' }), imported(second))
        .when(third)
        .then(imported(third));
    });
  });

  it('fills what people have left open in an incident of their own', () => {
    const command = importing({ title: 'Other', severity: 'SEV1', summary: 'Payments were refused.', impactStarted: at('09:50') });
    specification
      .given(declared())
      .when(command)
      .then(
        imported(command),
        event(
          'IncidentRetitled',
          { title: 'Checkout fails', summary: 'Payments were refused.', reason: 'Changed in the source' },
          IMPORTED,
        ),
        event('ImpactStarted', {}, at('09:50')),
      );
  });
});
