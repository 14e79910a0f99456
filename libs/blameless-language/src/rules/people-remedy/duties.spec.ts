import { describe, expect, it } from '@jest/globals';
import { flaggedAtAll, foundBy } from '../../testing/findings.js';

describe('people-remedy: rules for people', () => {
  it.each([
    'Operators should memorise the order of the steps.',
    'Engineers have to read the plan to its end.',
    'The teams shall inform each other before a change.',
    'Admins to stick with the procedure at night.',
    'Night shift to be reminded of the window.',
    'From now on all administrators shall work in pairs.',
    'Going forward, developers must not push to it on Fridays.',
    'Nobody is to work alone as root.',
    'No one may restart the broker without a second person.',
    'Whoever merges has to stay for an hour.',
    'Anyone who edits it by hand will lose their access.',
    'Each developer who breaks the build must stay until it is green.',
    'Whoever does the release should check the version.',
    'No one should be running scripts against it alone.',
    'Engineers are encouraged to pair on risky changes.',
    'Senior staff must be held to account.',
  ])('finds: %s', (text) => {
    expect(foundBy('people-remedy', text)).not.toEqual([]);
  });

  it.each([
    'Engineers will have access to the new console from now on.',
    'Storage team to add an alert on the queue.',
    'In future, the pool will be resized by a timer.',
    'Going forward we will keep two replicas.',
    'Customers will see the new page from now on.',
    'The responders had to wait for the vendor.',
    'Engineers need to be able to see the queue.',
    'Anyone who opened the page got an error.',
    'Nobody should need a password for this.',
    'The on-call engineer has to be paged twice.',
    'Developers are reminded by the bot.',
    'Customers are advised to upgrade.',
  ])('lets stand: %s', (text) => {
    expect(flaggedAtAll(text)).toEqual([]);
  });
});
