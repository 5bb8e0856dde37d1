import { checkDocument, type Finding } from '../../../openapi/derive/check.ts';
import { describeSchemes } from '../../../openapi/derive/describe-schemes.ts';
import { expandCases } from '../../../openapi/generate/cases.ts';
import { openDocument, type Opened } from '../mock/own.ts';
import type { CasesOptions, CheckOptions } from './options.ts';

/** Returns what is said of a document of the user's own once its mock listens: schemes, limits, and what is assumed. */
export function describeOwn({ derived, source }: Opened, url: string): string {
  const { contract } = derived;
  const schemes = describeSchemes(derived).map(({ name, type, place }) => `  ${name} (${type}): ${place}`);
  const limits = (contract.limits ?? []).map(({ policy, limit }) => {
    const { window } = contract.policies[policy] ?? {};
    return `  ${policy}: ${limit} ${window === undefined ? 'at a time' : `requests in ${window} seconds`}`;
  });
  const counted = contract.scheme ? 'Limits of each key' : 'Limits of all callers together';
  return [
    `The paths of the document itself work too: ${url}${contract.mockBase.slice(`/mock/${contract.id}`.length)}`,
    schemes.length === 0
      ? 'The document has no security schemes, so no request needs a key.'
      : `Security schemes, each with the keys above:\n${schemes.join('\n')}`,
    limits.length === 0
      ? 'No limits: send "Prefer: code=429" for a 429, or start with --limit 60/minute.'
      : `${counted}:\n${limits.join('\n')}`,
    'What the document does not say is assumed: X-Mock-Provenance marks it in each response, and "latchkey cases" lists it.',
    ...(source.unresolved.length === 0
      ? []
      : [`${source.unresolved.length} references are not followed: "latchkey check" names them.`]),
  ].join('\n\n');
}

/** Prints the cases of a document; resolves to the exit code. */
export async function printCases(path: string, { overlay, limit, json }: CasesOptions): Promise<number> {
  const { derived } = await openDocument({ path, overlays: overlay, limits: limit });
  const cases = expandCases(derived.contract);
  if (json) {
    process.stdout.write(`${JSON.stringify(cases, null, 2)}\n`);
    return 0;
  }
  for (const { method, path: template, status, name, natural, provenance } of cases) {
    const how = natural ? 'by a request' : `Prefer: example=${name}`;
    const origin = provenance.kind === 'assumed' ? 'assumed' : 'document';
    process.stdout.write(`${method} ${template}  ${status} ${name}  ${origin}  ${how}\n`);
  }
  const declared = cases.filter(({ provenance }) => provenance.kind !== 'assumed');
  const natural = declared.filter((each) => each.natural).length;
  process.stdout.write(
    `${cases.length} cases: ${declared.length} in the document, of which ${natural} by a request alone; ${cases.length - declared.length} assumed\n`,
  );
  return 0;
}

/** Prints what a document lacks; resolves to the exit code. */
export async function printCheck(path: string, { overlay, strict }: CheckOptions): Promise<number> {
  const { source, derived } = await openDocument({ path, overlays: overlay });
  const findings = checkDocument(source, derived);
  for (const finding of findings) process.stdout.write(`${lineOf(finding)}\n`);
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  process.stdout.write(`${errors} errors, ${findings.length - errors} warnings\n`);
  return errors > 0 || (strict && findings.length > 0) ? 1 : 0;
}

function lineOf({ file, line, column, severity, message, rule }: Finding): string {
  return `${file}:${line}:${column} ${severity} ${message} [${rule}]`;
}
