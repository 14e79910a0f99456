import { describe, it } from '@jest/globals';
import { corrected, recorded, retracted, specification, terms } from '../../testing/deployment-examples.js';

const correct = { type: 'CorrectDeployment', changes: {} } as const;

describe('CorrectDeployment', () => {
  it('changes only what is given, and keeps the reason', () => {
    specification
      .given(recorded)
      .when({ ...correct, changes: { outcome: 'FAILED', finishedAt: '2026-03-01T10:07:00.000Z' }, reason: ' Seen in the log ' })
      .then(corrected({ ...terms, outcome: 'FAILED', finishedAt: '2026-03-01T10:07:00.000Z' }, { reason: 'Seen in the log' }));
  });

  it('takes away what is null', () => {
    const { service, environment, finishedAt, outcome } = terms;
    specification
      .given(recorded)
      .when({ ...correct, changes: { version: null, commit: null, startedAt: null, changes: null, links: null } })
      .then(corrected({ service, environment, finishedAt, outcome, changes: [], links: [] }));
  });

  it('is silent when nothing is said otherwise', () => {
    specification.given(recorded).when(correct).thenNothing();
    specification
      .given(recorded)
      .when({ ...correct, changes: { ...terms, environment: null }, reason: 'Once more' })
      .thenNothing();
  });

  it('refuses to leave it without a service or an end, and an end before the beginning', () => {
    for (const changes of [{ service: null }, { finishedAt: null }, { startedAt: '2026-03-02T00:00:00.000Z' }]) {
      specification
        .given(recorded)
        .when({ ...correct, changes })
        .thenRefused('INVALID');
    }
  });

  it('refuses what is unknown or retracted', () => {
    specification.given().when(correct).thenRefused('NOT_FOUND');
    specification
      .given(recorded, retracted())
      .when(correct)
      .thenRefused('ILLEGAL', /retracted/);
  });
});
