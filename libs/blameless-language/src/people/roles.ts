/** Words that name whoever does the work of running and building systems, in the singular and the plural. */
export const roleNouns: ReadonlySet<string> = new Set(
  (
    'engineer developer dev programmer coder sre admin sysadmin technician on-call oncall responder commander lead contractor reviewer author ' +
    'maintainer deployer committer colleague teammate coworker co-worker employee human individual intern analyst architect dba tester ' +
    'designer officer volunteer supervisor boss director executive manager person guy owner operator administrator specialist consultant newcomer ' +
    'hire beginner junior senior trainee facilitator member peer on-caller oncaller approver scientist electrician steward ' +
    'auditor inspector clinician nurse physician pharmacist surgeon trader clerk mechanic foreman subcontractor freelancer librarian professor founder co-founder ' +
    'ceo cto cio ciso captain chairman student researcher'
  )
    .split(' ')
    .flatMap((noun) => [noun, `${noun}s`])
    .concat(
      'people',
      'folks',
      'staff',
      'personnel',
      'someone',
      'somebody',
      'anyone',
      'anybody',
      'nobody',
      'everyone',
      'everybody',
      'noone',
    ),
);

/** Groups of people. */
export const teamNouns: ReadonlySet<string> = new Set(
  (
    'team teams ops netops devops secops qa sres devs management leadership department departments squad squads crew crews shift ' +
    'contractors maintainers office noc helpdesk company companies organisation organisations organization organizations firm firms agency agencies'
  ).split(' '),
);

/** Roles that are programs as often as people: a person only where nothing but a person could do what is said of them. */
export const doubtfulNouns: ReadonlySet<string> = new Set(
  'operator operators manager managers lead leads owner owners member members support security user users customer customers client clients'.split(
    ' ',
  ),
);

/** "The team responsible for it" is the team. */
export const postnominals: ReadonlySet<string> = new Set(['responsible', 'available', 'involved', 'concerned', 'present']);

/** Before a doubtful role, these say that a person has it: "the release manager", where "the package manager" is a program. */
export const offices: ReadonlySet<string> = new Set(
  'engineering incident project product account change duty release on-call oncall shift team tech technical program programme communications code'.split(
    ' ',
  ),
);
