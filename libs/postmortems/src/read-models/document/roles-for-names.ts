import { namesIn } from '#blameless-language';
import type { KnownPerson, NameInText } from '#blameless-language';
import { piecesOf } from '#documents';
import type { RoleForName } from '../../domain/postmortem.events.js';
import { capitalised } from '../../generator/wording.js';
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
      // Where a sentence begins with it, it was recorded with a capital.
      return text === undefined ? [] : [[text.slice(start, end), role.charAt(0).toLowerCase() + role.slice(1)]];
    }),
  );
}

/** Where people are named in a text, and readers see their roles. Addresses stay whole: with a role in it, one would lead nowhere. */
export function namesForReaders(text: string, people: readonly KnownPerson[]): readonly NameInText[] {
  const names = namesIn(text, people);
  if (names.length === 0 || !text.includes('://')) return names;
  let end = 0;
  const addresses = piecesOf(text).flatMap(({ kind, text: piece }) => {
    const start = end;
    end += piece.length;
    return kind === 'ADDRESS' ? [{ start, end }] : [];
  });
  return names.filter((name) => !addresses.some((address) => name.start < address.end && address.start < name.end));
}

/**
 * A text that stands beside the document, such as a title or a cited event, with roles in place of those names. Where a name of one word is
 * an ordinary word as well, it stays where it is said as that.
 */
export function withRoles(text: string, { written, people }: NamesAsRoles): string {
  const known = mayName(text, people) ? inPlaceOf(text, namesForReaders(text, people)) : text;
  const named = [...written].filter(([name]) => known.includes(name));
  if (named.length === 0) return known;
  const asWritten = named.filter(([name]) => !ONE_WORD.test(name));
  const words = named.filter(([name]) => ONE_WORD.test(name)).map(([name, role]) => ({ names: [name], role }));
  const read = asWritten.length === 0 ? known : withWritten(known, asWritten);
  return inPlaceOf(read, namesForReaders(read, words));
}

function withWritten(text: string, named: readonly (readonly [name: string, role: string])[]): string {
  const roles = new Map(named);
  const names = anyOf([...roles.keys()]);
  return piecesOf(text)
    .map((piece, index) => {
      if (piece.kind === 'ADDRESS') return piece.text;
      return piece.text.replace(names, (name, offset: number) => {
        const role = roles.get(name) ?? name;
        return index === 0 && offset === 0 && /^\p{Lu}/u.test(name) ? capitalised(role) : role;
      });
    })
    .join('');
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
