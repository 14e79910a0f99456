import type { Draft, GeneratedSection } from '../../domain/postmortem.events.js';
import { isSameSection, saysTheSame } from '../../domain/sameness.js';
import { draftBases } from './document.js';
import type { DraftBasis, SectionChange } from './document.js';
import type { AuthoredSection, RecordedPostmortem } from './recorded-postmortem.js';
import { generatedStatements } from './statements.js';

/** What has moved on since drafts were recorded, beside the facts. */
export interface MovedOn {
  /**
   * For drafts that another version of the generator wrote: what the present one makes of the facts that they had. One that is missing is
   * taken as it stands.
   */
  readonly reworded: ReadonlyMap<Draft, Draft>;
  /** Keys of the sections that the newest version of the template has otherwise, or not at all; null: it has the same sections. */
  readonly retemplated: ReadonlySet<string> | null;
}

export const nothingMovedOn: MovedOn = { reworded: new Map(), retemplated: null };

/** Because of what a section would read differently, and how; `change` is null where it would not, or where only the template says so. */
export interface Outdated {
  readonly outdatedBy: readonly DraftBasis[];
  readonly change: SectionChange | null;
}

/**
 * What a new draft would change in a section. What facts change is told from what the generator does by letting one version of it write both
 * of the facts of then and of those of now.
 * @param drafted the section of the draft that stands. @param now what the facts of now would give, by that draft's version of its template.
 */
export function outdated(
  drafted: GeneratedSection,
  { draft, authored }: Pick<RecordedPostmortem, 'draft' | 'authored'>,
  now: Draft,
  { reworded, retemplated }: MovedOn,
): Outdated {
  const { key } = drafted;
  const asOf = (one: Draft, before: GeneratedSection): GeneratedSection => sectionIn(reworded.get(one), key) ?? before;
  const sides = { before: drafted, then: asOf(draft, drafted), now: sectionIn(now, key) ?? { ...drafted, statements: [], questions: [] } };
  const written = authored.get(key);
  const { outdatedBy, change } = written === undefined ? compared(sides, isSameSection) : underWords(written, sides, asOf);
  return { outdatedBy: retemplated?.has(key) === true ? inOrder([...outdatedBy, 'TEMPLATE']) : outdatedBy, change };
}

/** The same bases, each once, in their order. */
export function inOrder(bases: readonly DraftBasis[]): readonly DraftBasis[] {
  return draftBases.filter((basis) => bases.includes(basis));
}

/** A section as it stands; as the generator of now makes it of the facts of then; and of the facts of now. */
interface Sides {
  readonly before: GeneratedSection;
  readonly then: GeneratedSection;
  readonly now: GeneratedSection;
}

type IsSame = (one: GeneratedSection, other: GeneratedSection) => boolean;

const statesTheSame: IsSame = (one, other) => saysTheSame(one.statements, other.statements);

function compared({ before, then, now }: Sides, isSame: IsSame): Outdated {
  if (isSame(before, now)) return { outdatedBy: [], change: null };
  const facts: readonly DraftBasis[] = isSame(then, now) ? [] : ['FACTS'];
  const generator: readonly DraftBasis[] = isSame(before, then) ? [] : ['GENERATOR'];
  return { outdatedBy: [...facts, ...generator], change: changeFrom(before, now) };
}

/** Words rest on facts, however Debrief words those; the facts that are kept beside them are generated like any others. */
function underWords(
  { basis, over, keepsFacts }: AuthoredSection,
  sides: Sides,
  asOf: (one: Draft, before: GeneratedSection) => GeneratedSection,
): Outdated {
  const { now } = sides;
  const before = basis ?? { ...sides.before, statements: [], questions: [] };
  const words = compared({ before, then: basis === null ? before : asOf(over.draft, basis), now }, statesTheSame);
  const kept = keepsFacts ? compared(sides, statesTheSame) : { outdatedBy: [], change: null };
  const isOutdated = words.outdatedBy.includes('FACTS');
  return {
    outdatedBy: inOrder([...(isOutdated ? (['FACTS'] as const) : []), ...kept.outdatedBy]),
    change: isOutdated ? words.change : kept.change,
  };
}

function sectionIn(draft: Draft | undefined, key: string): GeneratedSection | undefined {
  return draft?.sections.find((section) => section.key === key);
}

function changeFrom(before: GeneratedSection, now: GeneratedSection): SectionChange {
  return {
    before: generatedStatements(before),
    now: generatedStatements(now),
    questionsBefore: before.questions ?? [],
    questionsNow: now.questions ?? [],
  };
}
