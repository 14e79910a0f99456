import { describe, it } from '@jest/globals';
import { at, between, declared, event, specification } from '../../testing/index.js';
import type { AddLink } from './add-link.js';

const link = (url: string, title?: string): AddLink => ({
  type: 'AddLink',
  url,
  ...(title === undefined ? {} : { title }),
  occurred: at('10:05'),
});

describe('AddLink', () => {
  it.each([
    'https://wiki.example/runbooks/checkout#slow',
    'http://localhost:3000/?q=a%20b',
    'HTTPS://CHAT.EXAMPLE',
    'https://münchen.example/störung/图',
  ])('records %s', (url) => {
    specification
      .given(declared())
      .when(link(url))
      .then(event('LinkAdded', { url }, at('10:05')));
  });

  it('trims the address and keeps a title', () => {
    specification
      .given(declared())
      .when(link(' https://wiki.example/1 ', ' Runbook '))
      .then(event('LinkAdded', { url: 'https://wiki.example/1', title: 'Runbook' }, at('10:05')));
  });

  it('takes a blank title for none', () => {
    specification
      .given(declared())
      .when(link('https://wiki.example/1', '  '))
      .then(event('LinkAdded', { url: 'https://wiki.example/1' }, at('10:05')));
  });

  it('records the same address under another title', () => {
    specification
      .given(declared(), event('LinkAdded', { url: 'https://wiki.example/1' }))
      .when(link('https://wiki.example/1', 'Runbook'))
      .then(event('LinkAdded', { url: 'https://wiki.example/1', title: 'Runbook' }, at('10:05')));
  });

  it('is silent about a link that is there', () => {
    specification
      .given(declared(), event('LinkAdded', { url: 'https://wiki.example/1', title: 'Runbook' }))
      .when(link('https://wiki.example/1', 'Runbook '))
      .thenNothing();
  });

  it.each(['', '   ', 'wiki.example/1', 'javascript:alert(1)', 'ftp://files.example', 'https://', 'https:///path', 'https://a b.example'])(
    'refuses %p',
    (url) => {
      specification.given(declared()).when(link(url)).thenRefused('INVALID');
    },
  );

  it('refuses an address and a title that are too long', () => {
    specification
      .given(declared())
      .when(link(`https://wiki.example/${'x'.repeat(2_000)}`))
      .thenRefused('INVALID', /limit/);
    specification
      .given(declared())
      .when(link('https://wiki.example/1', 'x'.repeat(501)))
      .thenRefused('INVALID', /501 characters; 500/);
  });

  it('refuses a range that ends before it begins', () => {
    specification
      .given(declared())
      .when({ ...link('https://wiki.example/1'), occurred: between('10:05', '10:04') })
      .thenRefused('INVALID', /range/);
  });

  it('needs an incident', () => {
    specification.given().when(link('https://wiki.example/1')).thenRefused('NOT_FOUND');
  });
});
