import { wordSet } from '../../prose/word-set.js';
import type { Frame } from '../frames.js';

const WELL =
  '(?:properly|adequately|thoroughly|carefully|correctly|sufficiently|fully|effectively|closely|clearly|completely|well|enough|appropriately|responsibly|diligently|accurately|rigorously|extensively|comprehensively|exhaustively|systematically)';
const VERY = '(?:(?:super|very|particularly|so|really|all that|quite) )?';

/** How something was done, as how far it was done. */
export const doneFrames: readonly Frame[] = [
  [
    new RegExp(`^(?:did|do|does) not (?:${VERY}${WELL} )?(\\w+) ?${WELL}?$`),
    (found) => (found[1] === undefined ? null : `did ${found[1]} only in part (how far: …)`),
  ],
  [new RegExp(`^(?:was|were|is|are|been) not ${VERY}${WELL} (\\w+)$`), 'was $1 only in part (how far: …)'],
  [new RegExp(`^not been ${VERY}${WELL} (\\w+)$`), 'been $1 only in part (how far: …)'],
  [new RegExp(`^not ${VERY}${WELL} (\\w+)$`), '$1 only in part (how far: …)'],
  [new RegExp(`^not (\\w+)( .+)? ${WELL}$`), '$1$2 only in part (which: …)'],
  [/^(spent|spend|spending) (?:way |far )?too (?:much|long)(?: time)?$/, '$1 … (how long)'],
  [/^(wasted|wasting) .*$/, 'spent … (how long)'],
  [/^caught with (?:our|their|my) pants down$/, 'not prepared (for what: …)'],
  [
    /^(?:goofed|messed up|screwed up|fucked up|blundered)(?: up)?$/,
    (_, { after }) => (after.norm === 'up' ? null : 'took a step that did not work out (which: …)'),
  ],
  [/^rushed$/, (_, { before, after }) => rushed(before.norm, after.norm)],
  [/^rubber-stamped$/, 'approved'],
  [/^jump(?:ed|ing)? to (?:the )?conclusions?$/, 'concluded'],
  [/^took (?:a shortcut|shortcuts)$/, 'took a shorter way (which, and what spoke for it: …)'],
  [/^stepping on each other ('s )?toes$/, 'working at the same time'],
  [/^(?:mixed|mixing) up$/, 'exchanged'],
  [/^got distracted$/, 'was called away'],
  [/^waited (?:way |far |much )?too long$/, 'waited … (how long)'],
  [/^without (?:\w+ly )?(looking|checking|asking|reading|informing|telling|testing|consulting)$/, 'before $1'],
  [
    /^(?:was|were) (?:\w+ )?(?:poor|sloppy|amateurish|unprofessional|chaotic)$/,
    (_, { isOfPeople }) => (isOfPeople ? null : 'did not go as we want (in what way: …)'),
  ],
  [/^been (?:\w+ )?(?:poor|sloppy|chaotic)$/, 'gone another way than we want (in what way: …)'],
  [/^(approach|plan|decision|reasoning|assumption) was wrong$/, '$1 did not work out (what it rested on: …)'],
  [/^(?:was|were) not (?:well |fully )?prepared$/, 'had no plan yet (for what: …)'],
  [/^not (?:really|even|actually) (\w+)$/, '$1 only in part (how far: …)'],
  [new RegExp(`^(?:not|never) ${WELL} being (\\w+)$`), '$1 only in part (how far: …)'],
  [/^not (?:\w+ )?familiar$/, (_, { after }) => (after.norm === 'with' ? 'working for the first time' : null)],
  [/^in (?:our|my|their|his|her) (?:rush|haste|hurry)$/, 'with little time (why: …)'],
  [/^misjudged$/, 'estimated (at what: …)'],
  [/^skimmed$/, 'read parts of'],
  [/^panicked$/, 'acted at once (on what signs: …)'],
];

const passive = wordSet('was were been being is are be and');

function rushed(before: string, after: string): string {
  if (passive.has(before)) return 'done quickly (for what reason: …)';
  return `went quickly (for what reason: …)${after === 'into' ? '' : ' through'}`;
}
