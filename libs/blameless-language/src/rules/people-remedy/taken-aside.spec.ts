import { describe, expect, it } from '@jest/globals';
import { flaggedAtAll, foundBy } from '../../testing/findings.js';

describe('people-remedy: who is to be talked to', () => {
  it.each([
    'Speak to the trainee about the console.',
    'Talk to the night shift about reading the handover notes.',
    'We have to talk to the contractors about not skipping the checklist.',
    'Action: talk to Marko about pushing straight to main.',
    'We will talk with the operator about his attitude.',
    'I spoke with Priya about following the process.',
    'Someone needs to speak with the junior admins about touching production.',
    'The manager is to speak to the developer regarding the skipped review.',
    'Speak with the on-call about answering pages.',
    'Talk with the apprentice about safety.',
    'Next step: speak to the two technicians about their conduct.',
    'Ask Henrik why he merged it.',
    'Ask the operator why he did not answer.',
    'Someone should ask Jolanda why the alarm was silenced.',
    'Piotr to explain why the page was ignored.',
    'Action on Monika: explain why she closed it.',
    'Remind Jolanda to close the valve.',
    'Tell Benedikt not to restart it during the day.',
    'Train Felipe on the failover.',
  ])('finds: %s', (text) => {
    expect(foundBy('people-remedy', text)).not.toEqual([]);
  });

  it.each([
    'Talk to the vendor about a fix.',
    'Talk to the database team about adding an index.',
    'Speak with finance about the budget.',
    'We talked to the trainee about the symptoms.',
    'We spoke to the users who reported it.',
    'Talk to Marko about the design of the cache.',
    'Talk to the storage team about making a copy.',
    'Talk to the network team about using a second link.',
    'The proxy talks to the backend about the session.',
    'Ask the vendor why the disk failed.',
    'Ask the network team why the link flapped.',
    'Ask Priya why the query is slow.',
    'The report explains why the disk failed.',
    'Ask Henrik for the credentials.',
  ])('lets stand: %s', (text) => {
    expect(flaggedAtAll(text)).toEqual([]);
  });
});
