import type { RoleForName } from '../../domain/postmortem.events.js';
import type { RecordedPostmortem } from './recorded-postmortem.js';
import { generatedStatements } from './statements.js';

/** What readers of an edition see for a name, by the name as it was written. */
export type RolesByName = ReadonlyMap<string, string>;

/** The names that an edition shows as roles. The edition itself has only their places; the words there tell which they are. */
export function rolesByName({ draft, authored }: RecordedPostmortem, rolesForNames: readonly RoleForName[]): RolesByName {
  if (rolesForNames.length === 0) return new Map();
  const generated = new Map(draft.sections.flatMap((section) => generatedStatements(section).map(({ id, text }) => [id, text])));
  return new Map(
    rolesForNames.flatMap(({ section, statement, start, end, role }) => {
      const text = statement === undefined ? authored.get(section)?.text : generated.get(statement);
      return text === undefined ? [] : [[text.slice(start, end), role]];
    }),
  );
}

/** A text that stands beside the document, such as a title or a cited event, with roles in place of those names. */
export function withRoles(text: string, roles: RolesByName): string {
  if (roles.size === 0) return text;
  const names = [...roles.keys()]
    .toSorted((one, other) => other.length - one.length)
    .map((name) => name.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'));
  const whole = new RegExp(`(?<![\\p{L}\\p{N}_])(?:${names.join('|')})(?![\\p{L}\\p{N}_])`, 'gu');
  return text.replace(whole, (name) => roles.get(name) ?? name);
}
