import { describe, it } from '@jest/globals';
import { about, at, between, decided, declared, entered, entry, event, specification } from '../../testing/index.js';
import type { CorrectEntry } from './correct-entry.js';

const correct = (change: Partial<CorrectEntry>): CorrectEntry => ({
  type: 'CorrectEntry',
  entryId: 'given-1',
  reason: ' Read the log again ',
  ...change,
});
const history = [declared(), entry('Errors at 5 %', at('10:04'))];
const reason = 'Read the log again';

describe('CorrectEntry', () => {
  it('records another text; the time of the fact stays', () => {
    specification
      .given(...history)
      .when(correct({ text: ' Errors at 50 % ' }))
      .then(event('EntryCorrected', { entryId: 'given-1', text: 'Errors at 50 %', retimed: false, reason }, at('10:04')));
  });

  it('records another time', () => {
    specification
      .given(...history)
      .when(correct({ occurred: about('09:58') }))
      .then(event('EntryCorrected', { entryId: 'given-1', retimed: true, reason }, about('09:58')));
  });

  it('records both, and leaves out a text that is the same', () => {
    specification
      .given(...history)
      .when(correct({ text: 'Errors at 50 %', occurred: between('10:04', '10:06') }))
      .then(event('EntryCorrected', { entryId: 'given-1', text: 'Errors at 50 %', retimed: true, reason }, between('10:04', '10:06')));
    specification
      .given(...history)
      .when(correct({ text: 'Errors at 5 %', occurred: at('10:03') }))
      .then(event('EntryCorrected', { entryId: 'given-1', retimed: true, reason }, at('10:03')));
  });

  it('corrects what was corrected before, also back to the original', () => {
    specification
      .given(...history, event('EntryCorrected', { entryId: 'given-1', text: 'Errors at 50 %', retimed: true, reason }, at('10:05')))
      .when(correct({ text: 'Errors at 5 %' }))
      .then(event('EntryCorrected', { entryId: 'given-1', text: 'Errors at 5 %', retimed: false, reason }, at('10:05')));
  });

  it('works on an incident that has ended', () => {
    specification
      .given(...history, ...entered('DETECTION', 'CLOSED'))
      .when(correct({ text: '🔥 错误' }))
      .then(event('EntryCorrected', { entryId: 'given-1', text: '🔥 错误', retimed: false, reason }, at('10:04')));
  });

  it('is silent where the entry stands so', () => {
    specification
      .given(...history)
      .when(correct({ text: 'Errors at 5 % ', occurred: at('10:04') }))
      .thenNothing();
  });

  it('refuses a correction of nothing', () => {
    specification
      .given(...history)
      .when(correct({}))
      .thenRefused('INVALID', /a text, a time or both/);
  });

  it('refuses blank and long text, a blank reason and a range that ends before it begins', () => {
    for (const change of [
      { text: ' ' },
      { text: 'x'.repeat(50_001) },
      { text: 'Other', reason: '\t' },
      { occurred: between('10:04', '10:03') },
    ]) {
      specification
        .given(...history)
        .when(correct(change))
        .thenRefused('INVALID');
    }
  });

  it('refuses an entry that is not there, was retracted, or is no entry', () => {
    const retracted = event('EntryRetracted', { entryId: 'given-1', reason: 'Another incident' });
    for (const [given, entryId] of [
      [history, 'given-9'],
      [[...history, retracted], 'given-1'],
      [history, 'given-0'],
    ] as const) {
      specification
        .given(...given)
        .when(correct({ entryId, text: 'Other' }))
        .thenRefused('NOT_FOUND');
    }
  });

  it('refuses a decision, and says what to use', () => {
    specification
      .given(declared(), decided())
      .when(correct({ text: 'Roll back' }))
      .thenRefused('ILLEGAL', /amendDecision/);
  });

  it('needs an incident', () => {
    specification
      .given()
      .when(correct({ text: 'Other' }))
      .thenRefused('NOT_FOUND', /No incident/);
  });
});
