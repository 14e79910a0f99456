import { describe, expect, it } from '@jest/globals';
import { rewrittenBy } from '../testing/findings.js';

describe('a role in place of a name, with what was done as it was written', () => {
  it.each([
    ['Dave merged the change even though the build was red.', '«The responder merged the change even though the build was red».'],
    ['Nobody was told, because Marta was asleep.', 'Nobody was told, because «the responder was asleep».'],
    ['We could not get any answer from Marta.', 'We could not get any «answer from the responder».'],
    [
      'Only later did Marta notice that she had stopped the wrong job.',
      'Only later did «the responder notice that she had stopped the wrong job».',
    ],
    ['User lpetrov ran DROP TABLE on the live cluster.', '«The responder ran DROP TABLE on the live cluster».'],
    ["The bad merge was Marta's.", "The «bad merge was the responder's»."],
    ['Nobody but Marta knew the password.', '«Nobody but the responder» knew the password.'],
    ['Merged by Marta without tests.', '«Merged by the responder» without tests.'],
    ['I assumed that either Marta or Dave had done it.', 'I «took it» that either Marta or Dave had done it.'],
    ["Against Marta's assurance the link was not redundant.", "Against «the responder's assurance» the link was not redundant."],
    ['Nikko (nikko9) pushed a broken commit.', '«The responder pushed a broken» commit.'],
  ])('%s', (text, rewritten) => {
    expect(rewrittenBy('named-person', text)).toBe(rewritten);
  });
});
