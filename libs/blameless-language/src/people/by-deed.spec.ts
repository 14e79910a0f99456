import { describe, expect, it } from '@jest/globals';
import { flaggedAtAll, foundBy } from '../testing/findings.js';

describe('person-at-fault: somebody known by what they do', () => {
  it.each([
    ['Unfortunately, they set the wrong limits.', 'they set the wrong limits'],
    ['They did not check it.', 'They did not check it'],
    ['Northhill takes partial responsibility for looking at the wrong causes.', 'Northhill takes partial responsibility for'],
    ['Support engineer Kowalski typoed a mask.', 'Support engineer Kowalski typoed'],
    ['A new member of Larch Labs accidentally deleted their key.', 'accidentally deleted'],
    ['09:12 kvasil wrongly assumes that the queue is to blame and restarts it.', 'wrongly assumes'],
    ['Zorbin realised too late that he had dropped the wrong table.', 'he had dropped the wrong table'],
    ['mlee accidentally dropped the index.', 'accidentally dropped'],
    ['Fiona wrongly believed that the standby had caught up.', 'wrongly believed'],
    ['14:20 Zorbin reads the logs of the proxy and erroneously concludes that it is idle.', 'erroneously concludes'],
    ['NorthFibre flipped the incorrect breaker.', 'NorthFibre flipped the incorrect breaker'],
    ['tamsin disappeared for an hour.', 'disappeared'],
    ['At 09:40 Tamsin (mistakenly) declares it over.', 'mistakenly) declares'],
    ['11:02 jvermeer pushes a bad config, site goes down.', 'jvermeer pushes a bad config'],
  ] as const)('finds what is meant in: %s', (text, span) => {
    expect(foundBy('person-at-fault', text).map((finding) => finding.span)).toContain(span);
  });

  it.each([
    'They did not see an increase in errors.',
    'They are called shards. They did not notify the leader.',
    'A new member of Replica Set B accidentally lost its vote.',
    'The package manager Nixos forgot its cache.',
    '09:12 kvasil restarts the queue.',
    'Kafka ignored the new limit.',
    'MariaDB mistakenly marked the index as corrupt.',
    'Kubernetes thinks that the node is ready.',
    'Vitess wrongly routed the query.',
    'The operator pod misread the resource.',
    'Bitbucket failed to notify the webhook.',
    'Cloudflare reported elevated errors.',
    'The members of the cluster ignored the vote.',
    'The worker forgot its lease after the restart.',
    'The replica lost track of its position.',
    '11:02 jvermeer pushes the config and the graphs recover.',
  ])('lets stand: %s', (text) => {
    expect(flaggedAtAll(text)).toEqual([]);
  });
});
