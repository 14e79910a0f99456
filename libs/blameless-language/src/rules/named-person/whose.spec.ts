import { describe, expect, it } from '@jest/globals';
import { flaggedAtAll, foundBy } from '../../testing/findings.js';

describe('named-person: whose it was', () => {
  it.each([
    "The bad merge was Henrik's.",
    "The typo was Jolanda's.",
    "The commit that broke it was Marko's.",
    "The fatal query was Priya's.",
    "The idea to skip the test was Felipe's.",
    "The faulty script is Rajesh's.",
    "The stray click was Katja's again.",
    "The mistake was Benedikt's.",
    "The decision to bypass the review was Monika's.",
    "The change that took the site down was Yusuf's.",
    "The unreviewed patch was Sven's.",
    "The rogue cron job was Piotr's.",
    "The slip was Solveig's.",
    "The last-minute edit was Kenji's.",
    "The wrong flag was Lakshmi's.",
  ])('finds: %s', (text) => {
    expect(foundBy('named-person', text)).not.toEqual([]);
  });

  it.each([
    "The fix was Henrik's.",
    "The idea to fail over was Jolanda's.",
    "The account was Marko's.",
    "The bad disk was the vendor's.",
    "The wrong row was Kafka's.",
    "The typo was not Priya's.",
    "The commit that fixed it was Felipe's.",
    "The report was Rajesh's.",
    "The broken host was db4's.",
    "It's Katja.",
  ])('lets stand: %s', (text) => {
    expect(flaggedAtAll(text)).toEqual([]);
  });
});
