import { describe, it } from '@jest/globals';
import { at, between, declared, event, specification } from '../../testing/index.js';
import type { ReleaseRole } from './release-role.js';

const release = (role: string, personId: string): ReleaseRole => ({ type: 'ReleaseRole', role, personId, occurred: at('11:00') });
const commanded = [declared(), event('RoleAssigned', { role: 'commander', personId: '1d2f3a4b-5c6d-4e7f-8a9b-000000000001' })];

describe('ReleaseRole', () => {
  it('records that the role was handed back', () => {
    specification
      .given(...commanded)
      .when(release('commander', '1d2f3a4b-5c6d-4e7f-8a9b-000000000001'))
      .then(event('RoleReleased', { role: 'commander', personId: '1d2f3a4b-5c6d-4e7f-8a9b-000000000001' }, at('11:00')));
  });

  it('reads the words as assigning does', () => {
    specification
      .given(...commanded)
      .when(release(' commander ', ' 1d2f3a4b-5c6d-4e7f-8a9b-000000000001 '))
      .then(event('RoleReleased', { role: 'commander', personId: '1d2f3a4b-5c6d-4e7f-8a9b-000000000001' }, at('11:00')));
  });

  it.each([
    ['commander', '1d2f3a4b-5c6d-4e7f-8a9b-000000000002'],
    ['scribe', '1d2f3a4b-5c6d-4e7f-8a9b-000000000001'],
  ])('refuses where nobody holds it so: %s, %s', (role, personId) => {
    specification
      .given(...commanded)
      .when(release(role, personId))
      .thenRefused('NOT_FOUND');
  });

  it('refuses to release it twice', () => {
    specification
      .given(...commanded, event('RoleReleased', { role: 'commander', personId: '1d2f3a4b-5c6d-4e7f-8a9b-000000000001' }))
      .when(release('commander', '1d2f3a4b-5c6d-4e7f-8a9b-000000000001'))
      .thenRefused('NOT_FOUND');
  });

  it('refuses a blank role and a range that ends before it begins', () => {
    specification
      .given(...commanded)
      .when(release(' ', '1d2f3a4b-5c6d-4e7f-8a9b-000000000001'))
      .thenRefused('INVALID');
    specification
      .given(...commanded)
      .when({ ...release('commander', '1d2f3a4b-5c6d-4e7f-8a9b-000000000001'), occurred: between('11:00', '10:00') })
      .thenRefused('INVALID', /range/);
  });

  it('needs an incident', () => {
    specification
      .given()
      .when(release('commander', '1d2f3a4b-5c6d-4e7f-8a9b-000000000001'))
      .thenRefused('NOT_FOUND', /No incident/);
  });
});
