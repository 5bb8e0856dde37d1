/**
 * What a host has to send with the built site, from which the files for all kinds of hosts are written. `base` is the
 * path below which the site was built, with a slash at both ends; `files` are the paths of all files below it.
 */
export function hostRules(base: string, files: readonly string[]): HostRules {
  const typed = files.flatMap((file) => {
    const type = TYPES[/\.\w+$/.exec(file)?.[0] ?? ''];
    return type === undefined ? [] : [{ path: base + file, type }];
  });
  return { base, everywhere: EVERYWHERE, lasting: `${base}_astro/`, types: TYPES, typed };
}

export interface HostRules {
  base: string;
  /** Header fields of every response. */
  everywhere: Readonly<Record<string, string>>;
  /** Below this path a name holds the hash of what it names, so that it can be kept for good. */
  lasting: string;
  /** Media types by the end of a file's name, where hosts send none or a wrong one. */
  types: Readonly<Record<string, string>>;
  /** The files that these are for. */
  typed: { path: string; type: string }[];
}

/** How long a lasting file may be kept, and how long any other: no page may lead to scripts that are gone. */
export const LASTING = 'public, max-age=31536000, immutable';
export const FRESH = 'no-cache';

const EVERYWHERE = {
  'X-Content-Type-Options': 'nosniff',
  // A page's own policy stands in its head; framing is what a page cannot forbid there.
  'Content-Security-Policy': "frame-ancestors 'none'",
  'X-Frame-Options': 'DENY',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=()',
};

/** Without a type nosniff keeps a browser from showing a file, and .ts is also a film. */
const TYPES: Readonly<Record<string, string>> = {
  '.md': 'text/markdown; charset=utf-8',
  // RFC 9512.
  '.yaml': 'application/yaml; charset=utf-8',
  '.ts': 'text/plain; charset=utf-8',
};
