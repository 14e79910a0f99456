import { describe, expect, it } from '@jest/globals';
import { onEachDatabase } from '#projections/testing';
import type { Told } from '#projections/testing';
import { accessProjections } from '../index.js';
import { factsOf } from './people.projection.js';
import { personPage } from './people.query.js';
import type { PersonPage, PersonPlace } from './people.query.js';
import { PersonRow } from './person.row.js';

const sealed = (text: string) => ({ sealed: { version: 1, text } });

function told(
  type: 'PersonRegistered' | 'PersonDetailsChanged' | 'PersonErased',
  personId: string,
  data: object = {},
  recordedAt?: string,
): Told {
  return { type, stream: `person-${personId}`, data: { personId, ...data }, ...(recordedAt === undefined ? {} : { recordedAt }) };
}

onEachDatabase((projected) => {
  describe('the list of people', () => {
    it.each([1, 2, 1_000])('holds what the log says of them, %d events at a time', async (batchSize) => {
      const read = await projected(
        accessProjections,
        [
          told('PersonRegistered', 'a', sealed('1')),
          told('PersonRegistered', 'b', sealed('2')),
          told('PersonDetailsChanged', 'a', sealed('3')),
          told('PersonErased', 'b'),
        ],
        { batchSize },
      );
      try {
        expect((await read.rows(PersonRow)).map(factsOf)).toEqual([
          { personId: 'a', ...sealed('3'), erased: false, registeredAt: '2026-01-01T00:00:01.000Z', version: 1, position: 3n },
          { personId: 'b', sealed: null, erased: true, registeredAt: '2026-01-01T00:00:02.000Z', version: 1, position: 4n },
        ]);
      } finally {
        await read.close();
      }
    });

    it('is paged in the order of registration, everybody once', async () => {
      const ids = ['c', 'B', 'a', 'A', '-', 'b', 'aa', 'a-b'];
      // Those of a moment in the order of their ids, by bytes.
      const inOrder = ['-', 'A', 'a', 'aa', 'B', 'a-b', 'b', 'c'];
      const at = (id: string): string => `2026-01-0${['-', 'A', 'a', 'aa'].includes(id) ? 1 : 2}T00:00:00.000Z`;
      const read = await projected(
        accessProjections,
        ids.map((id) => told('PersonRegistered', id, sealed(id), at(id))),
      );
      try {
        for (const size of [1, 2, 3, 8, 9]) {
          const paged: string[] = [];
          let page: PersonPage | undefined;
          do {
            const last = page?.people.at(-1);
            const after: PersonPlace | null = last === undefined ? null : [last.registeredAt, last.personId];
            page = await read.read((manager) => personPage(manager, size, after));
            paged.push(...page.people.map(({ personId }) => personId));
            expect(page.total).toBe(ids.length);
          } while (page.hasMore);
          expect(paged).toEqual(inOrder);
        }
        const madeUp: PersonPlace = ['2026-01-02\u0000', '\ud800'];
        expect(await read.read((manager) => personPage(manager, 10, madeUp))).toMatchObject({ people: [], hasMore: false });
      } finally {
        await read.close();
      }
    });
  });
});
