import { describe, expect, it } from '@jest/globals';
import { foundBy, flaggedAtAll } from '../testing/findings.js';

describe('people-remedy', () => {
  it.each([
    ['Hold a training session for everybody on call.', 'training session for everybody', 'change to what people work with (which: …)'],
    ['People need to read the notes of a release.', 'People need to read', 'People need to have a check or a prompt that helps to read'],
    ['Deployers need to be made aware of the flag.', 'be made aware', 'be shown it (where: …)'],
    ['Make people aware that the tool trusts its input.', 'Make people aware', 'Put it where it is needed (where: …)'],
    ['Communicate better between the two teams.', 'Communicate better', 'Have one place for what is to be known (where: …)'],
    ['Operators should exercise caution with this command.', 'exercise caution', 'have a safeguard (which: …)'],
    ['More caution is needed when volumes are deleted.', 'More caution is needed', 'A safeguard (which: …) should be there'],
    ['We need to remember to renew the key.', 'remember to renew the key', 'have a check or a prompt that helps to renew the key'],
    ['More discipline around releases is needed.', 'More discipline', 'A safeguard (which: …)'],
    ['Improve our awareness of keys that expire.', 'Improve our awareness', 'Have signs'],
    ['Team members should pay more attention to alerts.', 'pay more attention', 'have something point (what: …)'],
    [
      'Be more careful when editing zone files.',
      'Be more careful when editing zone files',
      'Add a safeguard that catches what can go wrong when editing zone files',
    ],
    ['Engineers must pay more attention to disk alerts.', 'pay more attention', 'have something point (what: …)'],
    [
      'Remind all engineers to verify the target cluster.',
      'Remind all engineers to verify the target cluster',
      'Add a check or a prompt that helps all engineers to verify the target cluster',
    ],
    ['Retrain the operators.', 'Retrain the operators', 'Give the operators a page at hand (where: …)'],
    ['Provide additional training for the support team.', 'training for the support team', 'a change to what people work with (which: …)'],
    ['Sam needs to learn the failover procedure.', 'needs to learn', 'needs to have at hand'],
    [
      'Remember to drain the node before a restart.',
      'Remember to drain the node before a restart',
      'Have a check or a prompt that helps to drain the node before a restart',
    ],
    ['Make sure everyone reads the runbook.', 'Make sure everyone reads', 'Have a check or a prompt that helps everyone to read'],
    ['Always double-check the target.', 'double-check', 'have a check (which: …) of'],
    ['Staff need to be more vigilant.', 'be more vigilant', 'add a safeguard that …'],
    ['We need better discipline during handovers.', 'need better discipline', 'need a safeguard (which: …)'],
    ['We need better discipline during handovers.', 'need better discipline', 'need a safeguard (which: …)'],
    ['Read the graphs more carefully.', 'Read the graphs more carefully', 'Have a check (which: …) that helps to read'],
    ['I should have a better understanding of the proxy.', 'have a better understanding', 'have a description (where: …)'],
    ['Everybody should be reminded of the procedure.', 'be reminded', 'have a prompt (where: …)'],
    ['Hold the owners accountable.', 'accountable', 'given what they need (what: …)'],
    ['Send a reminder to all developers.', 'reminder to all developers', 'prompt at the right moment for all developers'],
    ['Exercise more caution.', 'Exercise more caution', 'Have a safeguard (which: …)'],
    ['Try harder.', 'Try harder', 'Have something that helps (what: …)'],
    ['Extra care should be taken with zone files.', 'Extra care should be taken', 'A safeguard (which: …) should be there'],
    ['We need to do better at handovers.', 'do better', 'have something that helps (what: …)'],
    ['Developers must always test their changes.', 'must always test', 'must have a check or a prompt that helps to test'],
    ['Do not forget to drain the node.', 'Do not forget to drain the node', 'Have a check or a prompt that helps to drain the node'],
    [
      'Engineers need to follow the checklist.',
      'Engineers need to follow',
      'Engineers need to have a check or a prompt that helps to follow',
    ],
    ['Ensure that all developers read the notes.', 'Ensure that all developers read', 'Have a check (which: …) that all developers read'],
    ['Operators need training.', 'training', 'a change to what people work with (which: …)'],
    [
      'Instruct the technicians to label the cables.',
      'Instruct the technicians to label the cables',
      'Add a check or a prompt that helps the technicians to label the cables',
    ],
    ['Always check the diff first.', 'Always check the diff first', 'Have a check or a prompt that helps to check the diff first'],
    ['Make sure to test the restore.', 'Make sure to test the restore', 'Have a check or a prompt that helps to test the restore'],
    ['Engineers should not be editing it by hand.', 'should not be', 'should have a safeguard for'],
    ['We need to be better at telling each other.', 'be better at', 'have something (what: …) that helps with'],
    ['Think twice before a restart.', 'Think twice', 'Have a check (which: …)'],
  ] as const)('finds what is meant in: %s', (text, span, suggestion) => {
    expect(foundBy('people-remedy', text)).toContainEqual({ span, suggestion });
  });

  it.each([
    'We will raise customer awareness of the new limit.',
    'The linter should be more careful with tabs.',
    'Retrain the model with the new data.',
    'The training job ran out of memory.',
    'Dana reminded the team of the freeze.',
    'Automate the renewal so that nobody has to remember it.',
    'Ensure that the team is paged at 80 %.',
    'Make sure the node is drained by the script.',
    'The model needs training data.',
    'The new index would be better at this.',
    'Add a confirmation prompt to the deploy tool.',
    'Be aware that the flag defaults to on.',
    'Engineers should not need a password for this.',
    'The alert should never fire at night.',
    'Engineers asked for a better view of the queue.',
    'We need to understand why the replica lagged.',
    'Take care of the remaining tickets by Friday.',
    'The reminder mail was sent at noon.',
  ])('lets stand: %s', (text) => {
    expect(flaggedAtAll(text)).toEqual([]);
  });
});
