import { describe, it } from '@jest/globals';
import {
  approved,
  draft,
  occurred,
  one,
  postmortemDrafted,
  published,
  reviewRequested,
  sectionEdited,
  specification,
  wordsWithdrawn,
} from '../../testing/postmortem-examples.js';

const publish = { type: 'PublishPostmortem', rolesForNames: [], closesLearning: false, occurred } as const;
const withdraw = (section = 'summary') => ({ type: 'WithdrawPostmortemWords', section, occurred }) as const;

describe('WithdrawPostmortemWords', () => {
  it('takes out what somebody wrote, by the key or the heading of its section', () => {
    specification.given(postmortemDrafted(), sectionEdited()).when(withdraw()).then(wordsWithdrawn());
    specification.given(postmortemDrafted(), sectionEdited()).when(withdraw(' SUMMARY ')).then(wordsWithdrawn());
  });

  it('takes out words of a section that a newer template has not', () => {
    const shorter = postmortemDrafted(draft({ templateVersion: 2, sections: [] }));
    specification.given(postmortemDrafted(), sectionEdited(), shorter).when(withdraw()).then(wordsWithdrawn());
  });

  it('voids the approvals of what stood before', () => {
    specification
      .given(postmortemDrafted(), sectionEdited(), reviewRequested(one), approved(one), wordsWithdrawn())
      .when(publish)
      .thenRefused('ILLEGAL');
  });

  it('makes a published postmortem a draft again', () => {
    specification
      .given(postmortemDrafted(), sectionEdited(), reviewRequested(), published(), wordsWithdrawn())
      .when(publish)
      .thenRefused('ILLEGAL');
  });

  it('changes nothing where nobody wrote anything, or it is withdrawn already', () => {
    specification.given(postmortemDrafted()).when(withdraw()).thenNothing();
    specification.given(postmortemDrafted(), sectionEdited(), wordsWithdrawn()).when(withdraw()).thenNothing();
  });

  it('is refused before there is a draft, and for a section that is not there', () => {
    specification.given().when(withdraw()).thenRefused('NOT_FOUND');
    specification.given(postmortemDrafted()).when(withdraw('lessons')).thenRefused('INVALID');
  });
});
