import type { ActionItemDetails } from '#action-items/published';
import type { DocumentSection, DocumentStatement } from '../../read-models/document/document.js';
import type { PostmortemView } from '../postmortem-view.js';
import { isWorkedOn } from './labels.js';

/** A section as renderings lay it out. */
export interface ArrangedSection {
  readonly section: DocumentSection;
  /** A name for links to it, unique within the document. */
  readonly anchor: string;
  /** What people wrote; it comes first. */
  readonly authored: readonly DocumentStatement[];
  /** What is generated, by the parts that it is listed under; without those that {@link items} tell. */
  readonly parts: readonly SectionPart[];
  /** The incident's action items as they stand: in one section only. */
  readonly items: readonly ArrangedItem[];
}

export interface SectionPart {
  /** Null for statements that belong to no part. */
  readonly name: string | null;
  readonly statements: readonly DocumentStatement[];
}

export interface ArrangedItem {
  readonly item: ActionItemDetails;
  /** What the document says of it, with the citations; null where it was proposed since. */
  readonly statement: DocumentStatement | null;
}

/**
 * The sections in reading order. Where none speaks of the action items that there are, one is added that does. An edition is without the
 * sections in which nothing stands.
 */
export function arranged(view: PostmortemView): readonly ArrangedSection[] {
  const { document, actionItems } = view;
  const known = new Set(actionItems.map(({ id }) => id));
  const itemOf = ({ origin, mentions }: DocumentStatement): string | undefined =>
    origin === 'GENERATED' ? mentions.find(({ kind, id }) => kind === 'ACTION_ITEM' && known.has(id))?.id : undefined;
  const home =
    document.sections.find(({ key }) => key === ACTION_ITEMS) ??
    document.sections.find(({ statements }) => statements.some((statement) => itemOf(statement) !== undefined));
  const sections = document.sections.map((section, index) => {
    const isHome = section === home && known.size > 0;
    const generated = section.statements.filter(({ origin }) => origin === 'GENERATED');
    const told = new Map(isHome ? generated.map((statement) => [itemOf(statement), statement]) : []);
    return {
      section,
      anchor: /^[a-z0-9-]+$/.test(section.key) ? `section-${section.key}` : `section-${index + 1}`,
      authored: section.statements.filter(({ origin }) => origin === 'AUTHORED'),
      parts: partsOf(isHome ? generated.filter((statement) => itemOf(statement) === undefined) : generated),
      items: isHome ? actionItems.map((item) => ({ item, statement: told.get(item.id) ?? null })) : [],
    };
  });
  const all = home === undefined && known.size > 0 ? [...sections, addedFor(actionItems)] : sections;
  return isWorkedOn(view) ? all : all.filter(({ section, items }) => section.statements.length + items.length > 0);
}

const ACTION_ITEMS = 'action-items';

function addedFor(actionItems: readonly ActionItemDetails[]): ArrangedSection {
  return {
    section: { key: ACTION_ITEMS, heading: 'Action items', statements: [], questions: [], stale: false, outdatedBy: [], change: null },
    anchor: `section-${ACTION_ITEMS}`,
    authored: [],
    parts: [],
    items: actionItems.map((item) => ({ item, statement: null })),
  };
}

/** Neighbours of the same part stand together. */
function partsOf(statements: readonly DocumentStatement[]): readonly SectionPart[] {
  const parts: { readonly name: string | null; readonly statements: DocumentStatement[] }[] = [];
  for (const statement of statements) {
    const last = parts.at(-1);
    if (last?.name === statement.part) last.statements.push(statement);
    else parts.push({ name: statement.part, statements: [statement] });
  }
  return parts;
}
