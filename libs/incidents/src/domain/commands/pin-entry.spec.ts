import { describe, it } from '@jest/globals';
import { at, between, decided, declared, entry, event, specification } from '../../testing/index.js';
import type { PinEntry } from './pin-entry.js';

const pin = (pinned = true, entryId = 'given-1'): PinEntry => ({ type: 'PinEntry', entryId, pinned, occurred: at('15:00') });
const history = [declared(), entry('Errors at 50 %')];
const pinned = event('EntryPinned', { entryId: 'given-1' }, at('15:00'));

describe('PinEntry', () => {
  it('pins and unpins', () => {
    specification
      .given(...history)
      .when(pin())
      .then(pinned);
    specification
      .given(...history, pinned)
      .when(pin(false))
      .then(event('EntryUnpinned', { entryId: 'given-1' }, at('15:00')));
  });

  it('keeps the pin when the entry is corrected', () => {
    specification
      .given(...history, pinned, event('EntryCorrected', { entryId: 'given-1', text: 'At 5 %', retimed: false, reason: 'Read again' }))
      .when(pin())
      .thenNothing();
  });

  it('pins and unpins a decision, until it was retracted', () => {
    specification.given(declared(), decided()).when(pin()).then(pinned);
    specification.given(declared(), decided(), pinned).when(pin()).thenNothing();
    specification
      .given(declared(), decided(), pinned)
      .when(pin(false))
      .then(event('EntryUnpinned', { entryId: 'given-1' }, at('15:00')));
    specification
      .given(declared(), decided(), event('DecisionRetracted', { decisionId: 'given-1', reason: 'Another incident' }))
      .when(pin())
      .thenRefused('NOT_FOUND');
  });

  it('is silent where it is so already', () => {
    specification
      .given(...history)
      .when(pin(false))
      .thenNothing();
    specification
      .given(...history, pinned)
      .when(pin())
      .thenNothing();
  });

  it('refuses what is no entry, or was retracted', () => {
    for (const id of ['given-0', 'given-9', '']) {
      specification
        .given(...history)
        .when(pin(true, id))
        .thenRefused('NOT_FOUND');
    }
    specification
      .given(...history, event('EntryRetracted', { entryId: 'given-1', reason: 'Another incident' }))
      .when(pin())
      .thenRefused('NOT_FOUND');
  });

  it('refuses a range that ends before it begins', () => {
    specification
      .given(...history)
      .when({ ...pin(), occurred: between('15:00', '14:00') })
      .thenRefused('INVALID', /range/);
  });

  it('needs an incident', () => {
    specification
      .given()
      .when(pin())
      .thenRefused('NOT_FOUND', /No incident/);
  });
});
