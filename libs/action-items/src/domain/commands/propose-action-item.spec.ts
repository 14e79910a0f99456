import { describe, it } from '@jest/globals';
import { proposed, propose, specification } from '../../testing/action-item-examples.js';

describe('ProposeActionItem', () => {
  it('records what should be done', () => {
    specification.given().when(propose).then(proposed);
  });

  it('keeps an owner and a date, and leaves out what is blank', () => {
    const dueAt = '2026-04-01T00:00:00.000Z';
    specification
      .given()
      .when({ ...propose, title: '  Add a canary ', owner: ' platform team ', dueAt })
      .then({ ...proposed, data: { ...proposed.data, title: 'Add a canary', owner: 'platform team', dueAt } });
    specification
      .given()
      .when({ ...propose, owner: ' ' })
      .then(proposed);
  });

  it('names each class once', () => {
    specification
      .given()
      .when({ ...propose, addresses: [...propose.addresses, ...propose.addresses] })
      .then(proposed);
  });

  it('refuses no words and too many', () => {
    specification
      .given()
      .when({ ...propose, title: ' ' })
      .thenRefused('INVALID', /title/);
    specification
      .given()
      .when({ ...propose, title: 'x'.repeat(501) })
      .thenRefused('INVALID', /501/);
    specification
      .given()
      .when({ ...propose, owner: 'x'.repeat(201) })
      .thenRefused('INVALID', /owner/);
    const addresses = Array.from({ length: 51 }, (_, index) => ({ axis: 'TRIGGER' as const, key: `key-${index}` }));
    specification
      .given()
      .when({ ...propose, addresses })
      .thenRefused('INVALID', /51 classes/);
  });

  it.each(['a\u0000b', 'half \ud800'])('refuses %j, which not every database can hold', (words) => {
    specification
      .given()
      .when({ ...propose, title: words })
      .thenRefused('INVALID');
    specification
      .given()
      .when({ ...propose, owner: words })
      .thenRefused('INVALID');
  });

  it('refuses a number that is taken', () => {
    specification.given(proposed).when(propose).thenRefused('CONFLICT');
  });
});
