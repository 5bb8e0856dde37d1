import { BaseResolver, lintDocument, loadConfig } from '@redocly/openapi-core';
import type { Config, NormalizedProblem } from '@redocly/openapi-core';
import { parseDocument } from 'yaml';
import { checkOwnMembers } from './check.ts';
import { sourcePath } from './files.ts';
import { asProblems } from './report.ts';
import type { AuthoredDocument } from './source.ts';

let config: Config | undefined;

/** Returns the rules of openapi/redocly.yaml. */
export async function lintRules(): Promise<Config> {
  config ??= await loadConfig({ configPath: sourcePath('redocly.yaml') });
  return config;
}

/** Returns everything that is wrong with a document: what OpenAPI asks for, and what Latchkey asks for beyond it. */
export async function lintSource(document: AuthoredDocument): Promise<NormalizedProblem[]> {
  const syntax = parseDocument(document.source.body, { merge: true }).errors;
  if (syntax.length > 0) return syntax.map((error) => syntaxProblem(document, error));

  const rules = await lintRules();
  const resolver = new BaseResolver(rules.resolve);
  const parsed = resolver.parseDocument(document.source, true);
  return [
    ...(await lintDocument({ document: parsed, config: rules, externalRefResolver: resolver })),
    ...asProblems(document, checkOwnMembers(document.id, parsed.parsed)),
  ];
}

function syntaxProblem(
  document: AuthoredDocument,
  error: { message: string; pos: [number, number] },
): NormalizedProblem {
  const before = document.source.body.slice(0, error.pos[0]).split('\n');
  const start = { line: before.length, col: (before.at(-1)?.length ?? 0) + 1 };
  return {
    message: `This is not YAML: ${error.message.split(' at line')[0]}.`,
    suggest: [],
    ruleId: 'latchkey/yaml',
    severity: 'error',
    location: [{ source: document.source, pointer: undefined, start, end: { ...start, col: start.col + 1 } }],
  };
}
