import { describe, it } from '@jest/globals';
import { fullTerms, proposed, propose, specification, terms } from '../../testing/action-item-examples.js';

describe('ProposeActionItem', () => {
  it('records what should be done', () => {
    specification.given().when(propose).then(proposed);
  });

  it('keeps whatever else is said, and leaves out what is blank', () => {
    const { type: actionType, ...said } = fullTerms;
    specification
      .given()
      .when({ ...propose, ...said, actionType, title: `  ${terms.title} `, owner: ' on-call engineer ' })
      .then({ ...proposed, data: { ...proposed.data, ...fullTerms } });
    specification
      .given()
      .when({ ...propose, owner: ' ', team: '', endState: '\n', link: ' ', dueAt: null, priority: null, services: [] })
      .then(proposed);
  });

  it('names each class and each service once', () => {
    specification
      .given()
      .when({ ...propose, addresses: [...terms.addresses, ...terms.addresses], services: ['edge', ' edge', 'login'] })
      .then({ ...proposed, data: { ...proposed.data, services: ['edge', 'login'] } });
  });

  it('refuses no words and too many', () => {
    const refusals = [
      [{ title: ' ' }, /title needs some words/],
      [{ title: 'x'.repeat(501) }, /501/],
      [{ owner: 'x'.repeat(201) }, /owner has 201/],
      [{ team: 'x'.repeat(201) }, /team has 201/],
      [{ endState: 'x'.repeat(2_001) }, /endState has 2001/],
      [{ link: `https://tickets.example/${'x'.repeat(2_000)}` }, /link has 2024/],
      [{ services: ['edge', ''] }, /say something/],
      [{ services: ['x'.repeat(201)] }, /201/],
      [{ services: Array.from({ length: 201 }, (_, index) => `service-${index}`) }, /201 services/],
      [{ addresses: Array.from({ length: 51 }, (_, index) => ({ axis: 'TRIGGER' as const, key: `key-${index}` })) }, /51 classes/],
    ] as const;
    for (const [said, message] of refusals) {
      specification
        .given()
        .when({ ...propose, ...said })
        .thenRefused('INVALID', message);
    }
  });

  it.each([
    'ftp://files.example/a',
    'javascript:alert(1)',
    'tickets.example/1',
    'https://',
    'https://me:secret@tickets.example',
    'http:\\\\a',
  ])('refuses %j as a link', (link) => {
    specification
      .given()
      .when({ ...propose, link })
      .thenRefused('INVALID', /http or https/);
  });

  it.each(['a\u0000b', 'half \ud800'])('refuses %j, which not every database can hold', (words) => {
    for (const said of [{ title: words }, { owner: words }, { team: words }, { endState: words }, { services: [words] }]) {
      specification
        .given()
        .when({ ...propose, ...said })
        .thenRefused('INVALID');
    }
  });

  it('refuses a number that is taken', () => {
    specification.given(proposed).when(propose).thenRefused('CONFLICT');
  });
});
