import { describe, it } from '@jest/globals';
import { ANOTHER_PERSON_ID, at, between, declared, event, PERSON_ID, specification } from '../../testing/index.js';
import type { AssignRole } from './assign-role.js';

const assign = (role: string, personId: string): AssignRole => ({ type: 'AssignRole', role, personId, occurred: at('10:05') });

describe('AssignRole', () => {
  it('records who took the role', () => {
    specification
      .given(declared())
      .when(assign(' commander ', ` ${PERSON_ID.toUpperCase()} `))
      .then(event('RoleAssigned', { role: 'commander', personId: PERSON_ID }, at('10:05')));
  });

  it('lets a role have several holders, and a person several roles', () => {
    const history = [declared(), event('RoleAssigned', { role: 'scribe', personId: PERSON_ID })];
    specification
      .given(...history)
      .when(assign('scribe', ANOTHER_PERSON_ID))
      .then(event('RoleAssigned', { role: 'scribe', personId: ANOTHER_PERSON_ID }, at('10:05')));
    specification
      .given(...history)
      .when(assign('commander', PERSON_ID))
      .then(event('RoleAssigned', { role: 'commander', personId: PERSON_ID }, at('10:05')));
  });

  it('is silent where the person holds it, until it is released', () => {
    const assigned = event('RoleAssigned', { role: 'commander', personId: PERSON_ID });
    specification.given(declared(), assigned).when(assign('commander', PERSON_ID)).thenNothing();
    specification
      .given(declared(), assigned, event('RoleReleased', { role: 'commander', personId: PERSON_ID }))
      .when(assign('commander', PERSON_ID))
      .then(event('RoleAssigned', { role: 'commander', personId: PERSON_ID }, at('10:05')));
  });

  it('refuses blank and long words, and a range that ends before it begins', () => {
    specification.given(declared()).when(assign(' ', PERSON_ID)).thenRefused('INVALID');
    specification.given(declared()).when(assign('commander', '')).thenRefused('INVALID');
    specification
      .given(declared())
      .when(assign('x'.repeat(201), PERSON_ID))
      .thenRefused('INVALID', /limit/);
    specification
      .given(declared())
      .when({ ...assign('commander', PERSON_ID), occurred: between('10:05', '10:04') })
      .thenRefused('INVALID', /range/);
  });

  it.each(['Ada Lovelace', 'ada@example.com', 'person-1', `${PERSON_ID}0`])('refuses %p: a name would be kept for ever', (personId) => {
    specification
      .given(declared())
      .when(assign('commander', personId))
      .thenRefused('INVALID', /registerPerson/);
  });

  it('needs an incident', () => {
    specification.given().when(assign('commander', PERSON_ID)).thenRefused('NOT_FOUND');
  });
});
