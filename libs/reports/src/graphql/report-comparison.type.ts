import { DateTime } from '#graphql';
import { Field, Float, Int, ObjectType } from '@nestjs/graphql';
import type { Because, Comparison } from '../comparing/comparisons.js';
import type { Moved } from '../comparing/moved.js';
import type { Figure, Section } from '../content/figures.js';
import { ReportReasonEnum, ReportSectionEnum } from './report.enums.js';

/** A moved number as GraphQL gives it. */
@ObjectType({ description: 'A number that is not what it was when the report was pinned.' })
export class ReportMove {
  readonly moved!: Moved;

  static of(moved: Moved): ReportMove {
    return Object.assign(new ReportMove(), { moved });
  }

  get #either(): Figure | null {
    return this.moved.pinned ?? this.moved.today;
  }

  @Field(() => ReportSectionEnum, { description: 'The part of the report it belongs to.' })
  get section(): Section | null {
    return this.#either?.section ?? null;
  }
  @Field(() => String, { description: 'What it is of, within its section.' })
  get key(): string | null {
    return this.#either?.key ?? null;
  }
  @Field(() => String, { description: 'What people call that.' })
  get name(): string | null {
    return this.#either?.name ?? null;
  }
  @Field(() => String, { description: 'Which number of it.' })
  get statistic(): string | null {
    return this.#either?.statistic ?? null;
  }
  @Field(() => String, { description: 'What it is measured in, as for ReportFigure.' })
  get unit(): string | null {
    return this.#either?.unit ?? null;
  }
  @Field(() => Float, { nullable: true, description: 'As the report has it; null: it was not there, or there was no such number.' })
  get pinned(): number | null {
    return valueOf(this.moved.pinned);
  }
  @Field(() => Float, { nullable: true, description: 'As it is now; null: it is not there, or there is no such number.' })
  get today(): number | null {
    return valueOf(this.moved.today);
  }
  @Field(() => Float, {
    nullable: true,
    description:
      'As it is now by the definition that the report was pinned with: from `pinned` to here the record moved it, from here to `today` the definition did. Null where it cannot be computed so.',
  })
  get byPinnedDefinition(): number | null {
    return valueOf(this.moved.byPinnedDefinition);
  }
  @Field(() => Int, { nullable: true, description: 'Of how many it was made.' })
  get pinnedN(): number | null {
    return this.moved.pinned?.n ?? null;
  }
  @Field(() => Int, { nullable: true, description: 'Of how many it is made now.' })
  get todayN(): number | null {
    return this.moved.today?.n ?? null;
  }
  @Field(() => Int, { nullable: true, description: 'The version of its definition then.' })
  get pinnedVersion(): number | null {
    return this.moved.pinned?.version ?? null;
  }
  @Field(() => Int, { nullable: true, description: 'The version of its definition now.' })
  get todayVersion(): number | null {
    return this.moved.today?.version ?? null;
  }
  @Field(() => String, { nullable: true, description: 'What it was judged to be then.' })
  get pinnedVerdict(): string | null {
    return this.moved.pinned?.verdict ?? null;
  }
  @Field(() => String, { nullable: true, description: 'What it is judged to be now.' })
  get todayVerdict(): string | null {
    return this.moved.today?.verdict ?? null;
  }
}

@ObjectType({ description: 'Something that was recorded or defined since a report was pinned, and can have moved its numbers.' })
export class ReportBecause {
  @Field(() => ReportReasonEnum, { description: 'What it was.' })
  readonly reason!: Because['reason'];
  @Field(() => Int, { description: 'How many changes there were: times that were corrected, incidents that became known, versions.' })
  readonly count!: number;
  @Field(() => Int, { description: 'How many incidents, action items, deployments, classes or definitions they were changes of.' })
  readonly of!: number;
  @Field(() => String, { nullable: true, description: 'DEFINITION_REPLACED: the key of the metric or the id of the goal.' })
  readonly definition!: string | null;
  @Field(() => Int, { nullable: true, description: 'DEFINITION_REPLACED: the version that the report was pinned with.' })
  readonly fromVersion!: number | null;
  @Field(() => Int, { nullable: true, description: 'DEFINITION_REPLACED: the version that replaced it.' })
  readonly toVersion!: number | null;
}

@ObjectType({ description: 'A report beside the same report as it would be now.' })
export class ReportComparison {
  @Field(() => String, { description: 'What it is now reflects everything up to that position.' })
  readonly position!: string;
  @Field(() => DateTime, { description: 'Until when what is open has lasted in both.' })
  readonly asOf!: string;
  @Field(() => [ReportMove], { description: 'The numbers that moved, in the order of the report; none right after it was pinned.' })
  readonly moved!: readonly ReportMove[];
  @Field(() => [ReportBecause], {
    description: 'Why: counted over what lies in the window, or in the stretch before, and in the scope of the report.',
  })
  readonly because!: readonly ReportBecause[];

  static of({ position, asOf, moved, because }: Comparison): ReportComparison {
    return Object.assign(new ReportComparison(), {
      position,
      asOf,
      moved: moved.map((one) => ReportMove.of(one)),
      because: because.map((one) => Object.assign(new ReportBecause(), one)),
    });
  }
}

function valueOf(figure: Figure | null): number | null {
  return figure === null || figure.value === null ? null : Number(figure.value);
}
