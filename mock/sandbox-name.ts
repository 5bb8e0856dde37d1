/** What a name of a sandbox is made of. */
export const SANDBOX_NAME = /^[a-z0-9-]{1,64}$/;

/**
 * Returns which named sandbox a URL is for: what stands between `/s/` and `/mock/`, whatever it is; null for none.
 *
 * @example sandboxNameOf('https://example.com/docs/s/ci-42/mock/novapulse/v1/jobs') // => 'ci-42'
 */
export function sandboxNameOf(url: string): string | null {
  // Whatever follows `/mock/` is for that sandbox to read.
  const end = url.indexOf('/mock/');
  if (end < 0) return null;
  const start = url.lastIndexOf('/', end - 1);
  return url.slice(0, start + 1).endsWith('/s/') ? url.slice(start + 1, end) : null;
}
