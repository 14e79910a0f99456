import { describe, expect, it } from '@jest/globals';
import { timedLine } from './timed-line.js';

describe('A line with a time', () => {
  it.each([
    ['2026-03-01 10:45 UTC – Decision (pinned): “Roll back”.', '2026-03-01', '10:45', 'Decision', true, '“Roll back”.'],
    ['about 2026-03-01 10:20 UTC – Impact began.', '2026-03-01', 'about 10:20', null, false, 'Impact began.'],
    ['2026-03-01 10:30 to 10:33 UTC – Observation: “x”.', '2026-03-01', '10:30 to 10:33', 'Observation', false, '“x”.'],
    ['2026-03-01 23:58 to 2026-03-02 00:01 UTC – Action: “x”.', '2026-03-01', '23:58 to 2026-03-02 00:01', 'Action', false, '“x”.'],
    ['2026-03-02 – Communication (resolved): “x”.', '2026-03-02', null, 'Communication (resolved)', false, '“x”.'],
  ])('reads %j', (statement, day, clock, label, isPinned, text) => {
    expect(timedLine(statement)).toEqual({ day, clock, label, isPinned, text });
  });

  it.each(['Impact began at 2026-03-01 10:12 UTC.', '', '2026-03-01 10:12 UTC, then'])('leaves %j alone', (statement) => {
    expect(timedLine(statement)).toBeNull();
  });
});
