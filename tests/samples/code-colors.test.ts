import {
  ExpressiveCodeEngine,
  loadShikiTheme,
  pluginShiki,
  type ExpressiveCodePlugin,
} from '@astrojs/starlight/expressive-code';
import { toHtml } from '@astrojs/starlight/expressive-code/hast';
import { expect, test } from 'vitest';
import { codeColors } from '../../src/samples/code-colors.ts';

const GITHUB = ['github-dark', 'github-light'] as const;
type Theme = Parameters<typeof loadShikiTheme>[0];

const SAMPLES = {
  bash: 'pip install requests\nexport NOVAPULSE_API_KEY="np_live_1"\ncurl -i "$HOST/v1" -H "X-API-Key: $KEY" | jq .error',
  json: '{\n  "error": { "code": "expired_api_key", "status": 401, "retry": null }\n}',
  ts: "import { setupServer } from 'msw/node';\n\n  // Waits.\n  const wait = async (ms: number) => `after ${ms} ms`;",
  python:
    'import os\n\nclass Client(Base):\n    def send(self, *, key: str = os.environ["KEY"]) -> None:\n        raise ValueError(f"no {key!r}")',
  http: 'HTTP/1.1 429 Too Many Requests\nRetry-After: 30\n\n{"error": true}',
  powershell: '$env:KEY = "np_live_1"\nInvoke-WebRequest -Uri "http://localhost" # waits',
};

async function render(plugin: ExpressiveCodePlugin, code: string, language: string, names: readonly Theme[] = GITHUB) {
  const themes = await Promise.all(names.map((name) => loadShikiTheme(name)));
  const engine = new ExpressiveCodeEngine({ themes, plugins: [plugin], logger: { error: () => {} } });
  const { renderedGroupAst } = await engine.render({ code, language });
  return toHtml(renderedGroupAst);
}

/** Lines, and what indents them. */
const FRAME = /<div class="ec-line">|<span class="indent">[^<]*</g;

/** Returns the style of each character of code: that of the innermost element that has one, or of plain text. */
function styles(html: string): string[] {
  const code = html.slice(html.indexOf('<code>'), html.indexOf('</code>'));
  const open: string[] = [];
  return [...code.matchAll(/<span style="([^"]*)">|<(\/?)(?:span|div|code)[^>]*>|[^<]/g)].flatMap(
    ([whole, style, end]) => {
      if (style !== undefined) open.push(style.toUpperCase());
      else if (end === '/') open.pop();
      else if (whole.startsWith('<')) open.push('');
      else return whole === ' ' ? [' '] : [whole + (open.findLast((each) => each !== '') ?? '--0:#E1E4E8;--1:#24292E')];
      return [];
    },
  );
}

test.each(Object.entries(SAMPLES))('colors %s as Expressive Code does, with fewer elements', async (language, code) => {
  const own = await render(codeColors({}), code, language);
  const theirs = await render(pluginShiki({}), code, language);

  expect(styles(own)).toEqual(styles(theirs));
  expect(own.match(FRAME)).toEqual(theirs.match(FRAME));
  expect(own.split('<span').length).toBeLessThan(theirs.split('<span').length);
});

test('makes one element of neighbors in the same color, and none of plain text', async () => {
  const html = await render(codeColors({}), 'pip install requests', 'bash');

  expect(html).toContain('<span style="--0:#9ECBFF;--1:#032F62">install requests</span>');
  expect(await render(codeColors({}), 'plain text', 'txt')).not.toContain('<span style');
});

test('refuses themes of which one does not tell the colors of the other', async () => {
  const themes = ['github-dark', 'min-light'] as const;

  await expect(render(codeColors({}), 'a', 'bash', themes)).rejects.toThrow(
    /github-dark and min-light at once.*themes of one family/s,
  );
});
