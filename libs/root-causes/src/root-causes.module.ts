import { Global, Module } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { CqrsModule } from '@nestjs/cqrs';
import { CrosswalkCommands, crosswalkFamily } from './crosswalk-commands.js';
import { CrosswalkResolver } from './graphql/crosswalk.resolver.js';
import { RootCauseClassResolver } from './graphql/root-cause-class.resolver.js';
import { TaxonomyResolver } from './graphql/taxonomy.resolver.js';
import { KnownClassesGuard } from './known-classes.guard.js';
import { RootCauseClasses } from './published/root-cause-classes.js';
import { Taxonomies } from './published/taxonomies.js';
import { ClassDirectory } from './read-models/classes/class-directory.js';
import { TaxonomyDirectory } from './read-models/taxonomy/taxonomy-directory.js';
import { TaxonomyLog } from './read-models/taxonomy/taxonomy-log.js';
import { TaxonomyQueries } from './read-models/taxonomy/taxonomy-queries.js';
import { RootCauseClassCommands, rootCauseClassFamily } from './root-cause-class-commands.js';
import { TaxonomyCommands, taxonomyFamily } from './taxonomy-commands.js';

/** Needs EVENT_STORE and CLOCK, visible everywhere; publishes `RootCauseClasses` and `Taxonomies`, and looks at the classes that filters of queries name. */
@Global()
@Module({
  imports: [CqrsModule],
  providers: [
    ...rootCauseClassFamily.providers,
    ...taxonomyFamily.providers,
    ...crosswalkFamily.providers,
    TaxonomyLog,
    RootCauseClassCommands,
    TaxonomyCommands,
    CrosswalkCommands,
    TaxonomyQueries,
    { provide: RootCauseClasses, useClass: ClassDirectory },
    { provide: Taxonomies, useClass: TaxonomyDirectory },
    RootCauseClassResolver,
    TaxonomyResolver,
    CrosswalkResolver,
    { provide: APP_GUARD, useClass: KnownClassesGuard },
  ],
  exports: [RootCauseClasses, Taxonomies],
})
export class RootCausesModule {}
