// Figures as the table wants them: the median (or a percentile) of several runs, with the goal beside it.

/** Prints one row. */
export function row(what: string, figure: string, goal: string): void {
  console.log(JSON.stringify({ what, median: figure, goal }));
}

/** The value below which this share of the runs lies. */
export function percentile(runs: number[], share: number): number {
  const sorted = [...runs].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

/** Milliseconds as people read them. */
export function ms(value: number): string {
  return `${value < 100 ? value.toFixed(1) : value.toFixed(0)} ms`;
}
