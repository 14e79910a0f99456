import { Global, Module } from '@nestjs/common';
import { CqrsModule } from '@nestjs/cqrs';
import { RootCauseClassResolver } from './graphql/root-cause-class.resolver.js';
import { RootCauseClasses } from './published/root-cause-classes.js';
import { ClassDirectory } from './read-models/classes/class-directory.js';
import { RootCauseClassCommands, rootCauseClassFamily } from './root-cause-class-commands.js';

/** Needs EVENT_STORE and CLOCK, visible everywhere; publishes `RootCauseClasses`. */
@Global()
@Module({
  imports: [CqrsModule],
  providers: [
    ...rootCauseClassFamily.providers,
    RootCauseClassCommands,
    { provide: RootCauseClasses, useClass: ClassDirectory },
    RootCauseClassResolver,
  ],
  exports: [RootCauseClasses],
})
export class RootCausesModule {}
