const digits = new Map<string, number>();
let known: ReadonlySet<string> | undefined;

/** Whether there is such a currency (ISO 4217). @param code of three capital letters. */
export function isCurrency(code: string): boolean {
  known ??= new Set(Intl.supportedValuesOf('currency'));
  return known.has(code);
}

/** How many fraction digits amounts of a currency have; four at most. */
export function fractionDigits(currency: string): number {
  const found = digits.get(currency);
  if (found !== undefined) return found;
  const { maximumFractionDigits = 2 } = new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions();
  digits.set(currency, maximumFractionDigits);
  return maximumFractionDigits;
}
