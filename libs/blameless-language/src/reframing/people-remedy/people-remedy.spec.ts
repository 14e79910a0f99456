import { describe, expect, it } from '@jest/globals';
import { foundAgain, rewrittenBy } from '../../testing/findings.js';

describe('what can be said instead of asking people to try harder', () => {
  it.each([
    ['We need to be more careful.', 'We need to «add a safeguard that …».'],
    ['We should be more aware of expiring keys.', 'We should «be shown (by what: …)» expiring keys.'],
    ['We have to pay more attention to the alerts.', 'We have to «have something point (what: …)» to the alerts.'],
    ['He did not pay enough attention.', 'He did not «see a sign in it (of what: …)».'],
    ['Extra care should be taken with zone files.', '«A safeguard (which: …) should be there» with zone files.'],
    ['More discipline around releases is needed.', '«A safeguard (which: …) around» releases is needed.'],
    ['We need to be better at telling each other.', 'We need to «have something (what: …) that helps with» telling each other.'],
    ['I should have a better grasp of the proxy.', 'I should «have a description (where: …)» of the proxy.'],
    ['Raise an incident quicker.', '«Make it easier (how: …) to raise an incident».'],
    ['Know all your certificates.', '«List all» your certificates.'],
    ["Don't restart the database on a Friday.", '«Make it harmless (how: …) to restart» the database on a Friday.'],
    ['More closely monitor the queue.', '«Have a check or a prompt that helps to monitor» the queue.'],
    ['Developers must always test their changes.', '«Developers must have a check or a prompt that helps to test» their changes.'],
    ['Remind everybody that the freeze has begun.', '«Show everybody (where: …)» that the freeze has begun.'],
    ['More careful use of the console.', '«A check (which: …) in the use» of the console.'],
    [
      'We need to improve the communication between the sites.',
      'We need to «have one place (where: …) for what is to be known between» the sites.',
    ],
    ['Operators need training.', 'Operators «need a change to what they work with (which: …)».'],
    ['Increased awareness of the quota.', '«Signs (which: …) of» the quota.'],
    ['Teach the Release Managers about the freeze.', '«Show the Release Managers (where: …)» about the freeze.'],
    ['Improve coordination between the sites.', '«Have one place (where: …) for what passes between» the sites.'],
    ['Make sure they carefully review the plan.', '«Have a check or a prompt that helps them to review» the plan.'],
    ['Speak to the trainee about the console.', '«Ask the trainee what would help with» the console.'],
    ['Ask Henrik why he merged it.', '«Ask Henrik how it came that» he merged it.'],
    ['A proper talking-to for the intern.', 'A «conversation about what would help» for the intern.'],
    [
      'Never, ever restart it without telling the night shift.',
      '«Make it harmless (how: …) to restart» it without telling the night shift.',
    ],
    ['The operator in question has been retrained.', 'The operator in question has «been given a page at hand (where: …)».'],
    ['Penalties for teams that miss the deadline', '«Safeguards for teams» that miss the deadline'],
    ['It is on the author to check the plan.', 'It «should be easier (how: …) for the author to» check the plan.'],
    ['I vowed to check twice.', 'I «asked for a check or a prompt that helps to check» twice.'],
    ['Corrective action: operator reprimanded.', 'Corrective action: «operator asked what would have helped (what: …)».'],
    ['We withdrew the root access of the engineer.', 'We «added a safeguard (which: …) to the root access of the engineer».'],
    ['Never blindly copy a command.', '«Make it harmless (how: …) to copy» a command.'],
    ['Please notify the owners when you rotate it.', '«Have a prompt to notify the owners when» you rotate it.'],
    ['Read the diff before declaring it harmless.', '«Have the diff shown (where: …)» before declaring it harmless.'],
    ['Admins are reminded to check the host.', 'Admins «have a prompt (where: …) to» check the host.'],
    ['A refresher course is planned.', 'A «change to what people work with (which: …)» is planned.'],
    ['Think twice before a restart.', '«Have a check (which: …) before» a restart.'],
  ])('%s', (text, rewritten) => {
    expect(rewrittenBy('people-remedy', text)).toBe(rewritten);
    expect(foundAgain(rewritten)).toEqual([]);
  });

  it.each([
    ['Retrain the night crew on the valves.', '«Give the night crew a page at hand (where: …)» on the valves.'],
    [
      'Reviewers should pay closer attention to the plan.',
      '«Reviewers should have a safeguard (which: …) in place of» closer attention to the plan.',
    ],
    ['Nobody should deploy from a laptop.', '«Make it harmless (how: …) to deploy» from a laptop.'],
    ['Ensure that everyone reads the notes.', '«Have a check (which: …) that everyone reads» the notes.'],
    ['Network changes need to be reviewed more carefully.', 'Network changes need to be «reviewed with a checklist (which: …)».'],
    ['Look twice at the prompt.', '«Have a prompt to look» at the prompt.'],
    ['Try harder.', '«Have something that helps (what: …)».'],
    ['Staff were told not to touch the switch.', 'Staff «had a prompt (where: …) not to» touch the switch.'],
  ])('names what can do it for them: %s', (text, rewritten) => {
    expect(rewrittenBy('people-remedy', text)).toBe(rewritten);
    expect(foundAgain(rewritten)).toEqual([]);
  });

  it.each([
    ['The engineer will be held accountable.', 'The engineer will be held «given what they need (what: …)».'],
    ['The access of the intern has been revoked.', 'The «access of the intern has a safeguard (which: …)».'],
    ['A written warning was issued to the technician.', 'A «change to what people work with» was issued to the technician.'],
  ])('asks those to whom something was done what would have helped them: %s', (text, rewritten) => {
    expect(rewrittenBy('people-remedy', text)).toBe(rewritten);
  });
});
