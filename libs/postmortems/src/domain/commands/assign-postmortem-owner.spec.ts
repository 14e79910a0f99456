import { describe, it } from '@jest/globals';
import { occurred, one, other, postmortemDrafted, specification } from '../../testing/postmortem-examples.js';
import type { AssignPostmortemOwner } from './assign-postmortem-owner.js';

function assign(ownerId: string | null): AssignPostmortemOwner {
  return { type: 'AssignPostmortemOwner', ownerId, occurred };
}

function assigned(ownerId: string | null) {
  return { type: 'PostmortemOwnerAssigned', occurred, data: { ownerId } } as const;
}

describe('AssignPostmortemOwner', () => {
  it('names who sees to it, another one, and nobody any more', () => {
    specification.given(postmortemDrafted()).when(assign(one.toUpperCase())).then(assigned(one));
    specification.given(postmortemDrafted(), assigned(one)).when(assign(other)).then(assigned(other));
    specification.given(postmortemDrafted(), assigned(one)).when(assign(null)).then(assigned(null));
  });

  it('is silent when it is so already', () => {
    specification.given(postmortemDrafted(), assigned(one)).when(assign(one)).thenNothing();
    specification.given(postmortemDrafted()).when(assign(null)).thenNothing();
  });

  it('refuses a name, and before there is a draft', () => {
    specification
      .given(postmortemDrafted())
      .when(assign('Robin'))
      .thenRefused('INVALID', /never a name/);
    specification.given().when(assign(one)).thenRefused('NOT_FOUND');
  });
});
