import { describe, expect, it } from '@jest/globals';
import { foundBy, flaggedAtAll } from '../testing/findings.js';

describe('counterfactual', () => {
  it.each([
    ['We should have tested the restore.', 'We should have tested the restore', 'At that time we had not tested the restore'],
    [
      "The on-call should've escalated sooner.",
      "The on-call should've escalated sooner",
      'At that time the on-call had not escalated sooner',
    ],
    [
      'The change should have been reviewed by a second pair of eyes.',
      'The change should have been reviewed by a second pair of eyes',
      'At that time the change had not been reviewed by a second pair of eyes',
    ],
    [
      'The team could have noticed the drift a week earlier.',
      'The team could have noticed the drift a week earlier',
      'At that time the team had not noticed the drift a week earlier',
    ],
    ['If the engineer had checked the replica, the data would have survived.', 'If the engineer had checked the replica', null],
    ['Had the team read the release notes, this would not have happened.', 'Had the team read the release notes', null],
    ['If only we had rolled back at once.', 'If only we had rolled back at once', null],
    [
      'The responder did not act quickly enough.',
      'The responder did not act quickly enough',
      'The first signal came at … and the first action began at …',
    ],
    ['Support reacted too late.', 'Support reacted too late', 'The first signal came at … and the first action began at …'],
    [
      'The commander took too long to escalate.',
      'The commander took too long',
      'The first signal came at … and the first action began at …',
    ],
    ['Dana was supposed to watch the graphs.', 'Dana was supposed to', null],
    ['The responder was supposed to be watching the graphs.', 'The responder was supposed to', null],
    ['Could have drained the node first.', 'Could have drained the node first', 'At that time we had not drained the node first'],
    [
      'The keys should have been rotated in March.',
      'The keys should have been rotated in March',
      'At that time the keys had not been rotated in March',
    ],
    ['It would have been wiser to wait for the morning.', 'would have been wiser to wait for the morning', null],
    ['It took us far too long to realise what was going on.', 'took us far too long', null],
    ['They should have known that the disk was full.', 'They should have known', 'At that time they had not known'],
    ['She obviously should have asked.', 'She obviously should have asked', 'At that time she had not asked'],
    ['The reviewer approved the change, which he should not have done.', 'he should not have done', null],
    [
      'The maintenance should have been announced a day ahead.',
      'The maintenance should have been announced a day ahead',
      'At that time the maintenance had not been announced a day ahead',
    ],
    [
      'The team was not aware enough of the risk.',
      'The team was not aware enough',
      'The first signal came at … and the first action began at …',
    ],
    ['This could have been avoided if the team had followed the runbook.', 'if the team had followed the runbook', null],
    [
      'The migration should have been rehearsed.',
      'The migration should have been rehearsed',
      'At that time the migration had not been rehearsed',
    ],
    ['It would have been better to depool the north site first.', 'would have been better to depool the north site first', null],
    ['Ideally we would have noticed this on Monday.', 'we would have noticed this on Monday', null],
    ['With a bit more care, the second entry would have been seen.', 'more care', null],
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
    ['If more attention had been paid to the drift, less would have been lost.', 'more attention had been paid', null],
    ['Had the pages been taken seriously, the disk would not have filled up.', 'taken seriously', null],
    ['It took us way too long to see the pattern.', 'took us way too long', null],
    ['We were too slow to react.', 'We were too slow', 'The first signal came at … and the first action began at …'],
    ['I should not have restarted it.', 'I should not have restarted it', 'at that time I had restarted it'],
    ['The SRE who answered first should have asked for help.', 'should have asked for help', 'had not asked for help'],
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
    ['Fenwick should have asked first.', 'Fenwick should have asked first', 'At that time the responder had not asked first'],
    [
      'We were not careful enough with the flags.',
      'We were not careful enough',
      'The first signal came at … and the first action began at …',
    ],
    ['I should have known better.', 'I should have known better', 'at that time I had not known better'],
    ['Nobody on the team should have run that by hand.', 'Nobody on the team should have run', null],
    ['This should never have happened.', 'should never have happened', 'happened'],
    ['We ought to have tested the restore.', 'We ought to have tested the restore', 'At that time we had not tested the restore'],
    [
      'I should not have been working on two things.',
      'I should not have been working on two things',
      'at that time I had been working on two things',
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
  ])('lets stand: %s', (text) => {
    expect(flaggedAtAll(text)).toEqual([]);
  });
});
