import { DomainError } from '#event-sourcing';

/** What a decimal number may look like at most. */
export interface DecimalLimits {
  /** Digits before the point. */
  readonly whole: number;
  /** Digits behind it. */
  readonly fraction: number;
}

/** Of amounts and rates: no currency has more than four fraction digits. Sums of as many incidents as there may be fit into 64 bits. */
export const MONEY: DecimalLimits = { whole: 12, fraction: 4 };
/** Of hours: a hundredth of one is 36 seconds, so that hours are whole seconds. */
export const HOURS: DecimalLimits = { whole: 6, fraction: 2 };

const DECIMAL = /^(\d+)(?:\.(\d+))?$/;

/**
 * A decimal number, 0 or greater, as it is recorded: without zeros that say nothing, so that the same number is the same text.
 * @throws DomainError INVALID for anything else, or more digits than there may be.
 */
export function decimalFrom(path: string, text: string, { whole, fraction }: DecimalLimits): string {
  const [, before = '', behind = ''] = DECIMAL.exec(text.trim()) ?? [];
  const digits = before.replace(/^0+(?=\d)/, '');
  const rest = behind.replace(/0+$/, '');
  if (digits === '' || digits.length > whole || rest.length > fraction) {
    throw new DomainError(
      'INVALID',
      `This is a decimal number from 0, such as 12.5, with ${whole} digits at most before the point and ${fraction} behind it.`,
      path,
    );
  }
  return rest === '' ? digits : `${digits}.${rest}`;
}
