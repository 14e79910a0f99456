import { describe, it } from '@jest/globals';
import {
  classesTerms,
  fewIncidents,
  given,
  givenClasses,
  goalId,
  gone,
  occurred,
  revised,
  set,
  specification,
  terms,
} from '../../testing/goal-examples.js';

const command = { type: 'SetGoal', goalId, terms: given, occurred } as const;
const ofClasses = { ...command, terms: givenClasses };

describe('SetGoal', () => {
  it('sets a goal about a number', () => {
    specification.given().when(command).then(set());
  });

  it('sets one about classes, and says for how long they are to be quiet', () => {
    specification.given().when(ofClasses).then(set(classesTerms));
  });

  it('keeps each class, service and severity once', () => {
    const twice = { ...givenClasses, services: ['api', 'api'], aim: { ...gone, classes: [...gone.classes, ...gone.classes] } };
    specification
      .given()
      .when({ ...command, terms: twice })
      .then(set(classesTerms));
  });

  it('is silent when there is just that, also when the classes came more often by now', () => {
    specification.given(set()).when(command).thenNothing();
    const now = { ...givenClasses, aim: { ...gone, classes: gone.classes.map(({ key }) => ({ key, count: 99 })) } };
    specification
      .given(set(classesTerms))
      .when({ ...command, terms: now })
      .thenNothing();
  });

  it('refuses another goal of the same id', () => {
    specification
      .given(set())
      .when({ ...command, terms: { ...given, title: 'Else' } })
      .thenRefused('CONFLICT');
    specification
      .given(set(), revised({ ...terms, title: 'Else' }))
      .when({ ...command, terms: { ...given, title: 'Else' } })
      .thenRefused('CONFLICT');
  });

  it.each([
    [{ title: ' ' }],
    [{ title: 'x'.repeat(201) }],
    [{ description: 'x'.repeat(2_001) }],
    [{ team: 'two\nlines' }],
    [{ services: ['a\u0000'] }],
    [{ services: Array.from({ length: 201 }, (_, index) => `s${index}`) }],
    [{ from: '2026-02-29' }],
    [{ from: '2026-2-1' }],
    [{ from: '1969-12-31' }],
    [{ from: '2026-01-01T00:00:00Z' }],
    [{ until: '2026-01-01' }],
    [{ until: '2026-02-30' }],
    [{ until: 'June' }],
    [{ aim: { ...fewIncidents, target: -1 } }],
    [{ aim: { ...fewIncidents, target: NaN } }],
    [{ aim: { ...fewIncidents, target: Infinity } }],
    [{ aim: { ...fewIncidents, target: 0.5 } }],
    [{ aim: { ...fewIncidents, target: 0 } }],
    [{ aim: { ...fewIncidents, version: 0 } }],
    [{ aim: { ...fewIncidents, metric: '' } }],
    [{ aim: { ...fewIncidents, period: 'WHOLE' } }],
    [{ aim: { ...fewIncidents, unit: 'SHARE', comparison: 'AT_MOST', target: 1.1 } }],
    [{ aim: { ...fewIncidents, unit: 'SHARE', comparison: 'ABOVE', target: 1 } }],
  ] as const)('refuses %j', (said) => {
    specification
      .given()
      .when({ ...command, terms: { ...given, ...said } })
      .thenRefused('INVALID');
  });

  it.each([
    [{ until: null }],
    [{ until: '2026-01-30' }],
    [{ until: '2031-01-02' }],
    [{ aim: { ...gone, classes: [] } }],
    [{ aim: { ...gone, classes: Array.from({ length: 21 }, (_, index) => ({ key: `c${index}`, count: 1 })) } }],
    [{ aim: { ...gone, quietDays: 0 } }],
    [{ aim: { ...gone, quietDays: 1.5 } }],
    [{ aim: { ...gone, quietDays: 366 } }],
  ] as const)('refuses classes with %j', (said) => {
    specification
      .given()
      .when({ ...command, terms: { ...givenClasses, ...said } })
      .thenRefused('INVALID');
  });

  it('takes what is just within its limits', () => {
    for (const said of [{ until: '2026-01-31' }, { until: '2031-01-01' }] as const) {
      specification
        .given()
        .when({ ...command, terms: { ...givenClasses, ...said } })
        .then(set({ ...classesTerms, ...said }));
    }
    const leap = { ...given, from: '2028-02-29', until: '2028-03-01' };
    specification
      .given()
      .when({ ...command, terms: leap })
      .then(set({ ...terms, from: leap.from, until: leap.until }));
  });
});
