import { describe, expect, it } from '@jest/globals';
import { flaggedAtAll, foundBy } from '../testing/findings.js';

describe('what is done in the name of a firm or an office', () => {
  it.each([
    'Optra failed to comply with the rules.',
    'KSE failed to follow its own procedures.',
    'Optra Energy failed to inform its customers.',
    'Our provider failed to notify us.',
    'The registrar failed to respond to our tickets.',
    'The bank failed to put proper safeguards in place.',
    'The utility failed to maintain adequate oversight.',
    'The board failed to act.',
    'The foundation failed to do its homework.',
    'Our colo failed to pay the bill.',
    'KSE had failed to patch a known vulnerability.',
    'The trust failed to keep its systems up to date.',
    "The supplier's operators failed to heed the warning.",
    'Our ISP failed to explain why.',
    'The registrar dropped the ball.',
    'The bank had been warned.',
    'The provider wrongly assumed that it was unused.',
    'Optra Networks GmbH accidentally cut the fibre.',
    'The bank was to blame.',
    'The registrar was at fault.',
    'Our provider moved the racks. They did not tell us.',
    'The registrar moved the domains. They failed to answer our emails.',
    'The KSE failed to follow its own procedures.',
    'The payment processor failed to tell its customers.',
  ])('makes people of it: %s', (text) => {
    expect(foundBy('person-at-fault', text)).not.toEqual([]);
  });

  it.each([
    'Optra failed to send the redirect.',
    'KSE failed to plan the query.',
    'Optra failed to update the index.',
    'The provider failed to plan the resource.',
    'Our provider had an outage.',
    'The registrar failed to respond in time.',
    'The bank failed over to the second site.',
    'The utility failed to maintain the connection.',
    'The board failed to act as a bridge.',
    'Our colo lost power.',
    'KSE wrongly marked the row.',
    'The trust failed to keep the key in memory.',
    'Our ISP dropped the packets.',
    'Optra was slow to respond.',
    'The data centre was to be moved.',
    'Cloudflare failed to provide a response.',
    'GitHub did not notify the webhook.',
    'Microsoft had an outage.',
    'They are called shards. They did not notify the leader.',
    'The hosts were restarted. They failed to follow the leader.',
    'KSE should have returned an error.',
    'The controller should act on it.',
    'The payment processor failed to respond.',
  ])('is done by programs as well: %s', (text) => {
    expect(flaggedAtAll(text)).toEqual([]);
  });
});
