import { describe, it } from '@jest/globals';
import { incidentId, linked, occurred, recorded, retracted, specification, unlinked } from '../../testing/deployment-examples.js';

const unlink = { type: 'UnlinkDeploymentFromIncident', incidentId, occurred } as const;

describe('UnlinkDeploymentFromIncident', () => {
  it('says that a deployment has nothing to do with an incident after all', () => {
    specification.given(recorded, linked()).when(unlink).then(unlinked);
    specification
      .given(recorded, linked())
      .when({ ...unlink, reason: ' The other one was it ' })
      .then({ ...unlinked, data: { ...unlinked.data, reason: 'The other one was it' } });
  });

  it('is silent where it is not linked', () => {
    specification.given(recorded).when(unlink).thenNothing();
    specification.given(recorded, linked('CAUSED', 'another')).when(unlink).thenNothing();
    specification.given(recorded, linked(), unlinked).when(unlink).thenNothing();
  });

  it('refuses what is unknown or retracted', () => {
    specification.given().when(unlink).thenRefused('NOT_FOUND');
    specification.given(recorded, linked(), retracted()).when(unlink).thenRefused('ILLEGAL');
  });
});
