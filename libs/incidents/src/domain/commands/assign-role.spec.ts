import { describe, it } from '@jest/globals';
import { at, between, declared, event, specification } from '../../testing/index.js';
import type { AssignRole } from './assign-role.js';

const assign = (role: string, personId: string): AssignRole => ({ type: 'AssignRole', role, personId, occurred: at('10:05') });

describe('AssignRole', () => {
  it('records who took the role', () => {
    specification
      .given(declared())
      .when(assign(' commander ', ' 1d2f3a4b-5c6d-4e7f-8a9b-000000000001 '))
      .then(event('RoleAssigned', { role: 'commander', personId: '1d2f3a4b-5c6d-4e7f-8a9b-000000000001' }, at('10:05')));
  });

  it('lets a role have several holders, and a person several roles', () => {
    const history = [declared(), event('RoleAssigned', { role: 'scribe', personId: '1d2f3a4b-5c6d-4e7f-8a9b-000000000001' })];
    specification
      .given(...history)
      .when(assign('scribe', '1d2f3a4b-5c6d-4e7f-8a9b-000000000002'))
      .then(event('RoleAssigned', { role: 'scribe', personId: '1d2f3a4b-5c6d-4e7f-8a9b-000000000002' }, at('10:05')));
    specification
      .given(...history)
      .when(assign('commander', '1d2f3a4b-5c6d-4e7f-8a9b-000000000001'))
      .then(event('RoleAssigned', { role: 'commander', personId: '1d2f3a4b-5c6d-4e7f-8a9b-000000000001' }, at('10:05')));
  });

  it('is silent where the person holds it, until it is released', () => {
    const assigned = event('RoleAssigned', { role: 'commander', personId: '1d2f3a4b-5c6d-4e7f-8a9b-000000000001' });
    specification.given(declared(), assigned).when(assign('commander', '1d2f3a4b-5c6d-4e7f-8a9b-000000000001')).thenNothing();
    specification
      .given(declared(), assigned, event('RoleReleased', { role: 'commander', personId: '1d2f3a4b-5c6d-4e7f-8a9b-000000000001' }))
      .when(assign('commander', '1d2f3a4b-5c6d-4e7f-8a9b-000000000001'))
      .then(event('RoleAssigned', { role: 'commander', personId: '1d2f3a4b-5c6d-4e7f-8a9b-000000000001' }, at('10:05')));
  });

  it('refuses blank and long words, and a range that ends before it begins', () => {
    specification.given(declared()).when(assign(' ', '1d2f3a4b-5c6d-4e7f-8a9b-000000000001')).thenRefused('INVALID');
    specification.given(declared()).when(assign('commander', '')).thenRefused('INVALID');
    specification
      .given(declared())
      .when(assign('x'.repeat(201), '1d2f3a4b-5c6d-4e7f-8a9b-000000000001'))
      .thenRefused('INVALID', /limit/);
    specification
      .given(declared())
      .when({ ...assign('commander', '1d2f3a4b-5c6d-4e7f-8a9b-000000000001'), occurred: between('10:05', '10:04') })
      .thenRefused('INVALID', /range/);
  });

  it('needs an incident', () => {
    specification.given().when(assign('commander', '1d2f3a4b-5c6d-4e7f-8a9b-000000000001')).thenRefused('NOT_FOUND');
  });
});
