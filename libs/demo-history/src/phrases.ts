import type { ActionType } from './story.js';

type Several = readonly [string, ...string[]];

/** What people said of incidents of one cause. `{service}`, `{count}`, `{percent}`, `{minutes}` and `{region}` are filled in. */
export interface Phrases {
  readonly titles: Several;
  readonly summary: Several;
  readonly observations: Several;
  readonly hypotheses: Several;
  readonly decisions: Several;
  readonly actions: Several;
  readonly impact: Several;
  readonly followUps: readonly [FollowUp, ...FollowUp[]];
}

export interface FollowUp {
  readonly title: string;
  readonly type: ActionType;
}

const followUp = (type: ActionType, title: string): FollowUp => ({ type, title });

export const phrases = {
  certificate: {
    titles: [
      '{service}: TLS handshakes fail since the top of the hour',
      'Certificate of {service} ran out',
      'Callers of {service} no longer trust its certificate',
      'Internal certificate between {service} and the order stream has expired',
    ],
    summary: [
      'A certificate that no renewal job covered reached the end of its life.',
      'The renewed certificate was on disk, and the processes still served the old one.',
    ],
    observations: [
      'clients report "certificate has expired" on every connection to {service}',
      'handshake errors went from nothing to {percent} % within one minute',
      'the certificate in use ended {minutes} minutes ago; the new one is in the store and not loaded',
    ],
    hypotheses: [
      'the renewal job skipped {service} because it is not in its inventory',
      'only instances that were not restarted are affected',
    ],
    decisions: ['issue by hand now and look at the renewal job afterwards', 'restart in two waves so that half of the capacity stays up'],
    actions: [
      'issued a new certificate for {service} and loaded it on {count} instances',
      'restarted {service} so that it picks up the new chain',
    ],
    impact: ['Every new connection to {service} was refused.', 'Sessions that were open went on; new ones failed.'],
    followUps: [
      followUp('DETECT', 'Alert 21 days before any certificate runs out, whoever issued it'),
      followUp('PROCESS', 'Write down who owns certificates that are issued by hand'),
    ],
  },
  rollout: {
    titles: [
      'Error rate of {service} rises with the rollout',
      '{service} answers 500 after the afternoon release',
      'New version of {service} reached all regions before it was looked at',
      'Migration and release of {service} went out in the wrong order',
    ],
    summary: [
      'A release reached all regions within minutes, which left no time to see what it did in the first.',
      'The release needed a migration that had not run everywhere yet.',
    ],
    observations: [
      '{percent} % of requests to {service} answer 500 since the rollout passed half of the fleet',
      'the errors begin in {region} and follow the rollout from region to region',
      'latency of {service} tripled on instances with the new version; the old ones are fine',
    ],
    hypotheses: ['the new version expects a column that is not there yet', 'the cache keys changed, so every request is a miss'],
    decisions: [
      'stop the rollout and go back everywhere',
      'go back rather than forward: the fix would need a review we do not want to hurry',
    ],
    actions: ['rolled {service} back to the version of this morning', 'paused the pipeline of {service} in all regions'],
    impact: ['{percent} % of requests failed while the rollout went through.', 'Customers saw an error page on about every tenth click.'],
    followUps: [
      followUp('DETECT', 'Compare the error rate of old and new instances while a rollout runs'),
      followUp('PREVENT', 'Check that migrations have run before the first instance starts'),
    ],
  },
  capacity: {
    titles: [
      '{service} cannot keep up with the evening peak',
      'Connection pool of {service} exhausted',
      'Queue in front of {service} grows without end',
      '{service} slows down under the seasonal load',
      'Disk of {service} is filling faster than it is cleaned',
    ],
    summary: [
      'Load went past what the service was sized for, and nothing added capacity in time.',
      'One shared pool ran out, and everything that waited for it timed out.',
    ],
    observations: [
      'p99 of {service} is {count} seconds and climbing; CPU is at {percent} %',
      'all {count} connections of the pool are taken and requests wait for one',
      'the backlog in front of {service} is {minutes} minutes and grows',
      'load is a third above the same hour of last week',
    ],
    hypotheses: ['autoscaling is at its upper limit', 'a crawler sends more than its share', 'retries of the callers double the load'],
    decisions: ['add capacity first, find out why the limit was there afterwards', 'shed the recommendations before checkout suffers'],
    actions: [
      'raised the limit of {service} and added {count} instances',
      'limited anonymous traffic to {service} at the edge',
      'raised the pool size and restarted the instances one by one',
    ],
    impact: ['Pages took up to {count} seconds.', '{percent} % of carts could not be turned into orders during the peak.'],
    followUps: [
      followUp('DETECT', 'Alert at 70 % of what {service} was measured to bear'),
      followUp('MITIGATE', 'Shed the least important traffic by itself when the queue is too long'),
    ],
  },
  configuration: {
    titles: [
      'Feature flag switched on for everybody instead of one per cent',
      'Wrong time-out pushed to {service}',
      '{service} reads the settings of the test environment',
      'Routing rule sends {region} traffic of {service} nowhere',
      'Rate limit of {service} set to zero by a template',
    ],
    summary: [
      'A setting went to all instances at once, without a check that would have refused its value.',
      'Two places held the same setting, and the one that was changed was not the one that counts.',
    ],
    observations: [
      'errors of {service} started {minutes} minutes after the settings were pushed',
      'the value on the instances differs from the one in the repository',
      '{service} refuses every request from {region}; the other regions are fine',
      'the flag is at 100 %, and its change log says 1 %',
    ],
    hypotheses: ['the template rendered an empty value as zero', 'the flag was evaluated before the audience was loaded'],
    decisions: [
      'put the old settings back and freeze pushes for the day',
      'turn the flag off everywhere, including where it had been on before',
    ],
    actions: [
      'reverted the settings of {service}',
      'switched the flag off and purged the cache at the edge',
      'pushed the last known good settings by hand',
    ],
    impact: ['Customers in {region} could not use {service}.', '{percent} % of requests were refused at once.'],
    followUps: [
      followUp('PREVENT', 'Check settings against a schema before they are pushed'),
      followUp('MITIGATE', 'Push settings region by region, as code is'),
      followUp('PROCESS', 'One place for each setting: remove the copy that nobody reads'),
    ],
  },
  dependency: {
    titles: [
      'Card provider declines everything',
      'Address check of a supplier does not answer; {service} waits for it',
      'E-mail supplier delays messages of {service}',
      'Object storage of the provider answers slowly, and {service} with it',
    ],
    summary: [
      'A supplier had trouble, and we waited for it longer than our own callers wait for us.',
      'A supplier changed an answer that we had taken for fixed.',
    ],
    observations: [
      'calls to the supplier time out after {count} seconds',
      'the status page of the supplier is green; our own probe says otherwise',
      '{percent} % of calls from {service} to the supplier fail',
    ],
    hypotheses: ['it is on our side of the link', 'the supplier limits us since the traffic of this morning'],
    decisions: ['switch to the second supplier although it costs more', 'hold the requests and send them when the supplier is back'],
    actions: [
      'opened a ticket with the supplier, priority 1',
      'cut the time-out of {service} to two seconds',
      'moved {percent} % of the traffic to the second supplier',
    ],
    impact: ['Orders were held for {minutes} minutes and then went through.', '{percent} % of payments were declined.'],
    followUps: [
      followUp('MITIGATE', 'Give every call to a supplier a time-out that is shorter than our own'),
      followUp('DETECT', 'Probe the supplier ourselves instead of reading its status page'),
    ],
  },
  defect: {
    titles: [
      '{service} restarts in a loop',
      'Duplicate orders from {service}',
      'Prices without tax in {service}',
      'Memory of {service} grows until it is killed',
      '{service} fails for names with an apostrophe',
    ],
    summary: ['A case that no test had was met for the first time.', 'Two requests at the same moment did the same work twice.'],
    observations: [
      '{count} instances of {service} were killed for memory in the last hour',
      'the same order number appears twice in {count} cases',
      'stack traces point to the same line on every instance of {service}',
    ],
    hypotheses: ['it came with the library update of last week', 'only requests with an empty list are affected'],
    decisions: ['fix forward: the change is one line and has a test', 'switch the new code path off until it is understood'],
    actions: [
      'shipped a fix for {service}',
      'restarted {service} every {minutes} minutes until the fix was out',
      'cleaned up {count} duplicates',
    ],
    impact: ['{count} orders had to be corrected by hand.', '{percent} % of requests met the defect.'],
    followUps: [
      followUp('PREVENT', 'A test for the case that was met'),
      followUp('REPAIR', 'Correct the records that were written wrongly'),
    ],
  },
  network: {
    titles: [
      'Packet loss between two zones of {region}',
      'Name resolution fails for {service}',
      '{service} cannot be reached from {region}',
    ],
    summary: ['A link lost packets, and health checks were too short to notice.', 'One of the resolvers answered from an old zone file.'],
    observations: [
      '{percent} % packet loss between two zones of {region}',
      'every third lookup of {service} fails',
      'retransmissions went up tenfold',
    ],
    hypotheses: ['a load balancer keeps sending to a zone that is cut off', 'one resolver of {count} is stale'],
    decisions: ['take the zone out until the provider has found the cause'],
    actions: ['took the zone out of rotation', 'restarted the resolvers one by one', 'moved {service} to the other zone'],
    impact: ['Requests from {region} took up to {count} seconds.'],
    followUps: [followUp('DETECT', 'Measure loss between zones, not only within them')],
  },
  data: {
    titles: [
      'Stock figures of {service} are a day old',
      '{service} shows what was true yesterday',
      'A replica of {service} lags behind by {minutes} minutes',
    ],
    summary: ['A load stopped halfway and said that it had succeeded.', 'Readers were sent to a replica that was far behind.'],
    observations: [
      'the newest row in {service} is {minutes} minutes old',
      '{count} records are missing compared with the source',
      'the load reported success and wrote nothing',
    ],
    hypotheses: ['the load met a lock and gave up', 'the replica is replaying a very long transaction'],
    decisions: ['load everything again rather than look for the gap'],
    actions: ['ran the load of {service} again for the whole day', 'sent readers to the primary until the replica caught up'],
    impact: ['Customers were shown stock that was gone.'],
    followUps: [followUp('DETECT', 'Alert on the age of the newest row'), followUp('PREVENT', 'Let a load fail when it wrote nothing')],
  },
  automation: {
    titles: ['Autoscaler removed instances of {service} under load', 'Clean-up job of {service} deleted files that were in use'],
    summary: ['Automation acted on a metric that was missing and took it for zero.'],
    observations: [
      '{count} instances of {service} were removed within {minutes} minutes while load went up',
      'the metric that drives it has a gap',
    ],
    hypotheses: ['a missing value is read as zero'],
    decisions: ['switch the automation off and size by hand for today'],
    actions: ['switched the automation of {service} off', 'put {count} instances back'],
    impact: ['{service} was short of capacity for {minutes} minutes.'],
    followUps: [followUp('PREVENT', 'Automation does nothing when its metric is missing')],
  },
  cascade: {
    titles: [
      'Retries from {service} keep the order stream down',
      'A slow {service} takes the whole shop with it',
      'Cold caches after a restart overload {service}',
    ],
    summary: [
      'A short fault was kept alive by retries that came all at once.',
      'One slow dependency held the threads of everything in front of it.',
    ],
    observations: [
      'retries make up {percent} % of the traffic',
      'the original fault is over, and the load is not',
      'threads of the callers all wait for {service}',
    ],
    hypotheses: ['callers retry without a pause', 'the caches are empty and everything goes to the database'],
    decisions: ['let in a tenth of the traffic and raise it step by step'],
    actions: ['shed traffic at the edge and let it in step by step', 'switched retries off in the callers of {service}'],
    impact: ['Checkout was down for everybody for {minutes} minutes.'],
    followUps: [
      followUp('MITIGATE', 'Retry with a growing pause and a budget'),
      followUp('PREVENT', 'Limit how many callers may wait for {service}'),
    ],
  },
  observability: {
    titles: ['{service} was down for a while before anybody could tell', 'Alerts of {service} were silent for half a day'],
    summary: ['The alert watched a metric that the service had stopped sending.'],
    observations: ['the dashboard of {service} is empty since {minutes} minutes', 'a customer wrote before any alert fired'],
    hypotheses: ['the exporter was renamed in the last release'],
    decisions: ['page on missing data as well, from today'],
    actions: ['brought the exporter back', 'went through the logs by hand to see since when'],
    impact: ['{percent} % of requests had failed for {minutes} minutes before anybody knew.'],
    followUps: [followUp('DETECT', 'Alert when a metric is missing'), followUp('DETECT', 'A synthetic order every minute')],
  },
  unknown: {
    titles: ['{service} was slow for a while, for no reason that we know', 'Short burst of errors in {service}'],
    summary: ['It ended by itself before enough could be looked at.'],
    observations: ['{percent} % errors for {minutes} minutes, then none', 'nothing was deployed or changed at that time'],
    hypotheses: ['a noisy neighbour on the same hosts', 'a health check that took instances out together'],
    decisions: ['keep more detailed traces of {service} for two weeks'],
    actions: ['raised the sampling of traces of {service}'],
    impact: ['A few customers had to try again.'],
    followUps: [followUp('DETECT', 'Keep traces of failed requests for {service}')],
  },
} as const satisfies Readonly<Record<string, Phrases>>;

