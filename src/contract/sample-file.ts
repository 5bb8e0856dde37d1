/** The text of each file of openapi/samples/ that readers copy: the page shows it, the site serves it, the tests run it. */
const files = import.meta.glob<string>('../../openapi/samples/*.{ts,js,py,toml}', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** Returns a file that readers copy, by its name. Throws for a name that there is not. */
export function sampleFile(name: string): string {
  const text = files[`../../openapi/samples/${name}`];
  if (text === undefined) throw new Error(`Failed to show "${name}": openapi/samples/ has no such file.`);
  return text;
}
