import { describe, it } from '@jest/globals';
import { occurred, recorded, retracted, specification } from '../../testing/deployment-examples.js';

const retract = { type: 'RetractDeployment', reason: ' A rehearsal was taken for it\n', occurred } as const;

describe('RetractDeployment', () => {
  it('says that there was no such deployment, and why it was recorded', () => {
    specification.given(recorded).when(retract).then(retracted());
  });

  it('is silent when it was retracted for the same reason, and refuses another, which would be lost', () => {
    specification.given(recorded, retracted()).when(retract).thenNothing();
    specification
      .given(recorded, retracted())
      .when({ ...retract, reason: 'Another' })
      .thenRefused('ILLEGAL');
  });

  it('refuses no reason, and what is unknown', () => {
    specification
      .given(recorded)
      .when({ ...retract, reason: ' ' })
      .thenRefused('INVALID');
    specification.given().when(retract).thenRefused('NOT_FOUND');
  });
});
