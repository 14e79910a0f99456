/** So many parts of a currency's unit an exact amount is counted in: ten-thousandths of what is per second, where an hour has 3,600. */
const PARTS = 36_000_000n;
const SECONDS = 3_600n;

/** A decimal number as ten-thousandths. @param decimal as `decimalFrom` gives it, with four fraction digits at most. */
export function tenThousandths(decimal: string): bigint {
  const [whole = '', fraction = ''] = decimal.split('.');
  return BigInt(whole + fraction.padEnd(4, '0'));
}

/** Of an amount. */
export function exactly(amountInTenThousandths: bigint): bigint {
  return amountInTenThousandths * SECONDS;
}

/** Of so many seconds at a rate per minute. */
export function perMinute(rate: string, seconds: bigint): bigint {
  return tenThousandths(rate) * seconds * 60n;
}

/** Of so many seconds at a rate per hour. */
export function perHour(rate: string, seconds: bigint): bigint {
  return tenThousandths(rate) * seconds;
}

/** Of so many at a rate for each. */
export function perPiece(rate: string, pieces: bigint): bigint {
  return tenThousandths(rate) * pieces * SECONDS;
}

/** A decimal number of hours, with two fraction digits at most, as seconds. */
export function secondsOf(hours: string): number {
  return Number(tenThousandths(hours) * SECONDS) / 10_000;
}

/** Rounded to so many fraction digits; what lies in the middle goes to the even neighbour. @param digits 0 to 4. @param exact 0 or greater. */
export function rounded(exact: bigint, digits: number): string {
  const unit = PARTS / 10n ** BigInt(digits);
  const [whole, rest] = [exact / unit, exact % unit];
  const isUp = rest * 2n > unit || (rest * 2n === unit && whole % 2n === 1n);
  const text = String(whole + (isUp ? 1n : 0n)).padStart(digits + 1, '0');
  return digits === 0 ? text : `${text.slice(0, -digits)}.${text.slice(-digits)}`;
}
