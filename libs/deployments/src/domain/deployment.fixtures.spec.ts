import { describe, expect, it } from '@jest/globals';
import { GoldenEvents } from '#event-sourcing/testing';
import { evolve, initialState } from './deployment.js';
import { deploymentVocabulary } from './deployment.upcasters.js';

const golden = new GoldenEvents(new URL('./fixtures/', import.meta.url), deploymentVocabulary);

describe('stored events of deployments', () => {
  it('have a fixture for each type and version', () => {
    golden.expectOneForEachTypeAndVersion();
  });

  it.each(golden.files)('%s is lifted and folded', (file) => {
    const recorded = evolve(initialState, golden.lifted('DeploymentRecorded.v1.json').event);
    expect(evolve(recorded, golden.lifted(file).event)).toMatchObject({
      status: file.startsWith('DeploymentRetracted') ? 'RETRACTED' : 'RECORDED',
      terms: { outcome: file.startsWith('DeploymentCorrected') ? 'ROLLED_BACK' : 'SUCCEEDED', version: '4.2.0' },
      told: { outcome: 'SUCCEEDED' },
      incidents: file.startsWith('DeploymentLinked') ? [{ relation: 'CAUSED' }] : [],
    });
  });
});
