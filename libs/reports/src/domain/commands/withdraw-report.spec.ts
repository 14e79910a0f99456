import { describe, it } from '@jest/globals';
import type { Occurrence } from '#event-sourcing';
import type { ReportEvent } from '../report.events.js';
import { pinned, reportId, specification } from '../../testing/report-examples.js';

const occurred: Occurrence = { at: '2026-04-03T08:00:00.000Z', exactness: 'EXACT' };
const withdraw = { type: 'WithdrawReport', reason: ' The window was wrong. ', occurred } as const;
const withdrawn: ReportEvent = { type: 'ReportWithdrawn', occurred, data: { reportId, reason: 'The window was wrong.' } };

describe('WithdrawReport', () => {
  it('withdraws a report, and says why', () => {
    specification.given(pinned).when(withdraw).then(withdrawn);
  });

  it('is silent when it was withdrawn for that', () => {
    specification.given(pinned, withdrawn).when(withdraw).thenNothing();
  });

  it('refuses what is not there, was withdrawn for something else, or has no reason', () => {
    specification.given().when(withdraw).thenRefused('NOT_FOUND');
    specification
      .given(pinned, withdrawn)
      .when({ ...withdraw, reason: 'Another one.' })
      .thenRefused('ILLEGAL');
    specification
      .given(pinned)
      .when({ ...withdraw, reason: ' ' })
      .thenRefused('INVALID');
  });
});
