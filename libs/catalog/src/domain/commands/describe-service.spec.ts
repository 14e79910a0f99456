import { describe, expect, it } from '@jest/globals';
import { at, checkout, key, reinstated, retired, runbook, specification } from '../../testing/service-examples.js';
import { serviceKeyOf } from '../rules.js';

const describeIt = { type: 'DescribeService', key, occurred: at } as const;
const inFull = { ...describeIt, name: ' Check-out ', owningTeam: 'Payments', tier: 1, runbooks: [runbook] } as const;
const described = (data: object) => ({ ...checkout, data: { key, ...data } }) as typeof checkout;

describe('DescribeService', () => {
  it('adds a service', () => {
    specification.given().when(inFull).then(checkout);
  });

  it('needs nothing but a key, which is its name then', () => {
    specification
      .given()
      .when(describeIt)
      .then(described({ name: key, runbooks: [] }));
  });

  it('leaves as it is what is left out', () => {
    specification
      .given(checkout)
      .when({ ...describeIt, tier: 2 })
      .then(described({ ...checkout.data, tier: 2 }));
  });

  it('takes away what is null', () => {
    specification
      .given(checkout)
      .when({ ...describeIt, name: null, owningTeam: null, tier: null, runbooks: null })
      .then(described({ name: key, runbooks: [] }));
  });

  it('brings a retired service back into use', () => {
    specification.given(checkout, retired).when(describeIt).then(reinstated);
    specification.given(retired).when(inFull).then(reinstated, checkout);
  });

  it('is silent when it says what is known', () => {
    specification.given(checkout).when(inFull).thenNothing();
    specification.given(checkout).when(describeIt).thenNothing();
    specification.given(checkout, retired, reinstated).when(inFull).thenNothing();
  });

  it.each([0, 5, -1, 1.5, Number.NaN])('refuses tier %d', (tier) => {
    specification
      .given()
      .when({ ...describeIt, tier })
      .thenRefused('INVALID', /whole number from 1/);
  });

  it.each(['', '   ', 'two\nlines', 'bell\u0007', 'x'.repeat(201), '\u2028', 'half \ud800'])('refuses a name or team like %j', (text) => {
    specification
      .given()
      .when({ ...describeIt, name: text })
      .thenRefused('INVALID');
    specification
      .given()
      .when({ ...describeIt, owningTeam: text })
      .thenRefused('INVALID');
  });

  it.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'java\nscript:alert(1)',
    '\u0001javascript:alert(1)',
    ' javascript:alert(1)',
    'data:text/html,hello',
    'ftp://files.example/runbook',
    'wiki.example/runbook',
    '//wiki.example/runbook',
    'http:wiki.example',
    'https://',
    'https:///etc/passwd',
    'https:\\\\wiki.example',
    'https://wiki.example/a b',
    'https://someone:secret@wiki.example/',
    'https://[not-an-address/',
    `https://wiki.example/${'x'.repeat(2_000)}`,
    '',
  ])('refuses the runbook link %j', (url) => {
    specification
      .given()
      .when({ ...describeIt, runbooks: [runbook, { title: 'Another', url }] })
      .thenRefused('INVALID');
  });

  it('refuses more runbooks than anybody reads', () => {
    specification
      .given()
      .when({ ...describeIt, runbooks: Array.from({ length: 51 }, () => runbook) })
      .thenRefused('INVALID', /51 runbooks/);
  });
});

describe('a key', () => {
  it('is free text on one line; upper and lower case differ', () => {
    expect(serviceKeyOf('  Google Cloud/Google Compute Engine ')).toBe('Google Cloud/Google Compute Engine');
    expect(serviceKeyOf('Ünïcode ☃ 100 %')).toBe('Ünïcode ☃ 100 %');
  });

  it.each(['', ' ', 'a\tb', 'a\u0000', 'x'.repeat(201)])('is not %j', (text) => {
    expect(() => serviceKeyOf(text)).toThrow();
  });
});
