import { describe, it } from '@jest/globals';
import { at, between, declared, event, specification } from '../../testing/index.js';
import type { AssignRole } from './assign-role.js';

const assign = (role: string, personId: string): AssignRole => ({ type: 'AssignRole', role, personId, occurred: at('10:05') });

describe('AssignRole', () => {
  it('records who took the role', () => {
    specification
      .given(declared())
      .when(assign(' commander ', ' person-1 '))
      .then(event('RoleAssigned', { role: 'commander', personId: 'person-1' }, at('10:05')));
  });

  it('lets a role have several holders, and a person several roles', () => {
    const history = [declared(), event('RoleAssigned', { role: 'scribe', personId: 'person-1' })];
    specification
      .given(...history)
      .when(assign('scribe', 'person-2'))
      .then(event('RoleAssigned', { role: 'scribe', personId: 'person-2' }, at('10:05')));
    specification
      .given(...history)
      .when(assign('commander', 'person-1'))
      .then(event('RoleAssigned', { role: 'commander', personId: 'person-1' }, at('10:05')));
  });

  it('is silent where the person holds it, until it is released', () => {
    const assigned = event('RoleAssigned', { role: 'commander', personId: 'person-1' });
    specification.given(declared(), assigned).when(assign('commander', 'person-1')).thenNothing();
    specification
      .given(declared(), assigned, event('RoleReleased', { role: 'commander', personId: 'person-1' }))
      .when(assign('commander', 'person-1'))
      .then(event('RoleAssigned', { role: 'commander', personId: 'person-1' }, at('10:05')));
  });

  it('refuses blank and long words, and a range that ends before it begins', () => {
    specification.given(declared()).when(assign(' ', 'person-1')).thenRefused('INVALID');
    specification.given(declared()).when(assign('commander', '')).thenRefused('INVALID');
    specification
      .given(declared())
      .when(assign('x'.repeat(201), 'person-1'))
      .thenRefused('INVALID', /limit/);
    specification
      .given(declared())
      .when({ ...assign('commander', 'person-1'), occurred: between('10:05', '10:04') })
      .thenRefused('INVALID', /range/);
  });

  it('needs an incident', () => {
    specification.given().when(assign('commander', 'person-1')).thenRefused('NOT_FOUND');
  });
});
