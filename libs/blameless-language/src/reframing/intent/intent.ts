import { wordSet } from '../../prose/word-set.js';
import { saidIn } from '../said.js';
import { Span } from '../span.js';
import { verbRewritten } from '../person-at-fault/verbs.js';
import type { Reframe } from '../reframing.js';

/** What somebody is said to have meant, as what can be known of it: that there were reasons, and what was known. */
const PHRASES: readonly (readonly [RegExp, string])[] = [
  [/^despite .*(?:knowing|aware)$/, 'with the knowledge'],
  [
    /^(?:although|though|whilst|despite|notwithstanding) (.+?) (?:already |well |fully |all )?(?:knew|known|was aware|were aware)$/,
    'at a time when $1 knew',
  ],
  [/^(?:knew|know|known|knowing) full well$/, '$0'],
  [/^(?:reluctance|unwillingness|refusal) to$/, 'reasons not to'],
  [/^(?:reluctance|unwillingness|refusal|disregard) of$/, 'reasons against it of'],
  [/^(?:reluctance|unwillingness|refusal|disregard) (of .+)$/, 'reasons against it $1'],
  [/^disregard (?:for|to)$/, 'different weight given to'],
  [/^(?:was|were|is|are) (?:unwilling|reluctant|hesitant|loath)$/, 'had reasons not'],
  [
    /^(?:had|did not have|did not show|never had) .*(?:intention|interest|desire|wish|appetite|inclination|intent)(?: of| in| for)$/,
    'had reasons against',
  ],
  [
    /^(?:had|did not have|did not show|never had) .*(?:intention|interest|desire|wish|appetite|inclination|intent) to$/,
    'had reasons not to',
  ],
  [/^in (?:contravention|(?:\w+ )?disregard|(?:\w+ )?contempt) (?:of|for)$/, 'differently from'],
  [/^(?:saw|felt) no (?:need|reason|point) to$/, 'had reasons not to'],
  [/^(?:nobody|noone|no one)(?: \w+)* (?:cared?|cares|bothers?|bothered)$/, 'no answer came'],
];
const belonging = wordSet('of from by');
const WILFUL = wordSet('knowingly wilfully willfully purposely unilaterally stubbornly obstinately wantonly maliciously lazily cavalierly');
const REASONS: ReadonlyMap<string, string> = new Map([
  ['choose', '~have reasons not to'],
  ['conceal', '~have reasons not to speak of'],
  ['withhold', '~have reasons not to pass on'],
  ['refuse', '~have reasons not'],
  ['stonewall', '~have reasons not to answer'],
  ['defy', '~go another way than'],
  ['falsify', '~change'],
  ['scapegoat', '~name'],
  ['pretend', '~say'],
  ['insist', '~decide'],
  ['lie', '~give an account that turned out otherwise'],
  ['mislead', '~give an account that turned out otherwise to'],
  ['deceive', '~give an account that turned out otherwise to'],
  ['downplay', '~speak in milder terms of'],
]);

export const reframeIntent: Reframe = (reading, found) => {
  const span = new Span(reading, found);
  const { words } = span;
  if (WILFUL.has(words)) return span.cased(span.from === 0 ? 'on the information at hand,' : 'on the information at hand');
  const unheard = /^(\w+) (was|were|have been|has been|had been) (?:ignored|disregarded|dismissed|defied)$/.exec(words);
  if (unheard !== null) {
    const aux = /^(\w+) been$/.exec(unheard[2] ?? '')?.[1];
    return `${span.written(span.from, span.from + 1)} ${aux === undefined ? '' : `${aux} `}stood without a reaction`;
  }
  const idle = /(?:^| )could not be bothered( to)?$/.exec(words);
  if (idle !== null) {
    const who = span.written(span.from, span.to - (idle[1] === undefined ? 4 : 5));
    return `${who} ${span.asking(`had reasons not${idle[1] ?? ' to'}`, 'which')}`.trimStart();
  }
  if (words.endsWith(' anyway') || words.endsWith(' regardless'))
    return span.asking(span.written(span.from, span.to - 1), 'what spoke for it');
  const told = /^despite (of )?(?:being|having been) /.exec(words);
  if (told !== null) return span.cased(`after ${span.written(span.from + (told[1] === undefined ? 1 : 2), span.to)}`);
  const advice = /^against (?:\w+ )?(?:advice|wishes|recommendations?|warnings?|objections?)(?: |$)/.exec(words);
  if (advice !== null) {
    const whose = span.written(span.from + advice[0].trim().split(' ').length, span.to);
    if (whose === '' && !belonging.has(span.after.norm))
      return span.cased(span.asking('with another view than the one given', 'what spoke for it'));
    return span.cased(`with another view than that ${whose}`.trimEnd());
  }
  const asked = urged(span) ?? otherwise(span) ?? unmeant(span) ?? goneOn(span);
  if (asked !== null) return asked;
  for (const [pattern, rewrite] of PHRASES) {
    const match = pattern.exec(words);
    if (match === null) continue;
    const known = match[1] === undefined ? '' : span.written(span.from + 1, span.from + 1 + match[1].split(' ').length);
    return span.cased(rewrite.replace('$1', known).replace('$0', words.replace(/ full well$/, '')));
  }
  return reasoned(span);
};

