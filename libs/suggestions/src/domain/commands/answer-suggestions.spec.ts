import { describe, it } from '@jest/globals';
import { answer, answered, specification } from '../../testing/answer-examples.js';

describe('AnswerSuggestions', () => {
  it('accepts the first suggestion, or those that are named', () => {
    specification.given().when(answer()).then(answered());
    specification
      .given()
      .when(answer({ classes: ['network', 'certificates', 'network'], note: ' Both \n' }))
      .then(answered({ classes: ['network', 'certificates'], note: 'Both' }));
  });

  it('corrects to whatever is given, suggested or not', () => {
    specification
      .given()
      .when(answer({ answer: 'CORRECTED', classes: ['observability-gap', 'network'] }))
      .then(answered({ answer: 'CORRECTED', classes: ['observability-gap', 'network'] }));
  });

  it('ignores, and needs no classes for it', () => {
    specification
      .given()
      .when(answer({ answer: 'IGNORED' }))
      .then(answered({ answer: 'IGNORED', classes: [] }));
  });

  it('replaces the answer on the axis, and no other', () => {
    const corrected = { answer: 'CORRECTED', classes: ['capacity'] } as const;
    specification.given(answered()).when(answer(corrected)).then(answered(corrected));
    specification
      .given(answered())
      .when(answer({ axis: 'TRIGGER' }))
      .then(answered({ axis: 'TRIGGER' }));
    specification.given(answered(), answered(corrected)).when(answer()).then(answered());
  });

  it('is silent when the same was answered already, whatever is suggested by now', () => {
    specification
      .given(answered({ note: 'It had expired', classes: ['certificates', 'network'] }))
      .when(answer({ classes: ['network', 'certificates'], learnedFrom: 13 }))
      .thenNothing();
  });

  it('records another note', () => {
    specification
      .given(answered({ note: 'It had expired' }))
      .when(answer({ note: 'It was the intermediate one' }))
      .then(answered({ note: 'It was the intermediate one' }));
  });

  it.each([
    ['accepting what was not suggested', answer({ classes: ['certificates', 'observability-gap'] })],
    ['accepting where nothing was suggested', answer({ suggested: [] })],
    ['correcting to nothing', answer({ answer: 'CORRECTED', classes: [] })],
    ['ignoring with classes', answer({ answer: 'IGNORED', classes: ['network'] })],
    ['more classes than a label takes', answer({ answer: 'CORRECTED', classes: Array.from({ length: 201 }, (_, at) => `c${at}`) })],
    ['a note that no database holds', answer({ note: 'half \ud800' })],
  ])('refuses %s', (_, command) => {
    specification.given().when(command).thenRefused('INVALID');
  });
});
