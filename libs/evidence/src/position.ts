const WHOLE_NUMBER = /^(0|[1-9]\d{0,18})$/;
const GREATEST = 2n ** 63n - 1n;

/** The position, or the revision, that `text` writes as a plain whole number; `null` for anything else. */
export function positionFrom(text: unknown): bigint | null {
  if (typeof text !== 'string' || !WHOLE_NUMBER.test(text)) return null;
  const position = BigInt(text);
  return position <= GREATEST ? position : null;
}
