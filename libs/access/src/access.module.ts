import { Global, Inject, Logger, Module } from '@nestjs/common';
import type { DynamicModule, OnApplicationBootstrap, OnApplicationShutdown } from '@nestjs/common';
import { CqrsModule } from '@nestjs/cqrs';
import { PersonResolver } from './graphql/person.resolver.js';
import { PostmortemCommentFields, PostmortemOwnerFields, PostmortemReviewerFields } from './graphql/postmortem-people.fields.js';
import { RoleHolderFields } from './graphql/role-holder.fields.js';
import { OpenedPersonNames } from './people/opened-person-names.js';
import { People, personFamily } from './people/people.js';
import { PersonKeys } from './people/person-keys.js';
import { PersonList } from './people/person-list.js';
import { untilDone } from './people/until-done.js';
import { PersonNames } from './published/person-names.js';

/**
 * Needs, from the composition: `EVENT_STORE`, `CLOCK` and `ReadModelDatabase` (with `accessProjections`), all of them visible everywhere.
 * Publishes `PersonNames`.
 */
@Global()
@Module({
  imports: [CqrsModule],
  providers: [
    ...personFamily.providers,
    People,
    PersonList,
    PersonResolver,
    RoleHolderFields,
    PostmortemOwnerFields,
    PostmortemReviewerFields,
    PostmortemCommentFields,
    { provide: PersonNames, useClass: OpenedPersonNames },
  ],
  exports: [PersonNames],
})
export class AccessModule implements OnApplicationBootstrap, OnApplicationShutdown {
  readonly #logger = new Logger('People');
  readonly #stopping = new AbortController();
  #enforcing: Promise<void> = Promise.resolve();

  constructor(
    @Inject(PersonKeys) private readonly keys: PersonKeys,
    @Inject(People) private readonly people: People,
  ) {}

  /** @param keys what `openPersonKeys` or `openPostgresPersonKeys` gave; closed when the application is. */
  static with(keys: PersonKeys): DynamicModule {
    return { module: AccessModule, providers: [{ provide: PersonKeys, useValue: keys }] };
  }

  /**
   * Waits for the first attempt only: where the log or the keys cannot be reached yet, the rest happens behind the running application.
   * Whoever was erased is not named meanwhile, whether the key is there or not.
   */
  async onApplicationBootstrap(): Promise<void> {
    const failed = new Promise<void>((resolve) => {
      this.#enforcing = untilDone(() => this.people.enforceErasures(this.#stopping.signal), {
        signal: this.#stopping.signal,
        onFailure: (error, retryInMs) => {
          this.#logger.error(`Keys of erased people may be left; looked at again in ${retryInMs} ms: ${String(error)}`);
          resolve();
        },
      });
    });
    await Promise.race([failed, this.#enforcing]);
  }

  async onApplicationShutdown(): Promise<void> {
    this.#stopping.abort();
    await this.#enforcing;
    await this.keys.close();
  }
}
