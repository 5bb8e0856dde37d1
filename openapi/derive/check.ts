import { isMap, isScalar, isSeq, LineCounter, parseDocument } from 'yaml';
import { isJson } from '../body-text.ts';
import { parsed } from './body.ts';
import type { Derived } from './derive.ts';
import { membersOf } from './deriving.ts';
import { eachOperation, type RawOperation } from './each-operation.ts';
import type { SourceDocument } from './load.ts';
import { valueOf } from './parameters.ts';
import { validatorOf } from './schema/checker.ts';
import { isObject } from '../is-object.ts';

/** Something that a reader of a document would miss, or that is wrong with it. */
export interface Finding {
  file: string;
  /** Both begin with 1. */
  line: number;
  column: number;
  severity: 'error' | 'warning';
  rule: string;
  message: string;
}

/** Returns what a document lacks, in the order of its lines. */
export function checkDocument(source: SourceDocument, derived: Derived): Finding[] {
  const problems = [
    ...source.unresolved.map(({ file, path, reference, why }) => ({
      file,
      path,
      severity: 'error' as const,
      rule: 'reference',
      message: `"${reference}" is not followed: ${why}.`,
    })),
    ...derived.credentials.undeclared.map((name) => ({
      file: source.file,
      path: ['security'],
      severity: 'error' as const,
      rule: 'undeclared-scheme',
      message: `The security scheme "${name}" is not under components.securitySchemes. A bearer token is assumed.`,
    })),
    ...eachOperation(source).flatMap((raw) => checkOperation(source, derived, raw)),
  ];
  const locate = createLocator(source);
  return problems
    .map(({ path, ...problem }) => ({ ...problem, ...locate(problem.file, path) }))
    .toSorted((one, other) => one.file.localeCompare(other.file) || one.line - other.line);
}

function checkOperation(source: SourceDocument, derived: Derived, raw: RawOperation): Problem[] {
  const { operation, place, method, template } = raw;
  const responses = membersOf(source, operation['responses']);
  const has = (status: string) =>
    responses.some(([range]) => range === status || range.toUpperCase() === `${status[0]}XX`);
  const name = `${method} ${template}`;
  const contract = derived.contract.operations.find((each) => each.method === method && each.path === raw.path);
  const isKeyed = (contract?.permissions.length ?? 0) > 0;
  const isScoped = contract?.permissions.some((each) => each.length > 0) ?? false;
  const at = (path: string[], rule: string, message: string, severity: Finding['severity'] = 'warning'): Problem => ({
    file: source.file,
    path: [...place, ...path],
    severity,
    rule,
    message,
  });
  const isOpen = operation['security'] === undefined && source.document['security'] === undefined;
  return [
    ...(isKeyed && !has('401') ? [at([], 'no-401', `${name} needs a key and has no 401.`)] : []),
    ...(isScoped && !has('403') ? [at([], 'no-403', `${name} needs scopes and has no 403.`)] : []),
    ...(has('429') ? [] : [at([], 'no-429', `${name} has no 429.`)]),
    ...(isOpen
      ? [at([], 'no-security', `${name} does not say which key it needs. Write security, or security: [] for none.`)]
      : []),
    ...responses.flatMap(([range, response]) => checkResponse(source, derived, range, response, at)),
  ];
}

function checkResponse(
  source: SourceDocument,
  { schemas }: Derived,
  range: string,
  response: Record<string, unknown>,
  at: (path: string[], rule: string, message: string, severity?: Finding['severity']) => Problem,
): Problem[] {
  const isError = /^[45]|^default$/i.test(range);
  return membersOf(source, response['content']).flatMap(([mediaType, media]) => {
    const examples = [
      ...(media['example'] === undefined ? [] : [{ name: 'example', value: media['example'] }]),
      ...membersOf(source, media['examples']).map(([name, each]) => ({ name, value: valueOf(each) })),
    ];
    const fits = validatorOf(schemas, media['schema'] ?? {}, { direction: 'response' });
    const path = ['responses', range, 'content', mediaType];
    const broken = isJson(mediaType)
      ? examples.filter(({ value }) => value !== undefined && !fits(parsed(mediaType, value)))
      : [];
    return [
      ...(isError && examples.length === 0 ? [at(path, 'no-example', `The ${range} has no example.`)] : []),
      ...broken.map(({ name }) =>
        at(
          path,
          'example-breaks-schema',
          `The example "${name}" of the ${range} breaks its schema, so it is not used.`,
          'error',
        ),
      ),
    ];
  });
}

/** Returns what finds the line of a place, as deep as it goes; a file is read for that when it is first asked about. */
function createLocator(source: SourceDocument): (file: string, path: string[]) => { line: number; column: number } {
  const trees = new Map<string, { contents: unknown; lines: LineCounter }>();
  return (file, path) => {
    let tree = trees.get(file);
    if (!tree) {
      const lines = new LineCounter();
      const { contents } = parseDocument(source.texts.get(file) ?? '', { lineCounter: lines, merge: true });
      tree = { contents, lines };
      trees.set(file, tree);
    }
    let node = tree.contents;
    let offset = 0;
    for (const name of path) {
      if (isMap(node)) {
        const pair = node.items.find(({ key }) => isScalar(key) && String(key.value) === name);
        if (!pair) break;
        if (isScalar(pair.key) && pair.key.range) offset = pair.key.range[0];
        node = pair.value;
      } else if (isSeq(node)) {
        node = node.items[Number(name)];
        if (isObject(node) && Array.isArray(node['range'])) offset = Number(node['range'][0]);
      } else break;
    }
    const { line, col } = tree.lines.linePos(offset);
    return { line, column: col };
  };
}

type Problem = Omit<Finding, 'line' | 'column'> & { path: string[] };
