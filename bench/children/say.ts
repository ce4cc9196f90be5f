/** Prints what a process has measured, with its peak memory (resident, in bytes), for the parent to read. */
export function say(measured: { seconds: number } & Record<string, unknown>): void {
  console.log(JSON.stringify({ ...measured, peak: process.resourceUsage().maxRSS * 1024 }));
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] as number;
}
