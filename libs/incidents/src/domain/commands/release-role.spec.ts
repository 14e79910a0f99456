import { describe, it } from '@jest/globals';
import { at, between, declared, event, specification } from '../../testing/index.js';
import type { ReleaseRole } from './release-role.js';

const release = (role: string, personId: string): ReleaseRole => ({ type: 'ReleaseRole', role, personId, occurred: at('11:00') });
const commanded = [declared(), event('RoleAssigned', { role: 'commander', personId: 'person-1' })];

describe('ReleaseRole', () => {
  it('records that the role was handed back', () => {
    specification
      .given(...commanded)
      .when(release('commander', 'person-1'))
      .then(event('RoleReleased', { role: 'commander', personId: 'person-1' }, at('11:00')));
  });

  it('reads the words as assigning does', () => {
    specification
      .given(...commanded)
      .when(release(' commander ', ' person-1 '))
      .then(event('RoleReleased', { role: 'commander', personId: 'person-1' }, at('11:00')));
  });

  it.each([
    ['commander', 'person-2'],
    ['scribe', 'person-1'],
  ])('refuses where nobody holds it so: %s, %s', (role, personId) => {
    specification
      .given(...commanded)
      .when(release(role, personId))
      .thenRefused('NOT_FOUND');
  });

  it('refuses to release it twice', () => {
    specification
      .given(...commanded, event('RoleReleased', { role: 'commander', personId: 'person-1' }))
      .when(release('commander', 'person-1'))
      .thenRefused('NOT_FOUND');
  });

  it('refuses a blank role and a range that ends before it begins', () => {
    specification
      .given(...commanded)
      .when(release(' ', 'person-1'))
      .thenRefused('INVALID');
    specification
      .given(...commanded)
      .when({ ...release('commander', 'person-1'), occurred: between('11:00', '10:00') })
      .thenRefused('INVALID', /range/);
  });

  it('needs an incident', () => {
    specification
      .given()
      .when(release('commander', 'person-1'))
      .thenRefused('NOT_FOUND', /No incident/);
  });
});
