import { describe, it } from '@jest/globals';
import { findingDismissed, occurred, postmortemDrafted, sectionEdited, specification } from '../../testing/postmortem-examples.js';
import type { DismissLanguageFinding } from './dismiss-language-finding.js';

const words = 'The carelessly named tool ran.';

function dismiss(more: Partial<DismissLanguageFinding> = {}): DismissLanguageFinding {
  const { data } = findingDismissed('summary', 'carelessly', 4);
  return { type: 'DismissLanguageFinding', ...data, occurred, ...more };
}

describe('DismissLanguageFinding', () => {
  const given = specification.given(postmortemDrafted(), sectionEdited('summary', words));

  it('records why a wording stays', () => {
    given.when(dismiss()).then(findingDismissed('summary', 'carelessly', 4));
  });

  it('is silent while the same words stand in the section, wherever, and records it again when they were gone', () => {
    const dismissed = [postmortemDrafted(), sectionEdited('summary', words), findingDismissed('summary', 'carelessly', 4)];
    specification
      .given(...dismissed)
      .when(dismiss())
      .thenNothing();
    specification
      .given(...dismissed, sectionEdited('summary', 'A carelessly named tool.'))
      .when(dismiss({ start: 2, end: 12 }))
      .thenNothing();
    specification
      .given(...dismissed, sectionEdited('summary', 'None.'), sectionEdited('summary', words))
      .when(dismiss())
      .then(findingDismissed('summary', 'carelessly', 4));
  });

  it('refuses words that do not stand there in what somebody wrote', () => {
    for (const elsewhere of [{ start: 3, end: 13 }, { start: -26 }, { span: 'sloppily', end: 12 }, { section: 'severity-and-roles' }]) {
      given.when(dismiss(elsewhere)).thenRefused('INVALID', /do not stand there/);
    }
    specification
      .given(postmortemDrafted())
      .when(dismiss({ start: 0, end: 0, span: '' }))
      .thenRefused('INVALID');
  });

  it('refuses no reason, and before there is a draft', () => {
    given.when(dismiss({ reason: ' ' })).thenRefused('INVALID');
    specification.given().when(dismiss()).thenRefused('NOT_FOUND');
  });
});
