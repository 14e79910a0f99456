/** What lies in the middle: half of the values are smaller. */
export function median(values: readonly number[]): number {
  return percentile(values, 50);
}

/** The smallest value that `percent` of the values do not exceed; NaN where there are none. */
export function percentile(values: readonly number[], percent: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil((percent / 100) * sorted.length) - 1)] ?? Number.NaN;
}

/** Says what was measured as a line: `what`, the value, and what it is to be. */
export function line(what: string, value: string, target = ''): string {
  return `  ${what.padEnd(52)}${value.padStart(14)}${target === '' ? '' : `   (${target})`}`;
}

export function whole(value: number): string {
  return Math.round(value).toLocaleString('en');
}