/** "Despite repeated requests" → "after repeated requests". */
function urged(span: Span): string | null {
  const { words } = span;
  const opening = /^(?:despite|notwithstanding|in spite of|in the face of) /.exec(words);
  if (opening === null || /(?:knowing|aware|knew|known)$/.test(words)) return null;
  const said = span.written(span.from + opening[0].trim().split(' ').length, span.to);
  return span.cased(URGING.test(words) ? `after ${said}` : `with ${said} still open`);
}
const URGING =
  /(?:requests?|warnings?|reminders?|pleas?|objections?|escalations|complaints?|advice|instructions|orders|calls?|pages?|alerts?|demands?|tickets?)$/;

/** "Against explicit orders" → "differently from explicit orders". */
function otherwise(span: Span): string | null {
  const opening =
    /^(?:against|contrary to|in contravention of|over(?= the (?:objection|protest))|in (?:\w+ )?(?:disregard|defiance|contempt) (?:of|for)) (?=.*\b(?:orders?|instructions?|requests?|wish|wishes|rules?|policy|agreements?|guidance|procedures?|protocol|agreed|arranged|promised|said|told|objections?|protests?|freeze|advice|recommendations?|warnings?)$)/.exec(
      span.words,
    );
  if (opening === null) return null;
  const said = span.written(span.from + opening[0].trim().split(' ').length, span.to);
  return span.cased(span.words.startsWith('over') ? `after ${said}` : `differently from ${said}`);
}

/** "Never intended to roll back" → "had reasons not to roll back". */
function unmeant(span: Span): string | null {
  const never = /^(?:(?:never|did not) (?:intend|intended|mean|meant|plan|planned)|had no plans?) to \w+$/.test(span.words);
  return never ? `had reasons not to ${span.written(span.to - 1, span.to)}` : null;
}

/** "Did it all the same", "went ahead". */
function goneOn(span: Span): string | null {
  const { words } = span;
  const last = / (?:(?:all|just) the same|nonetheless|nevertheless)$/.exec(words);
  if (
    last === null &&
    !/^(?:went ahead|(?:carried|went|pressed|pushed) on|let \w+ (?:run|be|go|stand)|took it|did it|clicked it through|looked away)$/.test(
      words,
    )
  )
    return null;
  const end = last === null ? span.to : span.to - last[0].trim().split(' ').length;
  return span.asking(span.written(span.from, end), 'what spoke for it');
}

/** "Chose not to", "refused", "concealed it": somebody had reasons, which are theirs to tell. */
function reasoned(span: Span): string | null {
  const said = saidIn(span);
  if (said === null) return null;
  if (/ to ignore$/.test(span.words)) return said.put('~give no priority to');
  for (const base of said.bases) {
    const phrase = REASONS.get(base);
    if (phrase === undefined) continue;
    const rest = base === 'choose' ? '' : span.written(said.verb + 1, span.to);
    return [said.put(phrase), rest].filter((part) => part !== '').join(' ');
  }
  return verbRewritten(span, said);
}
