import { describe, it } from '@jest/globals';
import { occurred, postmortemDrafted, specification } from '../../testing/postmortem-examples.js';
import type { SetPostmortemDueDate } from './set-postmortem-due-date.js';

const friday = '2026-03-06T17:00:00.000Z';

function due(dueAt: string | null, reason?: string): SetPostmortemDueDate {
  return { type: 'SetPostmortemDueDate', dueAt, ...(reason === undefined ? {} : { reason }), occurred };
}

function dueDateSet(dueAt: string | null, reason?: string) {
  return { type: 'PostmortemDueDateSet', occurred, data: { dueAt, ...(reason === undefined ? {} : { reason }) } } as const;
}

describe('SetPostmortemDueDate', () => {
  it('sets a date, with its reason, and goes back to what the severity says', () => {
    specification.given(postmortemDrafted()).when(due(friday, ' A holiday ')).then(dueDateSet(friday, 'A holiday'));
    specification.given(postmortemDrafted(), dueDateSet(friday)).when(due(null)).then(dueDateSet(null));
  });

  it('is silent when it is so already', () => {
    specification.given(postmortemDrafted(), dueDateSet(friday)).when(due(friday, 'Again')).thenNothing();
    specification.given(postmortemDrafted()).when(due(null)).thenNothing();
  });

  it('refuses too long a reason, and before there is a draft', () => {
    specification
      .given(postmortemDrafted())
      .when(due(friday, 'x'.repeat(10_001)))
      .thenRefused('INVALID', /10001/);
    specification.given().when(due(friday)).thenRefused('NOT_FOUND');
  });
});
