import { isSameList } from '../../domain/sameness.js';
import type { DocumentSection, DocumentStatement, SectionDifference } from './document.js';

type Read = Pick<DocumentSection, 'key' | 'heading' | 'statements'>;

/** The sections that read differently, as they stand now; then those that are gone. Citations do not count: nobody reads those. */
export function differences(before: readonly Read[], after: readonly Read[]): readonly SectionDifference[] {
  const earlier = new Map(before.map((section) => [section.key, section]));
  const standing = after.flatMap((section) => {
    const known = earlier.get(section.key);
    if (known === undefined) return section.statements.length === 0 ? [] : [difference('ADDED', section, [], section.statements)];
    return readsTheSame(known, section) ? [] : [difference('CHANGED', section, known.statements, section.statements)];
  });
  const kept = new Set(after.map(({ key }) => key));
  const gone = before.filter(({ key, statements }) => !kept.has(key) && statements.length > 0);
  return [...standing, ...gone.map((section) => difference('REMOVED', section, section.statements, []))];
}

function difference(
  kind: SectionDifference['kind'],
  { key, heading }: Read,
  before: readonly DocumentStatement[],
  after: readonly DocumentStatement[],
): SectionDifference {
  return { key, heading, kind, before, after };
}

function readsTheSame(one: Read, other: Read): boolean {
  return one.heading === other.heading && isSameList(one.statements, other.statements, (a, b) => a.text === b.text && a.part === b.part);
}
