/** How long the work takes, the better of two tries: the first warms up. */
export function seconds(work: () => unknown): number {
  const once = () => {
    const begun = performance.now();
    work();
    return (performance.now() - begun) / 1000;
  };
  return Math.min(once(), once());
}
