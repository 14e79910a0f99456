import { describe, it } from '@jest/globals';
import { dropped, occurred, set, specification } from '../../testing/goal-examples.js';

const command = { type: 'DropGoal', reason: ' The service was retired ', occurred } as const;

describe('DropGoal', () => {
  it('drops a goal, and keeps why', () => {
    specification.given(set()).when(command).then(dropped);
  });

  it('is silent when it was dropped', () => {
    specification
      .given(set(), dropped)
      .when({ ...command, reason: 'Once more' })
      .thenNothing();
  });

  it('refuses to do so without a reason, and what is unknown', () => {
    specification
      .given(set())
      .when({ ...command, reason: '' })
      .thenRefused('INVALID');
    specification.given().when(command).thenRefused('NOT_FOUND');
  });
});
