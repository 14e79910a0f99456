import { describe, it } from '@jest/globals';
import { draft, draftCommand, postmortemDrafted, sectionEdited, specification } from '../../testing/postmortem-examples.js';

describe('DraftPostmortem', () => {
  it('records the first draft', () => {
    specification.given().when(draftCommand()).then(postmortemDrafted());
  });

  it('records a draft from newer facts, also where somebody wrote a section', () => {
    const newer = draft({ incidentVersion: 4, draftedFromPosition: '50' });
    specification.given(postmortemDrafted(), sectionEdited()).when(draftCommand(newer)).then(postmortemDrafted(newer));
  });

  it('records a draft by another generator or template', () => {
    for (const other of [draft({ generatorVersion: 2 }), draft({ templateVersion: 2 })]) {
      specification.given(postmortemDrafted()).when(draftCommand(other)).then(postmortemDrafted(other));
    }
  });

  it('is silent when nothing has changed, or the draft knows less than the one that stands', () => {
    specification.given(postmortemDrafted()).when(draftCommand()).thenNothing();
    specification
      .given(postmortemDrafted())
      .when(draftCommand(draft({ incidentVersion: 2, draftedFromPosition: '40' })))
      .thenNothing();
  });
});
