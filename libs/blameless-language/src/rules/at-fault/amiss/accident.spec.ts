import { describe, expect, it } from '@jest/globals';
import { flaggedAtAll, foundBy } from '../../../testing/findings.js';

describe('person-at-fault: what was done by accident or wrongly', () => {
  it.each([
    ['The provider erroneously disabled our hosts.', 'erroneously disabled'],
    ['Our provider wrongly turned off the account.', 'wrongly turned'],
    ['The bank wrongly froze the account.', 'wrongly froze'],
    ['The carrier mistakenly closed the port.', 'mistakenly closed'],
    ['The registrar incorrectly suspended the domain.', 'incorrectly suspended'],
    ['Issues with our provider erroneously disabling several hosts.', 'erroneously disabling'],
    ['Problems with the vendor mistakenly revoking our certificate.', 'mistakenly revoking'],
    ['After the registrar incorrectly suspending the domain, mail was lost.', 'incorrectly suspending'],
    ['Thanks to our host accidentally wiping the volume we had to start over.', 'accidentally wiping'],
    ['This followed from the contractor inadvertently cutting the fibre.', 'followed from the contractor inadvertently cutting'],
    ['We incorrectly tagged the release.', 'incorrectly tagged'],
    ['We had wrongly closed the port.', 'wrongly closed'],
    ['We erroneously billed 40 tenants twice.', 'erroneously billed'],
    ['The technician accidentally pulled the card.', 'accidentally pulled'],
    ['By mistake, the night operator closed the valve.', 'By mistake'],
    ['An admin wiped the bucket by accident.', 'An admin wiped'],
    ['The insurer incorrectly cancelled the cover.', 'incorrectly cancelled'],
  ] as const)('finds what is meant in: %s', (text, span) => {
    expect(foundBy('person-at-fault', text).map((finding) => finding.span)).toContain(span);
  });

  it.each([
    'The tag was accidentally removed.',
    'We accidentally removed the tag.',
    'We inadvertently closed the port.',
    'We saw that the host wrongly reported its load.',
    'We handle incorrectly formed requests.',
    'The provider module wrongly parsed the reply.',
    'The host wrongly reported its load.',
    'The script erroneously deleted the map.',
    'Problems with the scheduler erroneously evicting pods.',
    'The bank of disks failed.',
    'With the cache wrongly keyed, every page was slow.',
    'The provider may wrongly report a fault.',
    'The carrier signal was wrongly decoded.',
  ])('lets stand: %s', (text) => {
    expect(flaggedAtAll(text)).toEqual([]);
  });
});
