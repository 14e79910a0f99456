import { describe, it } from '@jest/globals';
import { corrected, deploymentId, record, recorded, retracted, specification, terms } from '../../testing/deployment-examples.js';

const least = { type: 'RecordDeployment', deploymentId, service: ' Shop/Check Out ', finishedAt: terms.finishedAt } as const;

describe('RecordDeployment', () => {
  it('records what was deployed', () => {
    specification.given().when(record).then(recorded);
  });

  it('needs nothing but a service and an end', () => {
    specification
      .given()
      .when({ ...least, version: ' ', environment: null, changes: null, links: [] })
      .then({
        ...recorded,
        data: {
          deploymentId,
          service: 'Shop/Check Out',
          environment: 'production',
          finishedAt: terms.finishedAt,
          outcome: 'SUCCEEDED',
          changes: [],
          links: [],
        },
      });
  });

  it('takes environments in whatever case, and a commit once', () => {
    specification
      .given()
      .when({ ...record, environment: 'Production', changes: [...terms.changes, { commit: ' 9fceb02d', committedAt: terms.finishedAt }] })
      .then(recorded);
  });

  it('is silent when told the same again', () => {
    specification.given(recorded).when(record).thenNothing();
    specification
      .given(recorded)
      .when({ ...record, externalId: null })
      .thenNothing();
    const again = { ...terms, outcome: 'ROLLED_BACK' } as const;
    specification
      .given(recorded, corrected(again, { told: again }))
      .when({ ...record, outcome: 'ROLLED_BACK' })
      .thenNothing();
  });

  it('corrects what is told otherwise', () => {
    const again = { ...terms, outcome: 'ROLLED_BACK', finishedAt: '2026-03-01T10:09:00.000Z' } as const;
    specification
      .given(recorded)
      .when({ ...record, ...again })
      .then(corrected(again, { told: again }));
  });

  it('keeps what people corrected, unless just that is told otherwise', () => {
    const byHand = corrected({ ...terms, outcome: 'FAILED', version: '4.2.1' }, { reason: 'Seen in the log' });
    specification.given(recorded, byHand).when(record).thenNothing();
    const again = { ...terms, outcome: 'ROLLED_BACK', environment: 'canary' } as const;
    specification
      .given(recorded, byHand)
      .when({ ...record, ...again })
      .then(corrected({ ...again, version: '4.2.1' }, { told: again }));
  });

  it('refuses what no deployment can have', () => {
    const refusals = [
      [{ service: ' ' }, /say something/],
      [{ service: 'two\nlines' }, /one line/],
      [{ version: 'x'.repeat(201) }, /201/],
      [{ environment: 'a\u0000' }, /one line/],
      [{ externalId: 'half \ud800' }, /one line/],
      [{ startedAt: '2026-03-01T10:06:00.001Z' }, /before it begins/],
      [{ changes: [{ commit: '', committedAt: terms.finishedAt }] }, /say something/],
      [{ changes: Array.from({ length: 501 }, (_, index) => ({ commit: `c${index}`, committedAt: terms.finishedAt })) }, /501 changes/],
      [{ links: Array.from({ length: 21 }, () => ({ url: 'https://ci.example/' })) }, /21 links/],
      [{ links: [{ url: 'javascript:alert(1)' }] }, /http or https/],
      [{ links: [{ url: 'https://me:secret@ci.example/' }] }, /http or https/],
    ] as const;
    for (const [said, message] of refusals) {
      specification
        .given()
        .when({ ...record, ...said })
        .thenRefused('INVALID', message);
    }
  });

  it('refuses one that was retracted', () => {
    specification
      .given(recorded, retracted())
      .when(record)
      .thenRefused('ILLEGAL', /retracted/);
  });
});
