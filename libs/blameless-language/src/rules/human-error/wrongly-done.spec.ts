import { describe, expect, it } from '@jest/globals';
import { flaggedAtAll, foundBy } from '../../testing/findings.js';

describe('human-error: in other words', () => {
  it.each([
    ['It was down to a wrongly performed cutover.', 'wrongly performed cutover'],
    ['The maintenance procedure was performed incorrectly.', 'was performed incorrectly'],
    ['Errors in following the procedure led to the loss.', 'Errors in following'],
    ['The cause was a user misunderstanding of the form.', 'a user misunderstanding'],
    ['A manual configuration error on the router started it.', 'A manual configuration error'],
    ['An admin misconfiguration opened the bucket.', 'An admin misconfiguration'],
    ['An engineer-driven configuration error took the site down.', 'An engineer-driven configuration error'],
    ['The problem sat between keyboard and chair.', 'keyboard'],
    ['To avoid human error, the tool now asks twice.', 'human error'],
    ['Root cause: human.', 'cause: human'],
    ['It was an incorrect execution of the failover procedure.', 'incorrect execution'],
    ['It was a mistake in labelling the trays.', 'mistake in labelling'],
    ['A slip in copying the table led to it.', 'slip in copying'],
    ['The reason was a mistake in preparing the hosts.', 'mistake in preparing'],
    ['Mistakes in wiring the panel were found.', 'Mistakes in wiring'],
  ] as const)('finds what is meant in: %s', (text, span) => {
    expect(foundBy('human-error', text).map((finding) => finding.span)).toContain(span);
  });

  it.each([
    'The server returned a user error.',
    'Operator errors are logged by the controller.',
    'Configuration errors are caught by the linter.',
    'The steps were executed incorrectly by the script.',
    'A user input error is shown in red.',
    'The migration was not performed incorrectly.',
    'The misconfiguration of the proxy was found by the scan.',
    'A manual restart fixed the error.',
    'The script executed the wrong query.',
    'The wrong execution plan was chosen.',
    'An error in parsing the header stopped it.',
    'A mistake in the chart stopped it.',
  ])('lets stand: %s', (text) => {
    expect(flaggedAtAll(text)).toEqual([]);
  });
});
