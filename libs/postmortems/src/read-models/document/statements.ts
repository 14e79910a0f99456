import { hash } from 'node:crypto';
import type { GeneratedSection, RoleForName } from '../../domain/postmortem.events.js';
import type { DocumentStatement } from './document.js';
import type { AuthoredSection } from './recorded-postmortem.js';

/**
 * The statements of a generated section. Each keeps its id as long as it says the same on the same events.
 * @param roles what readers see in place of names.
 */
export function generatedStatements(section: GeneratedSection, roles: readonly RoleForName[] = []): readonly DocumentStatement[] {
  const rolesOf = rolesByStatement(roles);
  let known: readonly string[] | undefined;
  // Most readers never ask for ids, and they take longer than all the rest.
  const idOf = (index: number): string => (known ??= idsOf(section))[index] ?? '';
  return section.statements.map(({ text, citations, mentions = [], part = null }, index) => ({
    get id() {
      return idOf(index);
    },
    text: rolesOf.size === 0 ? text : inPlace(text, rolesOf.get(idOf(index)) ?? []),
    origin: 'GENERATED',
    citations,
    mentions,
    part,
  }));
}

function idsOf({ key, statements }: GeneratedSection): readonly string[] {
  const seen = new Map<string, number>();
  return statements.map(({ text, citations }) => {
    const words = JSON.stringify([key, text, ...citations]);
    const before = seen.get(words) ?? 0;
    seen.set(words, before + 1);
    return hashed(before === 0 ? words : `${words}${before}`);
  });
}

// A UUID would take ten times as long, and a timeline has a thousand of these.
function hashed(words: string): string {
  return hash('sha256', words, 'base64url').slice(0, 22);
}

/** What somebody wrote, as one statement. @param roles what readers see in place of names; offsets count in the text as it was written. */
export function authoredStatement(
  { eventId: id, key, text, citations }: AuthoredSection,
  roles: readonly RoleForName[],
): DocumentStatement {
  const ofText = roles.filter(({ section, statement }) => section === key && statement === undefined);
  return { id, text: inPlace(text, ofText), origin: 'AUTHORED', citations, mentions: [], part: null };
}

function rolesByStatement(roles: readonly RoleForName[]): ReadonlyMap<string, readonly RoleForName[]> {
  const found = new Map<string, RoleForName[]>();
  for (const role of roles) {
    if (role.statement !== undefined) found.set(role.statement, [...(found.get(role.statement) ?? []), role]);
  }
  return found;
}

function inPlace(text: string, roles: readonly RoleForName[]): string {
  if (roles.length === 0) return text;
  return roles
    .toSorted((one, other) => other.start - one.start)
    .reduce((words, { start, end, role }) => words.slice(0, start) + role + words.slice(end), text);
}
