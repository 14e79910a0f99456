import { describe, expect, it } from '@jest/globals';
import { onEachDatabase } from '#projections/testing';
import type { Projected, Told } from '#projections/testing';
import { answered } from '../../testing/answer-examples.js';
import { answersProjection } from './answers.projection.js';
import { recordOf } from './record.query.js';

const day = (number: number): string => `2026-03-0${number}T10:00:00.000Z`;

/** Somebody's answer for an incident, on a day, to suggestions of which the first two are `certificates` and `network`. */
function told(incidentId: string, number: number, confidence: number, data: Parameters<typeof answered>[0]): Told {
  const suggested = [
    { key: 'certificates', confidence },
    { key: 'network', confidence: 0.01 },
  ];
  const { type, data: said, occurred } = answered({ incidentId, suggested, ...data }, day(number));
  return { type, data: said, stream: `cause-suggestions-${incidentId}`, occurredAt: occurred.at };
}

const accepted = { answer: 'ACCEPTED', classes: ['certificates'] } as const;
const corrected = { answer: 'CORRECTED', classes: ['network', 'capacity'] } as const;
const ignored = { answer: 'IGNORED', classes: [] } as const;

const history: readonly Told[] = [
  told('a', 1, 0.8, accepted),
  told('b', 2, 0.8, corrected),
  told('c', 3, 1, accepted),
  told('d', 4, 0.3, { ...corrected, classes: ['capacity'] }),
  told('e', 4, 0.9, ignored),
  told('f', 4, 0.5, { ...corrected, suggested: [] }),
  told('a', 4, 0.5, { ...accepted, axis: 'TRIGGER' }),
];

async function record(read: Projected, from = day(1), to = day(9)) {
  return read.read((manager) => recordOf(manager, 'CONTRIBUTING_FACTOR', from, to));
}

onEachDatabase((projected) => {
  describe('the record of suggestions', () => {
    it('counts and judges the answers of an axis and a window', async () => {
      const read = await projected([answersProjection], history, { batchSize: 2 });
      try {
        const whole = await record(read);
        expect(whole).toMatchObject({ accepted: 2, corrected: 3, ignored: 1, judged: 4 });
        expect(whole.firstGiven).toMatchObject({ count: 2, of: 4, share: 0.5, greyed: true });
        expect(whole.oneOfThreeGiven).toMatchObject({ count: 3, of: 4, share: 0.75 });
        expect(whole.shareAccepted).toMatchObject({ count: 2, of: 6, share: 1 / 3, greyed: true });
        expect(whole.shareAccepted.lower).toBeCloseTo(0.0433, 4);
        expect(whole.shareAccepted.upper).toBeCloseTo(0.7772, 4);
        expect([whole.shareCorrected.count, whole.shareIgnored.count]).toEqual([3, 1]);
        // By hand: (0.8 − 1)², 0.8², (1 − 1)² and 0.3².
        expect(whole.brier).toBeCloseTo((0.04 + 0.64 + 0 + 0.09) / 4, 10);
        expect(whole.calibration.map(({ n }) => n)).toEqual([0, 0, 0, 1, 0, 0, 0, 0, 2, 1]);
        expect(whole.calibration[8]).toMatchObject({
          from: 0.8,
          to: 0.9,
          n: 2,
          meanConfidence: 0.8,
          shareGiven: { share: 0.5, greyed: true },
        });
        expect(whole.calibration[9]).toMatchObject({ from: 0.9, to: 1, n: 1, meanConfidence: 1, shareGiven: { share: 1 } });
        expect(whole.calibration[0]).toMatchObject({ from: 0, to: 0.1, n: 0, meanConfidence: null, shareGiven: { share: null } });
        expect(await record(read, day(2), day(4))).toMatchObject({ accepted: 1, corrected: 1, ignored: 0, judged: 2 });
        expect(await record(read, day(8))).toMatchObject({
          accepted: 0,
          judged: 0,
          firstGiven: { share: null, lower: 0, upper: 1 },
          brier: null,
        });
      } finally {
        await read.close();
      }
    });

    it('has the answer that stands, judged by what was suggested at first', async () => {
      const again = told('a', 5, 0.99, { ...corrected, suggested: [{ key: 'capacity', confidence: 0.99 }] });
      const read = await projected([answersProjection], [...history, again]);
      try {
        expect(await record(read, day(1), day(2))).toMatchObject({ accepted: 0, corrected: 0 });
        const then = await record(read, day(5), day(6));
        expect(then).toMatchObject({ accepted: 0, corrected: 1, judged: 1, firstGiven: { share: 0 }, oneOfThreeGiven: { share: 1 } });
        expect(then.brier).toBeCloseTo(0.64, 10);
      } finally {
        await read.close();
      }
    });
  });
});
