import { describe, expect, it } from '@jest/globals';
import { flaggedAtAll, foundBy } from '../../../testing/findings.js';

describe('counterfactual: what is called a sign afterwards', () => {
  it.each([
    ['The signs were there for anyone who cared to look.', 'there for anyone who cared to look'],
    ['The clues were all there, had anyone looked.', 'clues were all there'],
    ['The evidence was in front of our eyes the whole time.', 'in front of our eyes'],
    ['The writing was on the wall since May.', 'writing was on the wall'],
    ['The red flags were there from the start.', 'red flags were there'],
    ['There were plenty of warning signs before the array died.', 'plenty of warning signs'],
    ['The answer was right in front of us.', 'right in front of us'],
    ['The symptoms had been visible to anyone looking at the graph.', 'visible to anyone looking at the graph'],
    ['The signs were there.', 'signs were there'],
    ['That should have happened ahead of the launch.', 'should have happened'],
    ['There should have been manual tests before the release.', 'There should have been manual tests'],
  ])('finds what is meant in: %s', (text, span) => {
    expect(foundBy('counterfactual', text).map((finding) => finding.span)).toContain(span);
  });

  it.each([
    'The files were there for anyone with the link.',
    'The data was visible to anyone with the link.',
    'There were signs of a leak in the log.',
    'The sign was replaced by the crew.',
    'The balancer sits in front of them.',
    'The page was visible to anyone who had the address.',
    'The flags were there in the config.',
    'The dashboard is plain and quick.',
    'The warning signs on the fence were replaced.',
    'The page is there for anyone who wants to read more.',
    'The docs are there for anyone with questions.',
    'There could have been checks in the pipeline.',
    'There should have been a test in the suite.',
    'There could have been automated checks.',
    'There should have been a health check on the port.',
  ])('lets stand: %s', (text) => {
    expect(flaggedAtAll(text)).toEqual([]);
  });
});
