import { build } from 'esbuild';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';

const STAND_IN = fileURLToPath(new URL('../../src/sandbox/public-suffixes.ts', import.meta.url));

/** Bundles for a browser with the stand-in in place of the list. Fails where something asks the stand-in for more. */
async function bundle(contents: string) {
  return build({
    stdin: { contents, resolveDir: import.meta.dirname },
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'browser',
    alias: { tldts: STAND_IN },
    metafile: true,
    write: false,
    logLevel: 'silent',
  });
}

describe('MSW without the list of public suffixes', () => {
  test('weighs at most 45 kB', async () => {
    const { outputFiles } = await bundle("export * from 'msw/http'; export { setupWorker } from 'msw/browser';");

    const size = gzipSync(outputFiles[0]?.contents ?? '').byteLength;

    expect(size).toBeLessThanOrEqual(45_000);
  });

  test('asks for public suffixes in its cookie jar only', async () => {
    const { metafile } = await bundle("export * from 'msw/http'; export { setupWorker } from 'msw/browser';");
    const askers = Object.entries(metafile.inputs).filter(([, { imports }]) =>
      imports.some(({ path }) => path.endsWith('src/sandbox/public-suffixes.ts')),
    );

    expect(askers.map(([path]) => /node_modules\/([^/]+)\//.exec(path)?.[1])).toEqual(['tough-cookie']);
  });

  test('keeps a cookie for the host that set it, and takes none for a whole domain', async () => {
    const { outputFiles } = await bundle("export { CookieJar } from 'tough-cookie';");
    const { CookieJar } = (await import(`data:text/javascript,${encodeURIComponent(outputFiles[0]?.text ?? '')}`)) as {
      CookieJar: new () => Jar;
    };
    const jar = new CookieJar();

    await jar.setCookie('own=1', 'https://docs.example.com/');
    await expect(jar.setCookie('wide=1; Domain=example.co.uk', 'https://docs.example.co.uk/')).rejects.toThrow(
      'public suffix',
    );

    expect(jar.getCookiesSync('https://docs.example.com/').map(({ key }) => key)).toEqual(['own']);
    expect(jar.getCookiesSync('https://example.com/')).toEqual([]);
    expect(jar.getCookiesSync('https://docs.example.co.uk/')).toEqual([]);
  });
});

/** As much of tough-cookie's jar as MSW uses. */
interface Jar {
  setCookie(cookie: string, url: string): Promise<unknown>;
  getCookiesSync(url: string): { key: string }[];
}
