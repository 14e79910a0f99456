import { PersonNames } from '#access/published';
import { checkLanguage } from '#blameless-language';
import type { KnownPerson, LanguageFinding } from '#blameless-language';
import { MetadataKey } from '#event-sourcing';
import type { RecordedEvent } from '#event-sourcing';
import type { IncidentEvent } from '#incidents/published';
import { Inject, Injectable } from '@nestjs/common';
import type { RoleForName } from './domain/postmortem.events.js';
import type { RecordedPostmortem } from './read-models/document/recorded-postmortem.js';
import { namesForReaders, withRoles } from './read-models/document/roles-for-names.js';
import { generatedStatements } from './read-models/document/statements.js';

const NO_ROLE = 'a responder';
const NAMED_PERSON = 'named-person';

/** Looks at what authors write for the people of the incident. */
@Injectable()
export class AuthoredLanguage {
  constructor(@Inject(PersonNames) private readonly names: PersonNames) {}

  /** Those who held a role in an incident or recorded something of it, as the language check knows them; names are read now and not kept. */
  async peopleOf(events: readonly RecordedEvent<IncidentEvent>[]): Promise<readonly KnownPerson[]> {
    const roles = new Map<string, string>();
    for (const { event, metadata } of events) {
      if (event.type === 'RoleAssigned') roles.set(event.data.personId, roleInWords(event.data.role));
      const actorId = metadata[MetadataKey.actorId];
      if (actorId !== undefined && !roles.has(actorId)) roles.set(actorId, NO_ROLE);
    }
    const names = await this.names.of([...roles.keys()]);
    return [...names].map(([personId, known]) => ({ names: known, role: roles.get(personId) ?? NO_ROLE }));
  }

  /** What there is to say of a text in which these people may be named. */
  findings(text: string, people: readonly KnownPerson[]): readonly LanguageFinding[] {
    return checkLanguage(text, { people });
  }

  /**
   * Where names stand in what was written, and in what the generated statements quote, and the roles that readers see there. A name that its
   * author dismissed is not that of a person.
   * @param elsewhere those who took part in other incidents, by incident: a statement that speaks of one of these may quote its title.
   */
  rolesForNames(
    { authored, draft, dismissed }: Pick<RecordedPostmortem, 'authored' | 'draft' | 'dismissed'>,
    people: readonly KnownPerson[],
    elsewhere: ReadonlyMap<string, readonly KnownPerson[]> = new Map(),
  ): readonly RoleForName[] {
    if (people.length === 0 && elsewhere.size === 0) return [];
    const recorded = draft.sections
      .filter(({ key }) => authored.get(key)?.keepsFacts !== false)
      .flatMap((section) =>
        generatedStatements(section).flatMap(({ id, text, mentions }) =>
          namesForReaders(
            text,
            withThose(
              people,
              mentions.flatMap((mention) => elsewhere.get(mention.id) ?? []),
            ),
          ).map((name) => ({ section: section.key, statement: id, ...name })),
        ),
      );
    const written = [...authored.values()].flatMap(({ key: section, text }) => {
      const isDismissed = (words: string): boolean =>
        dismissed.some((known) => known.section === section && known.rule === NAMED_PERSON && known.span === words);
      return namesForReaders(text, people)
        .filter(({ start, end }) => !isDismissed(text.slice(start, end)))
        .map((name) => ({ section, ...name }));
    });
    return [...recorded, ...written];
  }
}

/** What is written for readers and for nobody else, with roles in place of these people's names. */
export function toReaders(text: string, people: readonly KnownPerson[]): string {
  return withRoles(text, { written: new Map(), people });
}

/** What somebody was in another incident says nothing here. */
function withThose(people: readonly KnownPerson[], elsewhere: readonly KnownPerson[]): readonly KnownPerson[] {
  if (elsewhere.length === 0) return people;
  const known = new Set(people.flatMap(({ names }) => names));
  const others = elsewhere.filter(({ names }) => !names.some((name) => known.has(name)));
  return [...people, ...others.map(({ names }) => ({ names, role: NO_ROLE }))];
}

const LEADS: ReadonlySet<string> = new Set(['communications', 'operations', 'planning', 'logistics', 'customer liaison']);

function roleInWords(role: string): string {
  const words = role.trim().replace(/\s+/g, ' ').toLowerCase();
  if (words === 'commander') return 'the incident commander';
  return LEADS.has(words) ? `the ${words} lead` : `the ${words}`;
}
