import { Inject, Module } from '@nestjs/common';
import type { DynamicModule, OnApplicationBootstrap, OnApplicationShutdown } from '@nestjs/common';
import { CqrsModule } from '@nestjs/cqrs';
import { PersonResolver } from './graphql/person.resolver.js';
import { RoleHolderFields } from './graphql/role-holder.fields.js';
import { People, personFamily } from './people/people.js';
import { PersonKeys } from './people/person-keys.js';
import { PersonList } from './people/person-list.js';

/** Needs, from the composition: `EVENT_STORE`, `CLOCK` and `ReadModelDatabase` (with `accessProjections`), all of them visible everywhere. */
@Module({
  imports: [CqrsModule],
  providers: [...personFamily.providers, People, PersonList, PersonResolver, RoleHolderFields],
})
export class AccessModule implements OnApplicationBootstrap, OnApplicationShutdown {
  constructor(
    @Inject(PersonKeys) private readonly keys: PersonKeys,
    @Inject(People) private readonly people: People,
  ) {}

  /** @param keys what `openPersonKeys` gave; closed when the application is. */
  static with(keys: PersonKeys): DynamicModule {
    return { module: AccessModule, providers: [{ provide: PersonKeys, useValue: keys }] };
  }

  onApplicationBootstrap(): Promise<void> {
    return this.people.enforceErasures();
  }

  onApplicationShutdown(): Promise<void> {
    return this.keys.close();
  }
}
