/** Returns a function that adds to paths of scripts those that they import, and that these import. */
export function createReader(read: (path: string) => Promise<string>): (paths: string[]) => Promise<string[]> {
  const known = new Map<string, Promise<string[]>>();
  const imports = (path: string) => {
    const found = known.get(path) ?? read(path).then((script) => importedBy(script, path));
    known.set(path, found);
    return found;
  };
  return async (paths) => {
    const all = new Set(paths);
    for (const path of all) for (const imported of await imports(path)) all.add(imported);
    return [...all];
  };
}

/** Returns what a built script imports before it runs; its `import()` is for later. */
function importedBy(script: string, path: string): string[] {
  const found = script.matchAll(/(?:^|[;}\s])(?:import|export)\s*(?:[\w*{][^'"()]*?from\s*)?["'](\.[^"']+\.js)["']/g);
  return [...found].map(([, url = '']) => new URL(url, `http://site.test${path}`).pathname);
}
