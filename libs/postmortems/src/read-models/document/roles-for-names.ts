import { namesIn } from '#blameless-language';
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

/**
 * A text that stands beside the document, such as a title or a cited event, with roles in place of those names. Where a name of one word is
 * an ordinary word as well, it stays where it is said as that.
 */
export function withRoles(text: string, roles: RolesByName): string {
  if (roles.size === 0) return text;
  const named = [...roles].filter(([name]) => text.includes(name));
  if (named.length === 0) return text;
  const asWritten = named.filter(([name]) => !ONE_WORD.test(name));
  const words = named.filter(([name]) => ONE_WORD.test(name)).map(([name, role]) => ({ names: [name], role }));
  const read = asWritten.length === 0 ? text : text.replace(anyOf(asWritten.map(([name]) => name)), (name) => roles.get(name) ?? name);
  return namesIn(read, words)
    .toSorted((one, other) => other.start - one.start)
    .reduce((before, { start, end, role }) => before.slice(0, start) + role + before.slice(end), read);
}

const ONE_WORD = /^\p{L}+$/u;

function anyOf(names: readonly string[]): RegExp {
  const longestFirst = names.toSorted((one, other) => other.length - one.length);
  const escaped = longestFirst.map((name) => name.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'));
  return new RegExp(`(?<![\\p{L}\\p{N}_])(?:${escaped.join('|')})(?![\\p{L}\\p{N}_])`, 'gu');
}
