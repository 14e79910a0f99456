import { describe, expect, it } from '@jest/globals';
import { passagesOf } from './passages.js';

const topics = (text: string): readonly string[] => passagesOf(text).map(({ topic, text: said }) => `${topic}: ${said.trim()}`);

describe('what a passage is about', () => {
  it.each([
    ['The queue was full due to a stuck consumer.', 'cause'],
    ['A wrong flag led to the errors.', 'cause'],
    ['We rolled back the release.', 'fix'],
    ['Some customers may have seen errors.', 'impact'],
    ['We will add an alert.', 'plan'],
    ['We apologise for the trouble.', 'courtesy'],
    ['It was a Tuesday.', 'account'],
  ])('goes by the sentence: %s', (text, topic) => {
    expect(passagesOf(text)).toMatchObject([{ topic }]);
  });

  it.each([
    ['## What went wrong\nThe disk filled.', 'cause'],
    ['Root cause: The disk filled.', 'cause'],
    ['**Root cause:** The disk filled.', 'cause'],
    ['ROOT CAUSE\nThe disk filled.', 'cause'],
    ['Mitigation: The disk was swapped.', 'fix'],
    ['Next steps: A larger disk is on its way.', 'plan'],
    ['Impact: Nothing could be saved.', 'impact'],
  ])('goes by the heading: %j', (text, topic) => {
    expect(passagesOf(text).at(-1)).toMatchObject({ topic });
  });

  it('holds for the section until the next heading that says something', () => {
    expect(topics('Cause: The disk filled. Nobody saw it. Note: It was old. Next steps: A larger disk.')).toEqual([
      'cause: : The disk filled.',
      'cause: Nobody saw it.',
      'cause: : It was old.',
      'plan: : A larger disk.',
    ]);
  });

  it('tells what says outright that it is the cause from what only stands under the heading', () => {
    expect(passagesOf('Root cause: Disks hold the log. It broke because one filled.').map(({ outright }) => outright)).toEqual([
      false,
      true,
    ]);
  });

  it('knows an apology in any section', () => {
    expect(topics('Root cause: The disk filled. We are sorry.').at(-1)).toBe('courtesy: We are sorry.');
  });

  it('leaves out what says nothing', () => {
    expect(passagesOf(' \n\n--- 12 \n')).toEqual([]);
  });
});
