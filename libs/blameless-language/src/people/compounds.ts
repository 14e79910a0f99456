import type { Sentence } from '../prose/sentence.js';
import { wordSet } from '../prose/word-set.js';
import type { SubjectKind } from './subject.js';

type Modifiers = ReadonlyMap<string, ReadonlySet<string>>;

/** Groups of people, where one of these stands before the noun: a "call centre", where a data centre is a building. */
const bodies = mapped({
  'desk desks': 'help service operations network on-call user it information-technology support front trading dealing news',
  'centre centres center centers': 'call contact operations command dispatch coordination',
  'party parties': 'working search',
  force: 'task police',
  hands: 'remote smart',
  house: 'software',
  'room rooms': 'control war',
  'fund funds': 'hedge pension',
  services: 'customer',
  'board boards': 'executive supervisory advisory school governing editorial trust company bank lender firm council',
  'trust trusts': 'nhs hospital hospitals healthcare health foundation care',
  'authority authorities': 'port health local public transport airport aviation regulatory tax housing education transit rail supervisory',
  'administration administrations': 'city state federal university aviation previous presidential hospital',
  'group groups':
    'maintenance working steering networking platform operations infrastructure engineering hardware information-technology facilities architecture advisory response qa ' +
    'product development testing software interest',
  'provider providers': 'hosting colocation connectivity internet broadband telecoms telecom telephony',
  'branch office offices': 'local',
});

/** People by trade, where one of these stands before the noun: a "truck driver". */
const trades = mapped({
  'driver drivers': 'truck lorry digger van bus train forklift taxi delivery crane excavator tractor engine',
  'guard guards': 'security night prison coast',
  'controller controllers': 'traffic train duty flight financial',
  'dispatcher dispatchers': 'emergency police ambulance fire 911 999 112',
  'installer installers': 'cable fibre fiber field hardware',
  'cleaner cleaners': 'office night window',
  'pilot pilots': 'airline helicopter drone',
  'broker brokers': 'insurance mortgage stock',
  'worker workers':
    'maintenance construction information-technology utility factory warehouse road cable site repair cleaning government rail railway dock postal electrical power ' +
    'building water gas office fellow temporary key plant agency casual poll',
  'agent agents': 'estate travel letting service-desk reservations reservation ticket check-in',
  'leader leaders': 'team squad shift crew project group section guild raid union party company business engineering industry',
  'master masters': 'scrum station harbour head',
  'starter starters': 'new',
  'rep reps': 'sales support service field customer account',
  'taker takers handler handlers': 'call',
  'assistant assistants': 'lab research teaching personal executive shop',
  'writer writers': 'technical copy',
  'editor editors': 'copy managing newspaper',
  tech: 'vendor field lab center centre site on-site onsite hvac repair a some another one',
});

/** Firms, and what firms run. */
const places = mapped({
  'centre centres center centers': 'data',
  'authority authorities': 'certificate certification',
  'host hosts': 'web dns',
  'processor processors': 'payment card',
  'exchange exchanges': 'stock',
  'registry registries': 'domain',
});

/** What a noun says together with the one before it: people of a trade, a group of people, a firm or what it runs, or nothing of the kind. */
export function compoundAt(sentence: Sentence, at: number): Extract<SubjectKind, 'role' | 'team' | 'doubtful'> | null {
  const { norm } = sentence.at(at);
  const before = sentence.norm(at - 1);
  // "The bank's board".
  const owner = before === "'s" ? sentence.norm(at - 2) : before;
  if (trades.get(norm)?.has(before) === true) return 'role';
  if (bodies.get(norm)?.has(owner) === true) return 'team';
  return places.get(norm)?.has(before) === true ? 'doubtful' : null;
}

function mapped(table: Readonly<Record<string, string>>): Modifiers {
  return new Map(Object.entries(table).flatMap(([nouns, before]) => nouns.split(' ').map((noun) => [noun, wordSet(before)] as const)));
}
