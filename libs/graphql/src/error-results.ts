import { DomainError } from '#event-sourcing';
import type { DomainErrorCode } from '#event-sourcing';
import type { Type } from '@nestjs/common';
import { createUnionType, Field, InterfaceType, ObjectType, registerEnumType } from '@nestjs/graphql';

export const ErrorCode = {
  NOT_FOUND: 'NOT_FOUND',
  ILLEGAL_TRANSITION: 'ILLEGAL_TRANSITION',
  CONFLICT: 'CONFLICT',
  INVALID: 'INVALID',
  FORBIDDEN: 'FORBIDDEN',
} as const;
export type ErrorCode = (typeof ErrorCode)[keyof typeof ErrorCode];

registerEnumType(ErrorCode, {
  name: 'ErrorCode',
  description: 'Why a mutation was refused, for programs. Members may be added: treat one you do not know like INVALID.',
  valuesMap: {
    NOT_FOUND: { description: 'The id names nothing here. Check the id; do not retry.' },
    ILLEGAL_TRANSITION: { description: 'The state of the thing does not allow this. Read it again and choose another step.' },
    CONFLICT: { description: 'It was changed since you read it. Read it again, then retry with its new version.' },
    INVALID: { description: 'The input breaks a rule; `path` names the part at fault. Mend it; do not retry unchanged.' },
    FORBIDDEN: { description: 'Whoever asks is not allowed to do this.' },
  },
});

@InterfaceType({ description: 'A refusal that the caller can act on. Nothing was recorded.' })
export abstract class ErrorResult {
  @Field(() => ErrorCode, { description: 'The reason, for programs.' })
  readonly code!: ErrorCode;

  @Field(() => String, { description: 'The reason, as a sentence for people.' })
  readonly message!: string;

  @Field(() => String, { nullable: true, description: 'The input field that is at fault, where one is.' })
  readonly path!: string | null;
}

@ObjectType({ implements: () => ErrorResult, description: 'The id names nothing here.' })
export class NotFound extends ErrorResult {}

@ObjectType({ implements: () => ErrorResult, description: 'The state of the thing does not allow this.' })
export class IllegalTransition extends ErrorResult {}

@ObjectType({ implements: () => ErrorResult, description: 'It was changed since the caller read it.' })
export class Conflict extends ErrorResult {}

@ObjectType({ implements: () => ErrorResult, description: 'The input breaks a rule.' })
export class Invalid extends ErrorResult {}

@ObjectType({ implements: () => ErrorResult, description: 'Whoever asks is not allowed to do this.' })
export class Forbidden extends ErrorResult {}

const refusals: Readonly<Record<DomainErrorCode, { readonly type: new () => ErrorResult; readonly code: ErrorCode }>> = {
  NOT_FOUND: { type: NotFound, code: 'NOT_FOUND' },
  ILLEGAL: { type: IllegalTransition, code: 'ILLEGAL_TRANSITION' },
  CONFLICT: { type: Conflict, code: 'CONFLICT' },
  INVALID: { type: Invalid, code: 'INVALID' },
};

/**
 * What a mutation answers: the changed thing, or the refusal as a member of its union.
 * Anything that is not a `DomainError` is a defect and goes on as an exception.
 */
export async function outcome<Changed extends object>(change: () => Promise<Changed>): Promise<Changed | ErrorResult> {
  try {
    return await change();
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    const { type: Refusal, code } = refusals[error.code];
    return Object.assign(new Refusal(), { code, message: error.message, path: error.path ?? null });
  }
}

/** The union that a mutation answers with: `changed`, or a refusal. Things without a life cycle have no `IllegalTransition`. */
export function resultUnion<Changed extends object>(
  name: string,
  changed: Type<Changed>,
  lifeCycle: 'life-cycle' | 'no-life-cycle' = 'life-cycle',
) {
  const transitions = lifeCycle === 'life-cycle' ? [IllegalTransition] : [];
  return createUnionType({
    name,
    description: 'The changed thing, or why nothing was changed.',
    types: () => [changed, NotFound, ...transitions, Conflict, Invalid, Forbidden],
  });
}
