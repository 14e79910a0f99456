import { describe, it } from '@jest/globals';
import {
  approved,
  changesRequested,
  newerDraft,
  occurred,
  one,
  other,
  postmortemDrafted,
  published,
  reviewRequested,
  sectionEdited,
  specification,
} from '../../testing/postmortem-examples.js';
import type { PublishPostmortem } from './publish-postmortem.js';

function publish(more: Partial<PublishPostmortem> = {}): PublishPostmortem {
  return { type: 'PublishPostmortem', rolesForNames: [], closesLearning: false, occurred, ...more };
}

const reviewed = [postmortemDrafted(), reviewRequested(one, other), approved(one), approved(other)] as const;

describe('PublishPostmortem', () => {
  it('publishes what every named reviewer approved, and what nobody was named for', () => {
    specification
      .given(...reviewed)
      .when(publish())
      .then(published());
    specification.given(postmortemDrafted(), reviewRequested()).when(publish()).then(published());
  });

  it('keeps the roles that readers see, the note, and that learning ends', () => {
    const said = { rolesForNames: [{ section: 'summary', start: 0, end: 4, role: 'the scribe' }], closesLearning: true };
    specification
      .given(postmortemDrafted(), sectionEdited(), reviewRequested())
      .when(publish({ ...said, note: ' First ' }))
      .then(published(1, { ...said, note: 'First' }));
  });

  it('publishes the next edition', () => {
    specification
      .given(postmortemDrafted(), reviewRequested(), published(), sectionEdited(), reviewRequested())
      .when(publish())
      .then(published(2));
  });

  it('publishes without an approval where a reason is given, and keeps the reason only then', () => {
    specification
      .given(postmortemDrafted(), reviewRequested(one))
      .when(publish({ withoutApproval: 'They left.' }))
      .then(published(1, { withoutApproval: 'They left.' }));
    specification
      .given(...reviewed)
      .when(publish({ withoutApproval: 'They left.' }))
      .then(published());
  });

  it('refuses while a reviewer has not approved what stands', () => {
    specification
      .given(postmortemDrafted(), reviewRequested(one, other), approved(one))
      .when(publish({ withoutApproval: ' ' }))
      .thenRefused('ILLEGAL', /1 of its reviewers has not/);
    for (const change of [sectionEdited(), postmortemDrafted(newerDraft)]) {
      specification
        .given(...reviewed, change)
        .when(publish())
        .thenRefused('ILLEGAL', /2 of its reviewers have not/);
    }
    specification
      .given(...reviewed, changesRequested(one), reviewRequested(one, other))
      .when(publish())
      .thenRefused('ILLEGAL', /1 of its/);
  });

  it('refuses while changes are open that somebody asked for, whoever is asked to review it then', () => {
    const asked = [postmortemDrafted(), reviewRequested(one), changesRequested(one), sectionEdited(), reviewRequested()] as const;
    const resolved = { type: 'PostmortemCommentResolved', occurred, data: { commentId: 'given-2' } } as const;
    specification
      .given(...asked)
      .when(publish())
      .thenRefused('ILLEGAL', /1 request for changes is neither resolved/);
    specification
      .given(...asked, approved(other))
      .when(publish())
      .thenRefused('ILLEGAL', /1 request/);
    specification
      .given(...asked, resolved)
      .when(publish())
      .then(published());
    specification
      .given(...asked, approved(one))
      .when(publish())
      .then(published());
    specification
      .given(...asked)
      .when(publish({ withoutApproval: 'They left.' }))
      .then(published(1, { withoutApproval: 'They left.' }));
    // An edition settles what was asked for before it, with an approval and without one.
    for (const edition of [approved(one), published(1, { withoutApproval: 'They left.' })]) {
      const before = edition.type === 'PostmortemApproved' ? [edition, published()] : [edition];
      specification
        .given(...asked, ...before, sectionEdited('impact'), reviewRequested())
        .when(publish())
        .then(published(2));
    }
  });

  it('refuses a draft: a review comes first', () => {
    specification.given().when(publish()).thenRefused('NOT_FOUND');
    specification
      .given(postmortemDrafted())
      .when(publish({ withoutApproval: 'In haste.' }))
      .thenRefused('ILLEGAL', /Request a review first/);
    specification
      .given(...reviewed, published(), sectionEdited())
      .when(publish())
      .thenRefused('ILLEGAL');
  });

  it('is silent when nothing has changed since, unless learning is to end that did not', () => {
    specification
      .given(...reviewed, published())
      .when(publish())
      .thenNothing();
    specification
      .given(...reviewed, published(1, { closesLearning: true }))
      .when(publish({ closesLearning: true }))
      .thenNothing();
    specification
      .given(...reviewed, published())
      .when(publish({ closesLearning: true }))
      .thenRefused('ILLEGAL', /CLOSED/);
  });
});
