import { describe, it } from '@jest/globals';
import { ANOTHER_PERSON_ID, at, between, declared, event, PERSON_ID, specification } from '../../testing/index.js';
import type { ReleaseRole } from './release-role.js';

const release = (role: string, personId: string): ReleaseRole => ({ type: 'ReleaseRole', role, personId, occurred: at('11:00') });
const commanded = [declared(), event('RoleAssigned', { role: 'commander', personId: PERSON_ID })];

describe('ReleaseRole', () => {
  it('records that the role was handed back', () => {
    specification
      .given(...commanded)
      .when(release('commander', PERSON_ID))
      .then(event('RoleReleased', { role: 'commander', personId: PERSON_ID }, at('11:00')));
  });

  it('reads the words as assigning does', () => {
    specification
      .given(...commanded)
      .when(release(' commander ', ` ${PERSON_ID.toUpperCase()} `))
      .then(event('RoleReleased', { role: 'commander', personId: PERSON_ID }, at('11:00')));
  });

  it.each([
    ['commander', ANOTHER_PERSON_ID],
    ['scribe', PERSON_ID],
  ])('refuses where nobody holds it so: %s, %s', (role, personId) => {
    specification
      .given(...commanded)
      .when(release(role, personId))
      .thenRefused('NOT_FOUND');
  });

  it('refuses to release it twice', () => {
    specification
      .given(...commanded, event('RoleReleased', { role: 'commander', personId: PERSON_ID }))
      .when(release('commander', PERSON_ID))
      .thenRefused('NOT_FOUND');
  });

  it('refuses a blank role and a range that ends before it begins', () => {
    specification
      .given(...commanded)
      .when(release(' ', PERSON_ID))
      .thenRefused('INVALID');
    specification
      .given(...commanded)
      .when({ ...release('commander', PERSON_ID), occurred: between('11:00', '10:00') })
      .thenRefused('INVALID', /range/);
  });

  it('needs an incident', () => {
    specification
      .given()
      .when(release('commander', PERSON_ID))
      .thenRefused('NOT_FOUND', /No incident/);
  });
});
