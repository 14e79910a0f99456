import { positionFrom } from '#graphql';
import { ReadModelDatabase } from '#projections';
import { Inject, Injectable } from '@nestjs/common';
import { LANGUAGE_RECORD } from './language-record.projection.js';
import { LanguageRuleRow } from './language-record.rows.js';

/** What became of a rule's findings so far. */
export interface RuleRecord {
  readonly reworded: number;
  readonly dismissed: number;
  readonly standing: number;
  /** Of those that stand, how many stood when their document was published. */
  readonly published: number;
}

/** Answers how often authors found the language check to be right. */
@Injectable()
export class LanguageRecord {
  constructor(@Inject(ReadModelDatabase) private readonly database: ReadModelDatabase) {}

  /**
   * By rule; a rule that never found anything is left out.
   * @throws GraphQLError BAD_USER_INPUT for what is no position. @throws ReadModelBehindError when `minPosition` is not reached.
   */
  async byRule(minPosition: string | null): Promise<ReadonlyMap<string, RuleRecord>> {
    if (minPosition !== null) {
      await this.database.waitFor(positionFrom(minPosition, 'minPosition'), { projections: [LANGUAGE_RECORD] });
    }
    const rows = await this.database.read((manager) => manager.find(LanguageRuleRow));
    return new Map(rows.map(({ rule, ...record }) => [rule, record]));
  }
}
