import { describe, it } from '@jest/globals';
import { incidentId, linked, occurred, recorded, retracted, specification, unlinked } from '../../testing/deployment-examples.js';

const link = { type: 'LinkDeploymentToIncident', incidentId, relation: 'CAUSED', occurred } as const;

describe('LinkDeploymentToIncident', () => {
  it('says what a deployment has to do with an incident, also after it was said to have nothing to do with it', () => {
    specification.given(recorded).when(link).then(linked());
    specification.given(recorded, linked(), unlinked).when(link).then(linked());
  });

  it('lets the relation stand that was said last', () => {
    specification
      .given(recorded, linked())
      .when({ ...link, relation: 'REMEDIATED' })
      .then(linked('REMEDIATED'));
  });

  it('is silent when that was said', () => {
    specification.given(recorded, linked('REMEDIATED'), linked()).when(link).thenNothing();
  });

  it('refuses what is unknown or retracted, and more incidents than a deployment can have', () => {
    specification.given().when(link).thenRefused('NOT_FOUND');
    specification
      .given(recorded, retracted())
      .when(link)
      .thenRefused('ILLEGAL', /retracted/);
    const full = Array.from({ length: 100 }, (_, index) => linked('CAUSED', `incident-${index}`));
    specification
      .given(recorded, ...full)
      .when(link)
      .thenRefused('ILLEGAL', /100 incidents/);
  });
});
