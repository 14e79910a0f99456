/** What did not come to mind, what lay undone and whose it was said to be, for {@link setPhrase}. */
export const OUT_OF_VIEW: readonly (readonly [RegExp, string])[] = [
  [
    /^(?:(?:had|has|have) )?(?:never )?(?:slipped|escaped|eluded|evaded|occurred|crossed|entered|dawned) .*(?:minds?|memory|memories|notice|attention|heads?|everyone|everybody|me|us|him|her|them|anyone|anybody|someone|somebody|(?:of|by|to) .+)$/,
    'stayed out of view (what was in view: …)',
  ],
  [
    /^(?:(?:had|has|have) )?(?:never )?(?:gone|went|flew|flown|sailed|fell|fallen) (?:\w+ )?(?:out of|over|past|by) .*$/,
    'stayed out of view (what was in view: …)',
  ],
  [/^did not (?:occur|cross|enter|dawn) .*$/, 'stayed out of view (what was in view: …)'],
  [
    /^(?:sat|lay|lain|remained|stayed|lingered|languished)(?: (?:\w+ and )?(?:untriaged|uninvestigated|unread|unreviewed|untouched|unaddressed|unheeded|unattended|unopened|unassigned|unactioned|neglected|forgotten|unexamined))*$/,
    'stayed open (what stood before it: …)',
  ],
  [/^gathered dust$/, 'stayed open (what stood before it: …)'],
  [/^(?:nothing|no action) (?:was|had been|has been) (?:being )?(?:done|taken)$/, 'no step followed'],
  [/^(?:guilty )?(?:culprit|perpetrator|offender|party|wrongdoer|miscreant)s? [,(:–—-] (?:an?|our|the|one) ([^,)]+?)(?: [,)])?$/, '$1'],
  [/^(\w+) (?:at fault|to blame)$/, '$1'],
  [/^(?:was|is|'s) (?:entirely |all |squarely )?on (.+)$/, 'came about in the work of $1 (what led to it: …)'],
  [
    /^(?:entirely|purely|solely|wholly|completely|clearly|definitely|strictly|squarely|exclusively|totally|simply|all|just|mainly|largely|mostly) an? .+$/,
    'the effect of several conditions (which: …)',
  ],
  [/^(?:who|that) (?:had )?(?:triggered|caused|provoked|initiated|precipitated|started|sparked) (.+)$/, 'whose step came before $1'],
  [
    /^(?:who|that) (?:had )?(?:merged|shipped|pushed|issued|deployed|committed|made|released|applied|authored|wrote|written|submitted|introduced|landed|uploaded|approved|ran|executed|entered|added) .*(?:breaking|bad|faulty|broken|offending|problematic|buggy|erroneous|fatal|fateful|wrong|incorrect|disastrous|harmful|destructive|culprit|flawed|triggering|dodgy|rogue|ill-fated|incriminating|botched).*$/,
    'behind the change',
  ],
  [/^found (.+) (?:to be )?(?:at fault|responsible|liable|negligent|guilty|culpable|wanting|remiss)$/, 'saw reasons with $1'],
  [
    /^took (.+) to (respond|reply|answer|react|acknowledge|tell|inform|notify|escalate|act|admit|listen|call|write|confirm|own|apologise|apologize)$/,
    'needed $1 to $2',
  ],
  [/^(?:against|in violation of|in breach of|contrary to) (.*terms(?: of \w+)?|.*aup)$/, 'in a way that $1 rule out'],
];
