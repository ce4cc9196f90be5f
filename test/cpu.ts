/**
 * Milliseconds of processor time that this process has used. Limits on time count it instead of the wall clock, so that
 * a busy machine fails no test.
 */
export function cpuMs(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}
