import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { AskedItem } from './answered.js';
import { redesignOverdue, rightActions } from './of-incidents.js';
import type { JudgedItem } from './of-incidents.js';
import { fixVerdicts } from '../../fixes/fix-verdict.js';

const day = (number: number): string => new Date(Date.UTC(2026, 0, 1 + number)).toISOString();
const end = day(200);

function item(said: Partial<AskedItem>): AskedItem {
  const usual = { type: 'PREVENT', status: 'ACCEPTED', proposedAt: day(150), completedAt: null, dueAt: null } as const;
  return { id: 'a', incidentId: 'none', ...usual, ...said };
}

function incidents(count: number, published: boolean, of: string) {
  return Array.from({ length: count }, (_, index) => ({ id: `${of}${index}`, detectedAt: day(110 + index), published }));
}

function fixes(...verdicts: readonly JudgedItem['verdict'][]): readonly JudgedItem[] {
  return verdicts.map((verdict, index) => ({ id: `f${index}`, verdict }));
}

describe('rightActions', () => {
  it('counts the incidents with a published postmortem that something right was captured for', () => {
    const [published, others] = [incidents(8, true, 'p'), incidents(3, false, 'u')];
    const own = ['p0', 'p1', 'p2'].map((incidentId) => item({ id: `for ${incidentId}`, incidentId, proposedAt: day(150) }));
    const answered = rightActions(
      [...published, ...others],
      [
        ...own,
        item({ incidentId: 'p5', type: 'REPAIR' }),
        item({ incidentId: 'p6', status: 'DROPPED' }),
        item({ incidentId: 'p7', proposedAt: day(201) }),
      ],
      end,
    );
    expect(answered).toMatchObject({ answer: 'CANNOT_TELL', share: { count: 3, of: 8 } });
    expect(answered.incidents).toEqual(['p3', 'p4', 'p5', 'p6', 'p7']);
    expect(answered.actionItems).toEqual(['for p0', 'for p1', 'for p2']);
    expect(answered.figures).toEqual([
      { figure: 'ITEMS', value: 3 },
      { figure: 'INCIDENTS', value: 11 },
      { figure: 'WITHOUT_POSTMORTEM', value: 3 },
    ]);
    expect(rightActions(incidents(6, true, 'p'), [], end).answer).toBe('NO');
  });

  it('takes an item that was open when an incident was detected for captured', () => {
    const open = item({ proposedAt: day(105), completedAt: day(113), status: 'COMPLETED' });
    expect(rightActions(incidents(6, true, 'p'), [open], end).incidents).toEqual(['p3', 'p4', 'p5']);
  });
});

describe('redesignOverdue', () => {
  it('is so where two fixes did not hold, the latest that can be judged among them', () => {
    const answers = [
      fixes('DID_NOT_HOLD', 'DID_NOT_HOLD'),
      fixes('TOO_EARLY', 'DID_NOT_HOLD', 'HELD', 'DID_NOT_HOLD'),
      fixes('HELD', 'DID_NOT_HOLD', 'DID_NOT_HOLD'),
      fixes('TOO_EARLY', 'HELD'),
      fixes('DID_NOT_HOLD', 'HELD'),
      fixes('TOO_EARLY', 'TOO_EARLY'),
      [],
    ].map((judged) => redesignOverdue(judged, [], 0).answer);
    expect(answers).toEqual(['YES', 'YES', 'NO', 'NO', 'CANNOT_TELL', 'CANNOT_TELL', 'CANNOT_TELL']);
  });

  it('gives the fixes that did not hold, and counts each fix once', () => {
    const answered = redesignOverdue(fixes('DID_NOT_HOLD', 'HELD', 'TOO_EARLY', 'DID_NOT_HOLD'), ['i1', 'i2'], 2);
    expect(answered).toMatchObject({ share: null, actionItems: ['f0', 'f3'], incidents: ['i1', 'i2'] });
    expect(answered.figures.map(({ figure, value }) => `${figure} ${value}`)).toEqual([
      'COMPLETED 4',
      'INCIDENTS 2',
      'HELD 1',
      'DID_NOT_HOLD 2',
      'TOO_EARLY 1',
      'AT_ONE_SERVICE 2',
    ]);
  });

  it('is never claimed because of a fix that held, nor denied because of one that did not', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...fixVerdicts)), (verdicts) => {
        const { answer } = redesignOverdue(fixes(...verdicts), [], 0);
        expect(redesignOverdue(fixes('HELD', ...verdicts), [], 0).answer).toBe('NO');
        if (answer !== 'NO') expect(redesignOverdue(fixes('DID_NOT_HOLD', ...verdicts), [], 0).answer).not.toBe('NO');
      }),
    );
  });
});
