import { describe, it } from '@jest/globals';
import {
  draft,
  draftCommand,
  newerDraft,
  postmortemDrafted,
  published,
  reviewRequested,
  sectionEdited,
  specification,
} from '../../testing/postmortem-examples.js';

describe('DraftPostmortem', () => {
  it('records the first draft', () => {
    specification.given().when(draftCommand()).then(postmortemDrafted());
  });

  it('records a draft that says something else, whatever was written, reviewed and published before', () => {
    const history = [postmortemDrafted(), sectionEdited(), reviewRequested(), published()];
    specification
      .given(...history)
      .when(draftCommand(newerDraft))
      .then(postmortemDrafted(newerDraft));
  });

  it('records a draft of the same facts that asks something else, or has another title', () => {
    for (const changed of [draft({ title: 'Checkout is slow' }), draft({ sections: newerDraft.sections })]) {
      specification.given(postmortemDrafted()).when(draftCommand(changed)).then(postmortemDrafted(changed));
    }
  });

  it('records a draft by another template', () => {
    for (const changed of [draft({ template: 'lightweight' }), draft({ templateVersion: 2 })]) {
      specification.given(postmortemDrafted()).when(draftCommand(changed)).then(postmortemDrafted(changed));
    }
  });

  it('is silent when it would read the same, however much is newer', () => {
    const same = draft({ incidentVersion: 9, draftedFromPosition: '99', generatorVersion: 2 });
    for (const unchanged of [draft(), same]) specification.given(postmortemDrafted()).when(draftCommand(unchanged)).thenNothing();
  });

  it('is silent when the draft knows less than the one that stands', () => {
    specification.given(postmortemDrafted(newerDraft)).when(draftCommand()).thenNothing();
  });
});
