import { namesIn } from '#blameless-language';
import type { KnownPerson, NameInText } from '#blameless-language';
import type { RoleForName } from '../../domain/postmortem.events.js';
import type { NamesAsRoles } from './document.js';
import type { RecordedPostmortem } from './recorded-postmortem.js';
import { generatedStatements } from './statements.js';

export const nobodyNamed: NamesAsRoles = { written: new Map(), people: [] };

/** The names that an edition shows as roles. The edition itself has only their places; the words there tell which they are. */
export function rolesByName({ draft, authored }: RecordedPostmortem, rolesForNames: readonly RoleForName[]): NamesAsRoles['written'] {
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
export function withRoles(text: string, { written, people }: NamesAsRoles): string {
  const known = mayName(text, people) ? inPlaceOf(text, namesIn(text, people)) : text;
  const named = [...written].filter(([name]) => known.includes(name));
  if (named.length === 0) return known;
  const asWritten = named.filter(([name]) => !ONE_WORD.test(name));
  const words = named.filter(([name]) => ONE_WORD.test(name)).map(([name, role]) => ({ names: [name], role }));
  const read = asWritten.length === 0 ? known : known.replace(anyOf(asWritten.map(([name]) => name)), (name) => written.get(name) ?? name);
  return inPlaceOf(read, namesIn(read, words));
}

const ONE_WORD = /^\p{L}+$/u;

/** Most texts name nobody, and to look closely at a thousand of them takes long. */
function mayName(text: string, people: readonly KnownPerson[]): boolean {
  if (people.length === 0) return false;
  const read = text.toLowerCase();
  return people.some(({ names }) => names.some((name) => read.includes(firstWord(name))));
}

function firstWord(name: string): string {
  return (
    name
      .trim()
      .toLowerCase()
      .split(/\s/)[0]
      ?.replace(/^@|[@.,]$/g, '') ?? ''
  );
}

function inPlaceOf(text: string, names: readonly NameInText[]): string {
  return names
    .toSorted((one, other) => other.start - one.start)
    .reduce((before, { start, end, role }) => before.slice(0, start) + role + before.slice(end), text);
}

function anyOf(names: readonly string[]): RegExp {
  const longestFirst = names.toSorted((one, other) => other.length - one.length);
  const escaped = longestFirst.map((name) => name.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'));
  return new RegExp(`(?<![\\p{L}\\p{N}_])(?:${escaped.join('|')})(?![\\p{L}\\p{N}_])`, 'gu');
}
