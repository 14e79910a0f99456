import { describe, expect, it } from '@jest/globals';
import { flaggedAtAll, foundBy } from '../../testing/findings.js';

describe('people-remedy: what is asked for the next time', () => {
  it.each([
    'Please bump the version when you change the schema.',
    'Please notify the owners when removing their flags.',
    'Please run the suite locally before pushing.',
    'Please open an issue first next time.',
    'Please consider a deprecation period in the future.',
    'Going forward, please tag a release candidate first.',
    'From now on, please also update the changelog.',
    'Please avoid rebasing shared branches.',
  ])('finds: %s', (text) => {
    expect(foundBy('people-remedy', text)).not.toEqual([]);
  });

  it.each([
    'Please contact support when you see this error.',
    'Please open a ticket if you are still affected.',
    'Please restart the client when you see the message.',
    'If you see this message, please do not delete the file.',
    'Please upgrade to the next version.',
    'Could you please merge this?',
    'Could you please look at the fix?',
    'Please retry your job in the next hour.',
    'In the future, please see the status page for updates.',
    'Create alerts to avoid this in the future: please help us with the survey.',
    'Please check the status page before opening a ticket.',
    'Please use the new endpoint when you upgrade.',
  ])('lets stand: %s', (text) => {
    expect(flaggedAtAll(text)).toEqual([]);
  });
});
