import { DomainError } from '#event-sourcing';
import { describe, expect, it } from '@jest/globals';
import { detailsOf, personIdOf } from './person-details.js';

const refusalOf = (work: () => unknown): DomainError => {
  try {
    work();
  } catch (error) {
    if (error instanceof DomainError) return error;
    throw error;
  }
  throw new Error('it was not refused');
};

describe('details of a person', () => {
  it('are a name and perhaps an address, without the white space around them', () => {
    expect(detailsOf({ name: ' Zoë Ångström ', address: ' zoe@example.org\n' })).toEqual({
      name: 'Zoë Ångström',
      address: 'zoe@example.org',
    });
    expect(detailsOf({ name: '李小龙', address: null })).toEqual({ name: '李小龙', address: null });
  });

  it.each(['', ' ', 'two\nlines', 'bell\u0007', 'half \ud800', 'x'.repeat(201)])(
    'are no name like %j, and a refusal does not repeat it',
    (name) => {
      const refusal = refusalOf(() => detailsOf({ name, address: null }));
      expect(refusal).toMatchObject({ code: 'INVALID', path: 'name' });
      if (name.trim() !== '') expect(refusal.message).not.toContain(name);
    },
  );

  it.each(['', 'a\u0000b', 'x'.repeat(501)])('are no address like %j', (address) => {
    expect(refusalOf(() => detailsOf({ name: 'Zoë', address }))).toMatchObject({ code: 'INVALID', path: 'address' });
  });
});

describe('an id of a person', () => {
  it('is a UUID', () => {
    expect(personIdOf('0B0F9C1E-52A4-4E0C-9C57-3F6F2F4C7A10')).toBe('0b0f9c1e-52a4-4e0c-9c57-3f6f2f4c7a10');
  });

  it.each(['zoe', 'zoe@example.org', '', '0b0f9c1e52a44e0c9c573f6f2f4c7a10'])('is not %j, which may tell who it is', (id) => {
    expect(refusalOf(() => personIdOf(id))).toMatchObject({ code: 'INVALID', path: 'id' });
  });
});
