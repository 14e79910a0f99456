import type { KnownPerson } from '#blameless-language';
import type { Draft, GeneratedSection, RoleForName } from '../../domain/postmortem.events.js';
import { differences } from './differences.js';
import type { DocumentEdition, DocumentSection, NamesAsRoles, PostmortemDocument, Reviewer } from './document.js';
import type { AuthoredSection, RecordedEdition, RecordedPostmortem } from './recorded-postmortem.js';
import { nobodyNamed, rolesByName, withRoles } from './roles-for-names.js';
import { inOrder, nothingMovedOn, outdated } from './section-changes.js';
import type { MovedOn, Outdated } from './section-changes.js';
import { authoredStatement, generatedStatements } from './statements.js';

/** The template of drafts of the days when there was only one. */
export const FIRST_TEMPLATE = 'full';

/**
 * The document that is being worked on.
 * @param now what would be generated from the facts at this moment. @param dueAt as the incident's severity asks for.
 * @param movedOn what else a new draft would be made from; nothing but facts, when left out.
 */
export function workingDocument(
  recorded: RecordedPostmortem,
  now: Draft,
  dueAt: string | null,
  movedOn: MovedOn = nothingMovedOn,
): PostmortemDocument {
  const sections = sectionsOf(recorded, { now, movedOn });
  const latest = recorded.editions.at(-1)?.postmortem;
  // Compared as both were written: in the edition, roles would stand where the author still sees names.
  const changes = latest === undefined ? [] : differences(sectionsOf(latest), sections);
  const template = movedOn.retemplated === null ? [] : (['TEMPLATE'] as const);
  const outdatedBy = inOrder([...sections.flatMap((section) => section.outdatedBy), ...template]);
  return { ...documentOf(recorded, sections, dueAt), outdatedBy, changes };
}

/**
 * An edition as its readers see it; null where it was not published so often. It never turns stale: it says what was said then.
 * @param people those who took part in the incident, as they are known now.
 */
export function editionDocument(
  recorded: RecordedPostmortem,
  edition: number,
  dueAt: string | null,
  people: readonly KnownPerson[] = [],
): PostmortemDocument | null {
  const published = recorded.editions.find((one) => one.edition === edition);
  if (published === undefined) return null;
  const names = namesOf(published, people);
  const working = documentOf(published.postmortem, [], dueAt);
  const sections = publishedSections(published, names).map((section) => ({ ...section, questions: [] }));
  const before = recorded.editions.find((one) => one.edition === edition - 1);
  const changes = before === undefined ? [] : differences(publishedSections(before, namesOf(before, people)), sections);
  // Remarks were made to the author, and may name people.
  return {
    ...working,
    title: withRoles(working.title, names),
    sections,
    stale: false,
    namesAsRoles: names,
    editions: recorded.editions.slice(0, edition).map((one) => ({ ...editionOf(one), note: one.note && withRoles(one.note, names) })),
    edition,
    comments: [],
    changes,
  };
}

function namesOf({ postmortem, rolesForNames }: RecordedEdition, people: readonly KnownPerson[]): NamesAsRoles {
  return { written: rolesByName(postmortem, rolesForNames), people };
}

/** What a statement is listed under may quote somebody as well: the question of a decision. */
function publishedSections({ postmortem, rolesForNames }: RecordedEdition, names: NamesAsRoles): readonly DocumentSection[] {
  return sectionsOf(postmortem, null, rolesForNames).map((section) => {
    const parts = new Map(section.statements.map(({ part }) => [part, part && withRoles(part, names)]));
    if ([...parts].every(([part, read]) => part === read)) return section;
    return { ...section, statements: section.statements.map((one) => ({ ...one, part: parts.get(one.part) ?? null })) };
  });
}

/**
 * The document as the facts stood: generated from them, with the words and the reviews of then.
 * @param recorded what had been recorded by then.
 */
export function documentAsKnown(
  recorded: RecordedPostmortem,
  facts: Draft,
  dueAt: string | null,
  movedOn: MovedOn = nothingMovedOn,
): PostmortemDocument {
  return workingDocument({ ...recorded, draft: facts }, facts, dueAt, movedOn);
}

function documentOf(recorded: RecordedPostmortem, sections: readonly DocumentSection[], dueAt: string | null): PostmortemDocument {
  const { id, incidentId, version, status, ownerId, comments } = recorded;
  const { title, draftedFromPosition, incidentVersion, generatorVersion, template = FIRST_TEMPLATE, templateVersion } = recorded.draft;
  return {
    id,
    incidentId,
    title,
    status,
    version,
    draftedFromPosition,
    incidentVersion,
    generatorVersion,
    template,
    templateVersion,
    stale: sections.some((section) => section.stale),
    outdatedBy: [],
    sections,
    ownerId,
    dueAt: recorded.dueAt ?? dueAt,
    reviewers: reviewersOf(recorded),
    comments,
    editions: recorded.editions.map(editionOf),
    edition: null,
    changes: [],
    namesAsRoles: nobodyNamed,
  };
}

function editionOf({ edition, publishedAt, note, version }: DocumentEdition): DocumentEdition {
  return { edition, publishedAt, note, version };
}

/** Those who were named, then whoever else has approved what stands. */
function reviewersOf({ reviewers, approvals }: RecordedPostmortem): readonly Reviewer[] {
  const others = [...approvals].filter(([personId, { outdated }]) => !outdated && !reviewers.includes(personId));
  return [...reviewers, ...others.map(([personId]) => personId)].map((personId) => {
    const { approvedAt = null, outdated = false } = approvals.get(personId) ?? {};
    return { personId, approvedAt, outdated };
  });
}

/** @param beside what the sections are compared with; null: with nothing. */
function sectionsOf(
  recorded: RecordedPostmortem,
  beside: { readonly now: Draft; readonly movedOn: MovedOn } | null = null,
  rolesForNames: readonly RoleForName[] = [],
): readonly DocumentSection[] {
  const { draft, authored } = recorded;
  const drafted = draft.sections.map((section) => {
    const found = beside === null ? asItWas : outdated(section, recorded, beside.now, beside.movedOn);
    return sectionOf(section, authored.get(section.key), found, rolesForNames);
  });
  // A template that no longer has a section does not take away what somebody wrote there.
  const kept = [...authored.values()].filter(({ key }) => draft.sections.every((section) => section.key !== key));
  return [...drafted, ...kept.map((written) => sectionOf({ ...written, statements: [] }, written, asItWas, rolesForNames))];
}

const asItWas: Outdated = { outdatedBy: [], change: null };

function sectionOf(
  generated: GeneratedSection,
  written: AuthoredSection | undefined,
  { outdatedBy, change }: Outdated,
  rolesForNames: readonly RoleForName[],
): DocumentSection {
  const { key, heading, questions = [] } = generated;
  const compared = { stale: outdatedBy.includes('FACTS'), outdatedBy, change };
  if (written === undefined) return { key, heading, statements: generatedStatements(generated, rolesForNames), questions, ...compared };
  const facts = written.keepsFacts ? generatedStatements(generated, rolesForNames) : [];
  return { key, heading, statements: [...facts, authoredStatement(written, rolesForNames)], questions: [], ...compared };
}
