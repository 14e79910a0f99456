import { keysAsked, unknownKey } from '#graphql';
import { Inject, Injectable } from '@nestjs/common';
import type { CanActivate, ExecutionContext } from '@nestjs/common';
import { RootCauseClasses } from './published/root-cause-classes.js';

/** Refuses a query whose filter names a class that no axis has: a misspelt key would be answered with nothing. */
@Injectable()
export class KnownClassesGuard implements CanActivate {
  constructor(@Inject(RootCauseClasses) private readonly classes: Pick<RootCauseClasses, 'list'>) {}

  /** @throws GraphQLError BAD_USER_INPUT, with the keys that are nearest. */
  async canActivate(context: ExecutionContext): Promise<boolean> {
    for (const asked of keysAsked(context, 'rootCauseClasses', 'addresses')) {
      const known = new Set((await this.classes.list(null)).map(({ key }) => key));
      const unknown = asked.keys.find((key) => !known.has(key));
      if (unknown !== undefined) throw unknownKey(asked, unknown, known);
    }
    return true;
  }
}
