import { describe, it } from '@jest/globals';
import {
  draft,
  editCommand,
  newerDraft,
  postmortemDrafted,
  published,
  reviewRequested,
  sectionEdited,
  specification,
} from '../../testing/postmortem-examples.js';

const newer = postmortemDrafted(newerDraft);

describe('EditPostmortemSection', () => {
  it('takes the author’s words', () => {
    specification
      .given(postmortemDrafted())
      .when(editCommand('summary', ' Two\n\nparagraphs '))
      .then(sectionEdited('summary', 'Two\n\nparagraphs'));
    specification
      .given(postmortemDrafted(), sectionEdited())
      .when(editCommand('summary', 'Better'))
      .then(sectionEdited('summary', 'Better'));
  });

  it('takes what they rest on, each event once, and that they stand below the facts', () => {
    specification
      .given(postmortemDrafted(), sectionEdited())
      .when({ ...editCommand(), citations: ['e1', 'e2', 'e1'], keepsFacts: true })
      .then(sectionEdited('summary', 'What we learned', { citations: ['e1', 'e2'], keepsFacts: true }));
    specification
      .given(postmortemDrafted(), sectionEdited('summary', 'What we learned', { citations: ['e1'], keepsFacts: true }))
      .when(editCommand())
      .then(sectionEdited());
  });

  it('keeps what the language check has to say beside them', () => {
    const findings = [{ rule: 'judgement', start: 0, end: 4 }];
    specification
      .given(postmortemDrafted())
      .when({ ...editCommand(), findings })
      .then(sectionEdited('summary', 'What we learned', { findings }));
  });

  it('knows a section by its heading, too', () => {
    specification
      .given(postmortemDrafted())
      .when(editCommand('Severity and Roles', 'Calm'))
      .then(sectionEdited('severity-and-roles', 'Calm'));
  });

  it('takes the same words again after a newer draft: their author says that they hold', () => {
    specification.given(postmortemDrafted(), sectionEdited(), newer).when(editCommand()).then(sectionEdited());
  });

  it('keeps a section editable that a newer template has not', () => {
    const shorter = postmortemDrafted(draft({ templateVersion: 2, sections: [] }));
    specification
      .given(postmortemDrafted(), sectionEdited(), shorter)
      .when(editCommand('summary', 'Still mine'))
      .then(sectionEdited('summary', 'Still mine'));
  });

  it('takes words in review and after publication, too', () => {
    specification.given(postmortemDrafted(), reviewRequested()).when(editCommand()).then(sectionEdited());
    specification.given(postmortemDrafted(), reviewRequested(), published()).when(editCommand()).then(sectionEdited());
  });

  it('is silent when the words stand there already', () => {
    specification.given(postmortemDrafted(), sectionEdited()).when(editCommand()).thenNothing();
    specification
      .given(postmortemDrafted(), sectionEdited(), reviewRequested(), published())
      .when({ ...editCommand(), findings: [{ rule: 'judgement', start: 0, end: 4 }] })
      .thenNothing();
  });

  it('refuses before there is a draft, and says what to do', () => {
    specification
      .given()
      .when(editCommand())
      .thenRefused('NOT_FOUND', /draftPostmortem/);
  });

  it('refuses an unknown section and names those there are', () => {
    specification
      .given(postmortemDrafted())
      .when(editCommand('blame'))
      .thenRefused('INVALID', /"blame".*summary, severity-and-roles/);
  });

  it('refuses words that not every database can hold', () => {
    for (const words of ['a\u0000b', 'half \ud800']) {
      specification.given(postmortemDrafted()).when(editCommand('summary', words)).thenRefused('INVALID');
    }
  });

  it('refuses no words and too many, and too many citations', () => {
    specification.given(postmortemDrafted()).when(editCommand('summary', '\n ')).thenRefused('INVALID', /words/);
    const long = 'x'.repeat(100_000);
    specification.given(postmortemDrafted()).when(editCommand('summary', long)).then(sectionEdited('summary', long));
    specification
      .given(postmortemDrafted())
      .when(editCommand('summary', `${long}x`))
      .thenRefused('INVALID', /100001/);
    const citations = Array.from({ length: 201 }, (_, index) => `e${index}`);
    specification
      .given(postmortemDrafted())
      .when({ ...editCommand(), citations })
      .thenRefused('INVALID', /201/);
  });
});
