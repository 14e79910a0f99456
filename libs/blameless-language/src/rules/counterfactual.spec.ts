import { describe, expect, it } from '@jest/globals';
import { foundBy, flaggedAtAll } from '../testing/findings.js';

describe('counterfactual', () => {
  it.each([
    ['We should have tested the restore.', 'We should have tested the restore', 'At that time we had not tested the restore'],
    ["The on-call should've escalated sooner.", "The on-call should've escalated sooner", 'The step to escalate came at …'],
    [
      'The change should have been reviewed by a second pair of eyes.',
      'The change should have been reviewed by a second pair of eyes',
      'At that time the change had not been reviewed by a second pair of eyes',
    ],
    [
      'The team could have noticed the drift a week earlier.',
      'The team could have noticed the drift a week earlier',
      'The team noticed the drift only later',
    ],
    [
      'If the engineer had checked the replica, the data would have survived.',
      'If the engineer had checked the replica',
      "If something had drawn the engineer's attention to the replica",
    ],
    [
      'Had the team read the release notes, this would not have happened.',
      'Had the team read the release notes',
      "Had something drawn the team's attention to the release notes",
    ],
    ['If only we had rolled back at once.', 'If only we had rolled back at once', 'The step to roll back at once did not take place'],
    [
      'The responder did not act quickly enough.',
      'The responder did not act quickly enough',
      'The first signal came at … and the first action began at …',
    ],
    ['Support reacted too late.', 'Support reacted too late', 'The first signal came at … and the first action began at …'],
    [
      'The commander took too long to escalate.',
      'The commander took too long to escalate',
      'The first signal came at … and the first action began at …',
    ],
    ['Dana was supposed to watch the graphs.', 'Dana was supposed to', 'The responder was due to'],
    ['The responder was supposed to be watching the graphs.', 'The responder was supposed to', 'The responder was due to'],
    ['Could have drained the node first.', 'Could have drained the node first', 'At that time we had not drained the node first'],
    [
      'The keys should have been rotated in March.',
      'The keys should have been rotated in March',
      'At that time the keys had not been rotated in March',
    ],
    [
      'It would have been wiser to wait for the morning.',
      'would have been wiser to wait for the morning',
      'was an option to wait for the morning (what was known of it then: …)',
    ],
    ['It took us far too long to realise what was going on.', 'took us far too long', 'took us … (how long)'],
    ['They should have known that the disk was full.', 'They should have known', 'They learned only later'],
    ['She obviously should have asked.', 'She obviously should have asked', 'The step to ask did not take place'],
    ['The reviewer approved the change, which he should not have done.', 'he should not have done', 'he did (what led to that: …)'],
    [
      'The maintenance should have been announced a day ahead.',
      'The maintenance should have been announced a day ahead',
      'The step to announce the maintenance a day ahead did not take place',
    ],
    [
      'The team was not aware enough of the risk.',
      'The team was not aware enough',
      'The first signal came at … and the first action began at …',
    ],
    [
      'This could have been avoided if the team had followed the runbook.',
      'if the team had followed the runbook',
      'if something had prompted the team to follow the runbook',
    ],
    [
      'The migration should have been rehearsed.',
      'The migration should have been rehearsed',
      'The step to rehearse the migration did not take place',
    ],
    [
      'It would have been better to depool the north site first.',
      'would have been better to depool the north site first',
      'was an option to depool the north site first (what was known of it then: …)',
    ],
    ['Ideally we would have noticed this on Monday.', 'we would have noticed this on Monday', 'we would notice this on Monday'],
    ['With a bit more care, the second entry would have been seen.', 'more care', 'of help to see this'],
    [
      'It should not have taken us an hour to find the page.',
      'It should not have taken us an hour to find the page',
      'At that time it had taken us an hour to find the page',
    ],
    [
      'The notice should have gone out before the change.',
      'The notice should have gone out before the change',
      'At that time the notice had not gone out before the change',
    ],
    ['It should have been obvious that the volume would not fit.', 'It should have been obvious', 'At that time it had not been obvious'],
    [
      'The upgrade of the second switch should have waited for the first.',
      'The upgrade of the second switch should have waited for the first',
      'At that time the upgrade had not waited for the first',
    ],
    [
      'We should have had a rollback command ready.',
      'We should have had a rollback command ready',
      'At that time we had not had a rollback command ready',
    ],
    [
      'If more attention had been paid to the drift, less would have been lost.',
      'more attention had been paid',
      'something had drawn more attention',
    ],
    ['Had the pages been taken seriously, the disk would not have filled up.', 'taken seriously', 'known to matter'],
    ['It took us way too long to see the pattern.', 'took us way too long', 'took us … (how long)'],
    ['We were too slow to react.', 'We were too slow to react', 'The first signal came at … and the first action began at …'],
    ['I should not have restarted it.', 'I should not have restarted it', 'At that time I had restarted it'],
    [
      'The SRE who answered first should have asked for help.',
      'should have asked for help',
      'could ask for help (what stood in the way: …)',
    ],
    ['Should have rolled back first.', 'Should have rolled back first', 'At that time we had not rolled back first'],
    ['We could have been faster.', 'We could have been faster', 'At that time we had not been faster'],
    [
      'The storage engineers should have been called.',
      'The storage engineers should have been called',
      'At that time the storage engineers had not been called',
    ],
    [
      'The odd graph should have led to a closer look.',
      'The odd graph should have led to a closer look',
      'At that time the odd graph had not led to a closer look',
    ],
    ['Fenwick should have asked first.', 'Fenwick should have asked first', 'The step to ask first did not take place'],
    [
      'We were not careful enough with the flags.',
      'We were not careful enough',
      'The first signal came at … and the first action began at …',
    ],
    ['I should have known better.', 'I should have known better', 'What is clear now was not clear to me then'],
    ['Nobody on the team should have run that by hand.', 'Nobody on the team should have run', 'The step that was taken was to run'],
    ['This should never have happened.', 'should never have happened', 'happened'],
    ['No one should have been deploying.', 'No one should have been deploying', 'What went on at that time was deploying'],
    [
      'Varnish should have been disabled first.',
      'Varnish should have been disabled first',
      'At that time Varnish had not been disabled first',
    ],
    ['Should have been caught by a review.', 'Should have been caught by a review', 'At that time this had not been caught by a review'],
    ['We ought to have tested the restore.', 'We ought to have tested the restore', 'At that time we had not tested the restore'],
    [
      'I should not have been working on two things.',
      'I should not have been working on two things',
      'At that time I had been working on two things',
    ],
  ] as const)('finds what is meant in: %s', (text, span, suggestion) => {
    expect(foundBy('counterfactual', text)).toContainEqual({ span, suggestion });
  });

  it.each([
    'The cache should have expired after an hour.',
    'The pod should have been restarted automatically.',
    'We should have had an alert.',
    'Discuss whether we should have failed over.',
    'It would have helped if I had known that the replica lagged.',
    'The list went out early so the teams could have checked it.',
    'We should have more tests.',
    'The pods could have been restarted.',
    'The runbook should have a step for draining the node.',
    'The script should have exited with an error.',
    'Kubernetes should have rescheduled the pod.',
    'We should have a runbook by next week.',
    'We should have working backups after that.',
    'The rollback could have taken an hour.',
    'We could have lost data here.',
    'We could have a second region by then.',
    'If the disk had been larger, writes would have gone on.',
    'If we had had an alert, the drop would have been visible.',
    'If only one replica is left, the alert fires.',
    'The alert fired too late.',
    'Detection took too long.',
    'The cluster was not big enough.',
    'The health check is supposed to fail fast.',
    'The errors would not have reached customers.',
    'The client should have waited for the answer.',
    'The logs should have been rotated by logrotate.',
    'Alerts should have been sent to the new channel.',
    'An alarm should have been raised at 80 %.',
  ])('lets stand: %s', (text) => {
    expect(flaggedAtAll(text)).toEqual([]);
  });
});
