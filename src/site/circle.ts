/** A round trip of imports, types included, as the paths it goes through; null if there is none. */
export function circleIn(graph: ReadonlyMap<string, readonly string[]>): readonly string[] | null {
  const done = new Set<string>();
  const walk = (path: string, trail: readonly string[]): readonly string[] | null => {
    if (trail.includes(path)) return [...trail.slice(trail.indexOf(path)), path];
    if (done.has(path)) return null;
    const circles = (graph.get(path) ?? []).map((next) => walk(next, [...trail, path]));
    done.add(path);
    return circles.find((circle) => circle !== null) ?? null;
  };
  return [...graph.keys()].map((path) => walk(path, [])).find((circle) => circle !== null) ?? null;
}
