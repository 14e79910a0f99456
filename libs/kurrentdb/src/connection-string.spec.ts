import { describe, expect, test } from '@jest/globals';
import { connectionString, InvalidConnectionStringError } from './connection-string.js';

describe('a connection string', () => {
  test('is filled in with what an outage needs', () => {
    expect(connectionString('kurrentdb://localhost:2113?tls=false')).toEqual({
      text: 'kurrentdb://localhost:2113?tls=false&maxDiscoverAttempts=4&discoveryInterval=250&throwOnAppendFailure=true&gossipTimeout=2',
      ofNativeReads:
        'kurrentdb://localhost:2113?tls=false&maxDiscoverAttempts=4&discoveryInterval=250&throwOnAppendFailure=true&gossipTimeout=2000',
      leaderPreferred: true,
    });
  });

  test('keeps what it says itself', () => {
    const { text } = connectionString(
      'kurrentdb://a:1,b:2,c/?maxDiscoverAttempts=7&discovery_interval=9&GOSSIPTIMEOUT=3&connectionName=api',
    );
    expect(text).toBe(
      'kurrentdb://a:1,b:2,c?maxDiscoverAttempts=7&discoveryInterval=9&gossipTimeout=3&connectionName=api&throwOnAppendFailure=true',
    );
  });

  test.each(['kurrentdb', 'kurrent', 'kdb', 'esdb'])('may begin with %s, and be discovered', (scheme) => {
    expect(connectionString(`${scheme}://host`).text).toMatch(/^kurrentdb:\/\/host\?/);
    expect(connectionString(`${scheme}+discover://host`).text).toMatch(/^kurrentdb\+discover:\/\/host\?/);
  });

  test('always has conflicts thrown, as the client cannot tell them otherwise (B12)', () => {
    expect(connectionString('kurrentdb://host?throwOnAppendFailure=false').text).toContain('throwOnAppendFailure=true');
    expect(connectionString('kurrentdb://host?throwOnAppendFailure=false').text).not.toContain('false');
  });

  test('says whether the leader is asked', () => {
    expect(connectionString('kurrentdb://host?nodePreference=leader').leaderPreferred).toBe(true);
    expect(connectionString('kurrentdb://host?nodePreference=follower').leaderPreferred).toBe(false);
  });

  test('may hold a colon in its password', () => {
    expect(connectionString('kurrentdb://admin:a:b%40c@host:2113').text).toContain('://admin:a%3Ab%40c@host:2113?');
  });

  test.each([
    ['', 'has to begin'],
    ['http://admin:pa55word@host', 'has to begin'],
    ['KURRENTDB://host', 'has to begin'],
    ['kurrentdb://', 'names no host'],
    ['kurrentdb://?tls=false', 'names no host'],
    ['kurrentdb://admin:pa55word@', 'names no host'],
    ['kurrentdb://pa55word@host', 'user:password@'],
    ['kurrentdb://admin:pa55@word@host', 'user:password@'],
    ['kurrentdb://admin:pa55word@host:port', 'host:port'],
    ['kurrentdb://admin:pa55word@host:0', 'host:port'],
    ['kurrentdb://admin:pa55word@host:70000', 'host:port'],
    ['kurrentdb://admin:pa55word@host;other', 'host:port'],
    ['kurrentdb://admin:pa55word@host,', 'host:port'],
    ['kurrentdb://admin:pa55word@host?tls', 'behind the question mark'],
    ['kurrentdb://admin:pa55word@host?pa55word=true', 'behind the question mark'],
    ['kurrentdb://admin:pa55word@host?tls=pa55word', 'tls has to be true or false'],
    ['kurrentdb://admin:pa55word@host?gossipTimeout=soon', 'gossipTimeout has to be a whole number'],
    ['kurrentdb://admin:pa55word@host?nodePreference=any', 'nodePreference has to be'],
  ])('is refused without being repeated: %s', (given, reason) => {
    expect(() => connectionString(given)).toThrow(InvalidConnectionStringError);
    expect(() => connectionString(given)).toThrow(reason);
    expect(() => connectionString(given)).not.toThrow('pa55');
  });
});
