import { describe, expect, it } from '@jest/globals';
import { flaggedAtAll, foundBy } from '../../../testing/findings.js';

describe('person-at-fault: what a sentence opens with', () => {
  it.each([
    ['Misinterpreting the warning, I restarted the primary.', 'Misinterpreting'],
    ['Misreading the output, the engineer dropped the table.', 'Misreading'],
    ['Confusing the two hosts, the operator on duty typed the wrong name.', 'Confusing'],
    ['Not checking which host it was, the technician pulled the drive.', 'Not checking'],
    ['By pulling the plug, the technician took down the rack.', 'By pulling the plug, the technician took'],
    ['By rewriting the history you broke every fork.', 'By rewriting the history you broke'],
    ['By deleting the index I made the search unusable.', 'By deleting the index I made'],
    ['Without asking anybody, the engineer restarted it.', 'Without asking'],
    ['I fixed the parser and, without checking what else had changed, deployed the newest version.', 'without checking'],
    ['Having skipped the dry run, the release engineer pressed on.', 'Having skipped'],
  ] as const)('finds what is meant in: %s', (text, span) => {
    expect(foundBy('person-at-fault', text).map((finding) => finding.span)).toContain(span);
  });

  it.each([
    'Misreading the header, the parser dropped the record.',
    'Confusing the two ids, the cache served the old page.',
    'Not waiting for the lock, the job started.',
    'Without waiting for the lock, the job started.',
    'By adding an index we made the query faster.',
    'By restarting the node, the engineer restored the service.',
    'By retrying at once, the client made it worse.',
    'Checking the dashboard, the engineer saw the drop.',
    'Having failed over, the cluster was healthy.',
  ])('lets stand: %s', (text) => {
    expect(flaggedAtAll(text)).toEqual([]);
  });
});
