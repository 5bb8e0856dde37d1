import type { AstroIntegration } from 'astro';
import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { sitePolicy } from './csp.ts';
import { FRESH, hostRules, LASTING, type HostRules } from './host-rules.ts';

/**
 * Writes what hosts need to know of the built site: `_headers` for hosts that read it, such as Netlify and Cloudflare
 * Pages, and in `hosting/` the same for nginx and Caddy, as JSON (which `npm start` reads), and as one policy for all
 * pages.
 */
export function hostFiles(scriptHashes: ReadonlySet<string>): AstroIntegration {
  let base = '/';
  return {
    name: 'latchkey-host-files',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base.replace(/\/*$/, '/');
      },
      'astro:build:done': async ({ dir }) => {
        const entries = await readdir(dir, { recursive: true, withFileTypes: true });
        const root = fileURLToPath(dir);
        const files = entries
          .filter((entry) => entry.isFile())
          .map(({ parentPath, name }) =>
            `${parentPath}/${name}`.slice(root.length).replaceAll('\\', '/').replace(/^\//, ''),
          );
        const rules = hostRules(base, files.sort());
        await mkdir(new URL('hosting/', dir), { recursive: true });
        await Promise.all([
          writeFile(new URL('_headers', dir), headersFile(rules)),
          writeFile(new URL('hosting/headers.json', dir), `${JSON.stringify({ ...rules, LASTING, FRESH }, null, 2)}\n`),
          writeFile(new URL('hosting/nginx.conf', dir), nginxFile(rules)),
          writeFile(new URL('hosting/Caddyfile', dir), caddyFile(rules)),
          writeFile(new URL('hosting/content-security-policy.txt', dir), `${sitePolicy(scriptHashes)}\n`),
        ]);
      },
    },
  };
}

/** Returns the rules as `_headers`. No header stands in two rules that fit one path: some hosts join the values. */
function headersFile({ base, everywhere, lasting, typed }: HostRules): string {
  const needed = typed.filter(({ path }) => !path.endsWith('.md'));
  return [
    rule(`${base}*`, everywhere),
    rule(`${lasting}*`, { 'Cache-Control': LASTING }),
    // Markdown is known to every host that reads this file.
    ...needed.map(({ path, type }) => rule(path, { 'Content-Type': type })),
  ].join('\n');
}

/** Returns the rules for the `server` block of nginx. It inherits no add_header into a block that has one of its own. */
function nginxFile({ base, everywhere, lasting, types }: HostRules): string {
  const added = (cache: string) =>
    Object.entries({ ...everywhere, 'Cache-Control': cache }).map(
      ([name, value]) => `  add_header ${name} "${value}" always;`,
    );
  const ofType = Object.entries(types).map(([ending, type]) =>
    block(`location ~ ^${base}.*\\${ending}$`, ['  types { }', `  default_type "${type}";`, ...added(FRESH)]),
  );
  return [
    `# Include this in the server block whose root holds the built site${base === '/' ? '' : ` at ${base}`}.`,
    `error_page 404 ${base}404.html;`,
    block(`location ${base}`, ['  try_files $uri $uri/index.html =404;', ...added(FRESH)]),
    block(`location ^~ ${lasting}`, added(LASTING)),
    ...ofType,
    '',
  ].join('\n');
}

/** Returns the rules for a site block of Caddy. */
function caddyFile({ base, everywhere, lasting, types }: HostRules): string {
  const ofType = Object.entries(types).map(([ending, type]) => `header *${ending} Content-Type "${type}"`);
  return [
    `# Import this in the site block whose root holds the built site${base === '/' ? '' : ` at ${base}`}.`,
    `header ${base}* {`,
    ...Object.entries(everywhere).map(([name, value]) => `  ${name} "${value}"`),
    `  Cache-Control "${FRESH}"`,
    '}',
    `header ${lasting}* Cache-Control "${LASTING}"`,
    ...ofType,
    'handle_errors {',
    `  rewrite * ${base}404.html`,
    '  file_server',
    '}',
    'file_server',
    '',
  ].join('\n');
}

function rule(path: string, headers: Readonly<Record<string, string>>): string {
  return `${path}\n${Object.entries(headers)
    .map(([name, value]) => `  ${name}: ${value}\n`)
    .join('')}`;
}

function block(head: string, lines: readonly string[]): string {
  return `${head} {\n${lines.join('\n')}\n}`;
}
