import { describe, expect, it } from '@jest/globals';
import { onEachDatabase } from '#projections/testing';
import { questionOf } from '../scope/question.js';
import { asking, daily, incident, year } from '../testing/asked-over.js';

onEachDatabase((projected) => {
  describe('ClassDetails', () => {
    const answered = asking(projected);

    it('gives the incidents and the services behind a count', async () => {
      const recurrence = await answered([
        ...incident('2024-03-01T10:00:00.000Z', 'config', { services: ['api', 'web'] }),
        ...incident('2024-03-01T12:00:00.000Z', 'config', { services: ['web'] }),
        ...incident('2024-02-01T00:00:00.000Z', 'config network'),
      ]);
      expect(await recurrence.incidentsOf(questionOf(year), 'config', 2)).toEqual(['i2', 'i1']);
      expect(await recurrence.servicesOf(questionOf(year), 'config')).toEqual(['api', 'web']);
      const both = questionOf({ ...year, services: ['web', 'api'] });
      const [config] = await recurrence.recurring(both, 20);
      expect(config?.count).toBe(3);
      expect(await recurrence.incidentsOf(both, 'config', 20)).toEqual(['i2', 'i1', 'i3']);
    });

    it('says what the incidents of a class have in common', async () => {
      const recurrence = await answered([
        ...daily('2024-05', 3, 'config network', { services: ['web'], trigger: 'power' }),
        ...incident('2024-06-01T00:00:00.000Z', 'config', { severity: 'SEV1', trigger: 'network' }),
      ]);
      expect(await recurrence.sharedBy(questionOf(year), 'config')).toEqual([
        '3 of 4 affected web',
        '3 of 4 also had the contributing factor “The network”',
        '3 of 4 were set off by “The power”',
        '3 of 4 were SEV3',
      ]);
    });
  });
});