export type PhraseBook = keyof typeof phrases;

/** What is said in incidents of any cause. */
export const common = {
  acknowledged: ['{rota} acknowledged the page', '{rota} is looking at it', 'paged {rota}, acknowledged from a phone'],
  deadEnds: [
    'the last deployment of {service} is two days old; not that',
    'restarting one instance changed nothing',
    'no alert from the database or the network',
    'the same graph looked like this last Tuesday without harm',
  ],
  communications: [
    'status page: we are looking into problems with {service}',
    'told customer support what to say',
    'status page: the cause is known and being dealt with',
    'told the stores that orders may be late',
  ],
  calm: [
    'error rate of {service} back to normal',
    'latency of {service} is where it was yesterday',
    'backlog is gone, nothing is waiting any more',
  ],
  recovered: ['watched for half an hour; all graphs are flat', 'the synthetic order goes through again in every region'],
  handover: ['handed over to the next shift with a summary in the channel', '{rota} joined to take over'],
  fallBack: ['The errors are back: the change had not reached every instance', 'The first measure wore off after a few minutes'],
  reopened: ['Customers report the same again', 'The same alert fired an hour after we had closed'],
  worse: ['More customers are affected than it seemed', 'Checkout is affected as well'],
  milder: ['Only one region is affected', 'A way around it exists and customers are told'],
  falseAlarms: ['Alert: {service} does not answer', 'Synthetic order failed twice', 'Error budget of {service} burns fast'],
  falseAlarmReasons: [
    'The probe itself had no network',
    'A load test that had been announced',
    'The threshold dates from before the last change of scale',
  ],
  drills: ['Drill: {region} is gone', 'Drill: restore {service} from a backup', 'Drill: the primary of {service} does not come back'],
  dropped: ['The part it would have changed is being replaced this quarter', 'Another item covers it', 'It would cost more than it saves'],
  done: ['Rolled out everywhere and checked by a drill.', 'Merged, deployed and watched for a week.', 'Done for all services of the team.'],
  lessons: [
    'The first minutes went into finding out whether it was one region or all. A view by region on the first dashboard would have told.',
    'The runbook worked as written. What took long was to learn that it applied.',
    'Two measures were tried at the same time, so for a while nobody could tell which one had helped.',
    'Everybody had what they needed. The delay came from a page that went to a rota which no longer owns this.',
  ],
} as const satisfies Readonly<Record<string, Several>>;
