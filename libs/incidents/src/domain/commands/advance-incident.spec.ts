import { describe, it } from '@jest/globals';
import type { Occurrence } from '#event-sourcing';
import { about, at, between, declared, entered, event, inferred, onDay, specification, stageEntered } from '../../testing/index.js';
import type { Stage } from '../incident.events.js';
import type { AdvanceIncident } from './advance-incident.js';

const advance = (to: Stage, occurred: Occurrence, note?: string): AdvanceIncident => ({
  type: 'AdvanceIncident',
  to,
  occurred,
  timeGiven: true,
  ...(note === undefined ? {} : { note }),
});
/** Without a time of its own: `moment` is only when somebody asked. */
const advanceNow = (to: Stage, moment: string): AdvanceIncident => ({ ...advance(to, at(moment)), timeGiven: false });

const toRecovery = [declared(), stageEntered('DETECTION', 'RESPONSE', at('10:05')), ...entered('RESPONSE', 'RECOVERY')];
const skippedResponse = [
  declared(),
  inferred('DETECTION', 'RESPONSE', about('10:20')),
  stageEntered('RESPONSE', 'MITIGATION', at('10:20')),
];

describe('AdvanceIncident', () => {
  it('enters the next stage', () => {
    specification
      .given(declared())
      .when(advance('RESPONSE', at('10:05'), ' On it '))
      .then(event('StageEntered', { from: 'DETECTION', to: 'RESPONSE', inferred: false, note: 'On it' }, at('10:05')));
  });

  it('takes a blank note for none', () => {
    specification
      .given(declared())
      .when(advance('RESPONSE', at('10:05'), ' \n'))
      .then(stageEntered('DETECTION', 'RESPONSE', at('10:05')));
  });

  it('may be back-dated before the stage it comes from', () => {
    specification
      .given(declared({}, at('10:00')))
      .when(advance('RESPONSE', at('09:30')))
      .then(stageEntered('DETECTION', 'RESPONSE', at('09:30')));
  });

  describe('over skipped stages', () => {
    it('enters them as inferred, at about the same time', () => {
      specification
        .given(declared())
        .when(advance('RECOVERY', at('10:30'), 'Rolled back'))
        .then(
          inferred('DETECTION', 'RESPONSE', about('10:30')),
          inferred('RESPONSE', 'MITIGATION', about('10:30')),
          event('StageEntered', { from: 'MITIGATION', to: 'RECOVERY', inferred: false, note: 'Rolled back' }, at('10:30')),
        );
    });

    it('keeps a day a day', () => {
      specification
        .given(declared())
        .when(advance('MITIGATION', onDay('2026-03-02')))
        .then(inferred('DETECTION', 'RESPONSE', onDay('2026-03-02')), stageEntered('RESPONSE', 'MITIGATION', onDay('2026-03-02')));
    });

    it('keeps a range a range', () => {
      const range = between('10:30', '10:40');
      specification
        .given(declared())
        .when(advance('MITIGATION', range))
        .then(inferred('DETECTION', 'RESPONSE', { ...range, exactness: 'ABOUT' }), stageEntered('RESPONSE', 'MITIGATION', range));
    });

    it('goes through all of them when it is closed at once', () => {
      specification
        .given(declared())
        .when(advance('CLOSED', at('11:00')))
        .then(
          inferred('DETECTION', 'RESPONSE', about('11:00')),
          inferred('RESPONSE', 'MITIGATION', about('11:00')),
          inferred('MITIGATION', 'RECOVERY', about('11:00')),
          inferred('RECOVERY', 'LEARNING', about('11:00')),
          stageEntered('LEARNING', 'CLOSED', at('11:00')),
        );
    });
  });

  describe('to a stage that was only inferred', () => {
    it('says when it really was entered', () => {
      specification
        .given(...skippedResponse)
        .when(advance('RESPONSE', at('10:10'), 'Paged at ten past'))
        .then(event('StageTimeCorrected', { visitEventId: 'given-1', stage: 'RESPONSE', reason: 'Paged at ten past' }, at('10:10')));
    });

    it('says so even where the time is the estimated one', () => {
      specification
        .given(...skippedResponse)
        .when(advance('RESPONSE', about('10:20')))
        .then(event('StageTimeCorrected', { visitEventId: 'given-1', stage: 'RESPONSE', reason: 'Recorded afterwards' }, about('10:20')));
    });

    it('keeps the estimate where no time is given: the moment of asking is not when it was entered', () => {
      specification
        .given(...skippedResponse)
        .when(advanceNow('RESPONSE', '14:00'))
        .then(event('StageTimeCorrected', { visitEventId: 'given-1', stage: 'RESPONSE', reason: 'Recorded afterwards' }, about('10:20')));
    });

    it('says so for an incident that has ended', () => {
      specification
        .given(...skippedResponse, event('IncidentEndedEarly', { exit: 'CANCELLED' }))
        .when(advance('RESPONSE', at('10:10')))
        .then(event('StageTimeCorrected', { visitEventId: 'given-1', stage: 'RESPONSE', reason: 'Recorded afterwards' }, at('10:10')));
    });

    it('enters it anew where the incident has fallen back behind it', () => {
      specification
        .given(...skippedResponse, stageEntered('MITIGATION', 'DETECTION', at('10:40'), { reason: 'Another symptom' }))
        .when(advance('RESPONSE', at('10:45')))
        .then(stageEntered('DETECTION', 'RESPONSE', at('10:45')));
    });

    it('is silent once it was said', () => {
      specification
        .given(
          ...skippedResponse,
          event('StageTimeCorrected', { visitEventId: 'given-1', stage: 'RESPONSE', reason: 'Paged' }, at('10:10')),
        )
        .when(advance('RESPONSE', at('10:10')))
        .thenNothing();
    });
  });

  describe('to the present stage', () => {
    it('corrects its time where one is given', () => {
      specification
        .given(...toRecovery)
        .when(advance('RECOVERY', at('10:40')))
        .then(event('StageTimeCorrected', { visitEventId: 'given-3', stage: 'RECOVERY', reason: 'Recorded afterwards' }, at('10:40')));
    });

    it('corrects the time of the last of several visits', () => {
      specification
        .given(
          ...toRecovery,
          stageEntered('RECOVERY', 'MITIGATION', at('10:50'), { reason: 'Errors again' }),
          stageEntered('MITIGATION', 'RECOVERY', at('11:00')),
        )
        .when(advance('RECOVERY', at('11:05')))
        .then(event('StageTimeCorrected', { visitEventId: 'given-5', stage: 'RECOVERY', reason: 'Recorded afterwards' }, at('11:05')));
    });

    it('corrects when it was detected', () => {
      specification
        .given(declared())
        .when(advance('DETECTION', at('09:50')))
        .then(event('StageTimeCorrected', { visitEventId: 'given-0', stage: 'DETECTION', reason: 'Recorded afterwards' }, at('09:50')));
    });

    it('is silent where the time is the one recorded', () => {
      specification
        .given(...toRecovery)
        .when(advance('RECOVERY', at('10:00')))
        .thenNothing();
    });

    it('is silent where no time is given', () => {
      specification
        .given(...toRecovery)
        .when(advanceNow('RECOVERY', '12:00'))
        .thenNothing();
      specification
        .given(declared(), ...entered('DETECTION', 'CLOSED'))
        .when(advanceNow('CLOSED', '12:00'))
        .thenNothing();
    });
  });

  it('is silent about an earlier stage that was entered at that very time', () => {
    specification
      .given(...toRecovery)
      .when(advance('RESPONSE', at('10:05')))
      .thenNothing();
  });

  it('refuses to fall back, and says what to use', () => {
    specification
      .given(...toRecovery)
      .when(advance('RESPONSE', at('10:40')))
      .thenRefused('ILLEGAL', /RECOVERY.*RESPONSE.*reopenIncident/);
  });

  it.each(['FALSE_POSITIVE', 'CANCELLED'] as const)('refuses to go on after the incident ended as %s', (exit) => {
    const history = [...toRecovery, event('IncidentEndedEarly', { exit })];
    for (const to of ['RESPONSE', 'LEARNING', 'CLOSED'] as const) {
      specification
        .given(...history)
        .when(advance(to, at('12:00')))
        .thenRefused('ILLEGAL', new RegExp(exit));
    }
    specification
      .given(...history)
      .when(advanceNow('RECOVERY', '12:00'))
      .thenRefused('ILLEGAL', /reopenIncident/);
  });

  it('refuses to go on after the incident was closed', () => {
    specification
      .given(declared(), ...entered('DETECTION', 'CLOSED'))
      .when(advance('LEARNING', at('12:00')))
      .thenRefused('ILLEGAL', /CLOSED/);
  });

  it('goes on after the incident was reopened', () => {
    specification
      .given(
        ...toRecovery,
        event('IncidentEndedEarly', { exit: 'CANCELLED' }),
        event('IncidentReopened', { to: 'RESPONSE', reason: 'Real' }),
      )
      .when(advance('MITIGATION', at('12:00')))
      .then(stageEntered('RESPONSE', 'MITIGATION', at('12:00')));
  });

  it('refuses a range that ends before it begins', () => {
    specification
      .given(declared())
      .when(advance('RESPONSE', between('10:05', '10:04')))
      .thenRefused('INVALID', /range/);
  });

  it('needs an incident', () => {
    specification
      .given()
      .when(advance('RESPONSE', at('10:05')))
      .thenRefused('NOT_FOUND');
  });
});
