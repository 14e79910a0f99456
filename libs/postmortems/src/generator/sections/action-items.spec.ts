import { describe, expect, it } from '@jest/globals';
import { declared } from '#incidents/testing';
import { actionItem } from '../../testing/index.js';
import { writtenOf } from '../../testing/written-section.js';

describe('the action items', () => {
  it('are asked for where there are none, and where one says too little', () => {
    expect(writtenOf('ACTION_ITEMS', [declared()]).questions).toHaveLength(1);
    const items = [actionItem({ title: 'Do it' }), actionItem({ id: 'item-2', status: 'DROPPED', reason: 'Not ours' })];
    expect(writtenOf('ACTION_ITEMS', [declared()], { actionItems: items }).questions).toEqual([
      'What will show that “Do it” is done?',
      'What team or role will take on “Do it”?',
    ]);
  });

  it('name teams and roles, and no person', () => {
    const items = ['the on-call engineer', '1D2F3A4B-5c6d-4e7f-8a9b-000000000001'].map((owner) => actionItem({ owner, team: 'search' }));
    expect(writtenOf('ACTION_ITEMS', [declared()], { actionItems: items }).texts).toEqual([
      expect.stringContaining('owned by the on-call engineer and the team search'),
      expect.stringContaining('owned by a person and the team search'),
    ]);
  });
});
