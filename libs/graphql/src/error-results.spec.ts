import 'reflect-metadata';
import { describe, expect, test } from '@jest/globals';
import { DomainError } from '#event-sourcing';
import { Conflict, ErrorResult, IllegalTransition, Invalid, NotFound, outcome } from './error-results.js';

const refusedWith = (error: Error): Promise<object> => outcome(() => Promise.reject(error));

describe('the outcome of a mutation', () => {
  test('is the changed thing itself', async () => {
    const changed = { id: '1' };
    expect(await outcome(() => Promise.resolve(changed))).toBe(changed);
  });

  test.each([
    ['NOT_FOUND', NotFound, 'NOT_FOUND'],
    ['ILLEGAL', IllegalTransition, 'ILLEGAL_TRANSITION'],
    ['CONFLICT', Conflict, 'CONFLICT'],
    ['INVALID', Invalid, 'INVALID'],
  ] as const)('of a %s is a member of the union, with its code and sentence', async (code, member, answered) => {
    const refusal = await refusedWith(new DomainError(code, 'It cannot be.', 'services.0'));
    expect(refusal).toBeInstanceOf(member);
    expect(refusal).toBeInstanceOf(ErrorResult);
    expect(refusal).toEqual({ code: answered, message: 'It cannot be.', path: 'services.0' });
  });

  test('has no path where no input is at fault', async () => {
    expect(await refusedWith(new DomainError('CONFLICT', 'Too late.'))).toMatchObject({ path: null });
  });

  test('is an exception for everything that no caller can mend', async () => {
    const defect = new TypeError('undefined is not a function');
    await expect(refusedWith(defect)).rejects.toBe(defect);
    const lookalike = Object.assign(new Error('no'), { name: 'DomainError', code: 'INVALID' });
    await expect(refusedWith(lookalike)).rejects.toBe(lookalike);
    await expect(
      outcome(() => {
        throw new DomainError('INVALID', 'At once.');
      }),
    ).resolves.toBeInstanceOf(Invalid);
  });
});
