import { describe, it } from '@jest/globals';
import {
  accepted,
  completed,
  dropped,
  fullTerms,
  occurred,
  proposed,
  reopened,
  revised,
  specification,
  terms,
} from '../../testing/action-item-examples.js';

const revise = { type: 'ReviseActionItem', changes: {}, occurred } as const;

describe('ReviseActionItem', () => {
  it('changes only what is given', () => {
    specification
      .given(proposed)
      .when({ ...revise, changes: { dueAt: '2026-05-01T00:00:00.000Z', title: ' Alert earlier ' } })
      .then(revised({ ...terms, title: 'Alert earlier', dueAt: '2026-05-01T00:00:00.000Z' }));
    specification
      .given(proposed, accepted, revised(fullTerms))
      .when({ ...revise, changes: { actionType: 'PREVENT', services: ['edge'], team: undefined } })
      .then(revised({ ...fullTerms, type: 'PREVENT', services: ['edge'] }));
  });

  it('takes away what is given as null', () => {
    const nothing = { owner: null, team: null, dueAt: null, priority: null, endState: null, link: null, addresses: null, services: null };
    specification
      .given(proposed, revised(fullTerms))
      .when({ ...revise, changes: nothing })
      .then(revised({ title: terms.title, type: terms.type, addresses: [] }));
  });

  it('keeps the reason, where one is given', () => {
    const { data, ...event } = revised({ ...terms, priority: 'P0' });
    specification
      .given(proposed)
      .when({ ...revise, changes: { priority: 'P0' }, reason: ' It came back ' })
      .then({ ...event, data: { ...data, reason: 'It came back' } });
  });

  it('is silent when nothing is said otherwise', () => {
    specification.given(proposed).when(revise).thenNothing();
    specification
      .given(proposed, revised(fullTerms))
      .when({ ...revise, changes: { ...fullTerms, title: ` ${fullTerms.title}` }, reason: 'Once more' })
      .thenNothing();
    specification
      .given(proposed)
      .when({ ...revise, changes: { services: [], owner: ' ' } })
      .thenNothing();
  });

  it('refuses to leave an item without a title or a type', () => {
    for (const title of [null, ' ']) {
      specification
        .given(proposed)
        .when({ ...revise, changes: { title } })
        .thenRefused('INVALID', /title/);
    }
    specification
      .given(proposed)
      .when({ ...revise, changes: { actionType: null } })
      .thenRefused('INVALID', /type/);
  });

  it('refuses words that not every database can hold, and overlong ones', () => {
    for (const words of ['a\u0000b', 'half \ud800', 'x'.repeat(50_001)]) {
      specification
        .given(proposed)
        .when({ ...revise, changes: { priority: 'P2' }, reason: words })
        .thenRefused('INVALID');
    }
    specification
      .given(proposed)
      .when({ ...revise, changes: { link: 'ftp://files.example' } })
      .thenRefused('INVALID', /link/);
  });

  it('refuses what is unknown, dropped or completed, unless it was reopened', () => {
    const changes = { title: 'Something else' };
    specification
      .given()
      .when({ ...revise, changes })
      .thenRefused('NOT_FOUND');
    specification
      .given(proposed, dropped())
      .when({ ...revise, changes })
      .thenRefused('ILLEGAL', /dropped/);
    specification
      .given(proposed, completed())
      .when({ ...revise, changes })
      .thenRefused('ILLEGAL', /reopenActionItem/);
    specification
      .given(proposed, completed(), reopened())
      .when({ ...revise, changes })
      .then(revised({ ...terms, ...changes }));
  });
});
