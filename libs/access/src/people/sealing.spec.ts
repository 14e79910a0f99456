import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { anyCharacter } from '#event-sourcing/testing';
import type { Sealed } from '../domain/person.events.js';
import { BrokenSealError, open, seal } from './sealing.js';

const personId = '0b0f9c1e-52a4-4e0c-9c57-3f6f2f4c7a10';
const key = fc.uint8Array({ minLength: 32, maxLength: 32 });
// Halves of characters do not survive UTF-8; names that have them are refused.
const text = fc.string({ unit: anyCharacter });
const details = fc.record({ name: text, address: fc.option(text) });
const parts = ['nonce', 'ciphertext', 'tag'] as const;

function withOneBitChanged(sealed: Sealed, part: (typeof parts)[number], bit: number): Sealed {
  const bytes = Buffer.from(sealed[part], 'base64');
  const index = Math.floor(bit / 8) % bytes.length;
  bytes.writeUInt8(bytes.readUInt8(index) ^ (1 << (bit % 8)), index);
  return { ...sealed, [part]: bytes.toString('base64') };
}

describe('a seal', () => {
  it('gives back what was sealed, in any script', () => {
    fc.assert(
      fc.property(details, key, (sealedDetails, ownKey) => {
        expect(open(personId, seal(personId, sealedDetails, ownKey), ownKey)).toEqual(sealedDetails);
      }),
    );
  });

  it('is broken by any bit that is changed', () => {
    fc.assert(
      fc.property(details, key, fc.constantFrom(...parts), fc.nat(), (sealedDetails, ownKey, part, bit) => {
        const changed = withOneBitChanged(seal(personId, sealedDetails, ownKey), part, bit);
        expect(() => open(personId, changed, ownKey)).toThrow(BrokenSealError);
      }),
    );
  });

  it('opens under no other key, and under no other id: a name cannot be moved to somebody else', () => {
    fc.assert(
      fc.property(details, key, key, fc.uuid(), (sealedDetails, ownKey, otherKey, otherId) => {
        fc.pre(!Buffer.from(ownKey).equals(otherKey) && otherId !== personId);
        const sealed = seal(personId, sealedDetails, ownKey);
        expect(() => open(personId, sealed, otherKey)).toThrow(BrokenSealError);
        expect(() => open(otherId, sealed, ownKey)).toThrow(BrokenSealError);
      }),
    );
  });

  it('is not opened by a shortened tag, which would be easier to guess', () => {
    const ownKey = new Uint8Array(32).fill(7);
    const sealed = seal(personId, { name: 'Zoë', address: null }, ownKey);
    const tag = Buffer.from(sealed.tag, 'base64').subarray(0, 4).toString('base64');
    expect(() => open(personId, { ...sealed, tag }, ownKey)).toThrow(BrokenSealError);
  });

  it('does not tell the length of a name, and no two are alike', () => {
    const ownKey = new Uint8Array(32).fill(7);
    const short = seal(personId, { name: 'Al', address: null }, ownKey);
    const long = seal(personId, { name: 'Bartholomew Featherstonehaugh-Cholmondeley', address: 'b@example.org' }, ownKey);
    expect(short.ciphertext).toHaveLength(long.ciphertext.length);
    expect(seal(personId, { name: 'Al', address: null }, ownKey)).not.toEqual(short);
  });
});
