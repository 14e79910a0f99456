import { bodiesOfPeople, persons, plural } from './persons.js';

/** Words that name whoever does the work of running and building systems, in the singular and the plural. */
export const roleNouns: ReadonlySet<string> = new Set(
  (
    'engineer developer dev programmer coder sre admin sysadmin technician on-call oncall responder commander lead contractor reviewer author ' +
    'maintainer deployer committer colleague teammate coworker co-worker employee human individual intern analyst architect dba tester ' +
    'designer officer volunteer supervisor boss director executive manager person guy owner operator administrator specialist consultant newcomer ' +
    'hire integrator guy beginner junior senior trainee facilitator member on-caller oncaller approver scientist electrician steward ' +
    'auditor inspector clinician nurse physician pharmacist surgeon trader clerk mechanic foreman subcontractor freelancer librarian professor founder co-founder ' +
    'ceo cto cio ciso captain chairman student researcher ic swe sde sysop moderator scribe expert novice rookie newbie apprentice techs ' +
    'implementer implementor coordinator teacher accountant secretary receptionist salesperson doctor custodian caretaker plumber cashier teller typist pentester ' +
    'coauthor co-author superintendent chief'
  )
    .split(' ')
    .flatMap((noun) => [noun, plural(noun)])
    .concat('people', 'folks', 'staff', 'personnel', 'someone', 'somebody', 'anyone', 'anybody', 'nobody', 'everyone', 'everybody', 'noone')
    .concat(persons),
);

/** Companies and offices: what they do is business, and singles nobody out. */
export const companies: ReadonlySet<string> = new Set(
  (
    'vendor vendors partner partners supplier suppliers company companies organisation organisations organization organizations firm firms agency agencies ' +
    'institution institutions council ministry committee'
  ).split(' '),
);

/** Groups of people. */
export const teamNouns: ReadonlySet<string> = new Set(
  (
    'team teams councils ops netops devops secops qa sres devs management leadership department departments squad squads crew crews shift contractors ' +
    'maintainers office noc helpdesk workforce colleagues responders hr r&d soc csirt'
  )
    .split(' ')
    .concat([...companies], bodiesOfPeople),
);

/** Roles and groups of people alike; an operator, which may be a program, is one too. */
export const peopleNouns: ReadonlySet<string> = new Set([...roleNouns, ...teamNouns]);

/** Whether a noun, in lower case, names a role or a group of people. */
export function isPeopleNoun(norm: string): boolean {
  return peopleNouns.has(norm);
}

/** Firms and boards; each a word for a system, or for a place, as well. */
const bodies: readonly string[] = 'carrier bank registrar board trust foundation administration isp msp colo utility webhost lender insurer'
  .split(' ')
  .flatMap((noun) => [noun, plural(noun)]);

/** Whoever uses something; in the words of programs, whatever calls them. */
export const clientele: ReadonlySet<string> = new Set('user users customer customers client clients'.split(' '));

/** What the parts of a cluster are called by, as often as those of a team. */
export const ofClusters: ReadonlySet<string> = new Set('member members validator validators secondary lead leads'.split(' '));

/** Roles that are programs as often as people: a person only where nothing but a person could do what is said of them. */
export const doubtfulNouns: ReadonlySet<string> = new Set(
  (
    'operator operators manager managers owner owners support security provider providers coordinator coordinators moderator moderators supervisor supervisors ' +
    'datacenter datacenters datacentre datacentres facility facilities'
  )
    .split(' ')
    .concat(bodies, [...clientele, ...ofClusters]),
);

/** "The team responsible for it" is the team. */
export const postnominals: ReadonlySet<string> = new Set(['responsible', 'available', 'involved', 'concerned', 'present', 'general']);

/** Before a doubtful role, these say that a person has it: "the release manager", where "the package manager" is a program. */
export const offices: ReadonlySet<string> = new Set(
  (
    'engineering incident project product account change duty release on-call oncall shift team tech technical program programme communications code ' +
    'support night day human social care health healthcare field customer sales booking hospital hosting colocation community office ' +
    'facility facilities building plant grid room station console radio crane train telephone switchboard line branch department area regional general senior junior ' +
    'assistant deputy acting interim managing bank floor site station warehouse operations information-technology inexperienced experienced careless untrained trained licensed unlicensed certified ' +
    'tired exhausted distracted overworked young retired disgruntled fellow helpful'
  ).split(' '),
);

/** What is run by people, and bears a name that things have too: a community, an authority, a host. */
const houses: readonly string[] = (
  'community association union court city county municipality school museum church airport factory studio startup start-up publisher authority ' +
  'regulator governor regime cabinet panel jury merchant distributor host'
)
  .split(' ')
  .flatMap((noun) => [noun, plural(noun)]);

/** People by trade and programs by name: people only where nothing but people does what is said of them. */
export const posts: ReadonlySet<string> = new Set(
  (
    'broker dispatcher planner installer driver guard controller cleaner builder keeper editor translator sender caller runner trainer writer speaker ' +
    'recipient examiner temp pilot reporter registry exchange library project plant lab laboratory shop store tenant subscriber mentor helper observer ' +
    'coach presenter assessor notary upstream group leader judge webmaster hostmaster postmaster visitor partner predecessor successor head state ' +
    'issuer ca center centre worker agent peer neighbour neighbor'
  )
    .split(' ')
    .flatMap((noun) => [noun, plural(noun)])
    .concat(houses),
);

/** Firms, boards and houses: whom blame is laid on as on somebody. */
export const institutions: ReadonlySet<string> = new Set([...bodies, ...houses]);

/** Programs, unless one of {@link offices} stands before them: "a social worker". */
export const workers: ReadonlySet<string> = new Set(['worker', 'workers', 'agent', 'agents']);

/** Departments that are systems as well ("storage", "networking"): people where they stand alone with a verb in the plural. */
export const departments: ReadonlySet<string> = new Set(
  (
    'infrastructure engineering operations networking network storage security platform support product architecture facilities compliance ' +
    'development integration release testing design research administration billing logistics'
  ).split(' '),
);

/** Departments that are nothing else, where they stand alone with a capital. */
export const offTheMachines: ReadonlySet<string> = new Set(
  'marketing finance legal sales procurement accounting recruiting communications information-technology'.split(' '),
);
