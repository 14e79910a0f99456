import { describe, it } from '@jest/globals';
import {
  dropped,
  fewIncidents,
  given,
  givenClasses,
  gone,
  metricAim,
  occurred,
  revised,
  set,
  classesTerms,
  specification,
  terms,
} from '../../testing/goal-examples.js';

const later = { ...given, aim: { ...fewIncidents, target: 2 } };
const laterTerms = { ...terms, aim: { ...metricAim, target: 2 } };
const command = { type: 'ReviseGoal', terms: later, reason: ' Two were too easy ', occurred } as const;

describe('ReviseGoal', () => {
  it('makes another version, and keeps why', () => {
    specification.given(set()).when(command).then(revised(laterTerms));
    specification
      .given(set(), revised(laterTerms))
      .when({ ...command, terms: given })
      .then(revised(terms, 3));
  });

  it('is silent when that is what is to be reached', () => {
    specification.given(set(), revised(laterTerms)).when(command).thenNothing();
    specification
      .given(set(classesTerms))
      .when({ ...command, terms: { ...givenClasses, aim: { ...gone, quietDays: 30 } } })
      .thenNothing();
  });

  it('refuses to do so without a reason', () => {
    specification
      .given(set())
      .when({ ...command, reason: ' ' })
      .thenRefused('INVALID');
  });

  it('refuses what is unknown, dropped, of another kind or no goal', () => {
    specification.given().when(command).thenRefused('NOT_FOUND');
    specification
      .given(set(), dropped)
      .when(command)
      .thenRefused('ILLEGAL', /dropped/);
    specification
      .given(set())
      .when({ ...command, terms: givenClasses })
      .thenRefused('INVALID', /classes/);
    specification
      .given(set())
      .when({ ...command, terms: { ...given, from: 'x' } })
      .thenRefused('INVALID');
  });
});
