import { describe, it } from '@jest/globals';
import { at, decided, declared, entered, entry, event, specification } from '../../testing/index.js';
import type { RetractEntry } from './retract-entry.js';

const retract = (entryId = 'given-1', reason = ' Another incident '): RetractEntry => ({ type: 'RetractEntry', entryId, reason });
const history = [declared(), entry('Errors at 50 %', at('10:04'))];
const retracted = event('EntryRetracted', { entryId: 'given-1', reason: 'Another incident' }, at('10:04'));

describe('RetractEntry', () => {
  it('records it at the time of the fact', () => {
    specification
      .given(...history)
      .when(retract())
      .then(retracted);
  });

  it('records it at the corrected time, also for a pinned entry of an incident that has ended', () => {
    specification
      .given(
        ...history,
        event('EntryCorrected', { entryId: 'given-1', retimed: true, reason: 'From the log' }, at('10:02')),
        event('EntryPinned', { entryId: 'given-1' }),
        ...entered('DETECTION', 'CLOSED'),
      )
      .when(retract())
      .then({ ...retracted, occurred: at('10:02') });
  });

  it('refuses what is no entry, or was retracted', () => {
    for (const id of ['given-0', 'given-9', '']) {
      specification
        .given(...history)
        .when(retract(id))
        .thenRefused('NOT_FOUND');
    }
    specification
      .given(...history, retracted)
      .when(retract())
      .thenRefused('NOT_FOUND', /or it was retracted/);
  });

  it('refuses a decision, and says what to use', () => {
    specification
      .given(declared(), decided())
      .when(retract())
      .thenRefused('ILLEGAL', /retractDecision/);
  });

  it('needs a reason', () => {
    specification
      .given(...history)
      .when(retract('given-1', ' '))
      .thenRefused('INVALID');
  });

  it('needs an incident', () => {
    specification
      .given()
      .when(retract())
      .thenRefused('NOT_FOUND', /No incident/);
  });
});
