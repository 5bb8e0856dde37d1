import { carriersOf, withCredential } from '../../../openapi/credentials.ts';
import type { ApiContract } from '../../../openapi/contract.ts';
import type { Api } from '../../engine/define-api.ts';

/** Returns what is printed once the mock listens: where each API is, its demo keys, and a first request. */
export function greetingFor(version: string, url: string, apis: readonly Api[]): string {
  const contracts = apis.map(({ contract }) => contract);
  const width = Math.max(...contracts.flatMap(({ demoKeys }) => demoKeys.map(({ name }) => name.length)));
  return [
    `Latchkey ${version} listens on ${url}`,
    ...contracts.map((contract) => describe(contract, url, width)),
    `Try a request:\n  ${firstCurl(contracts, url)}\n\nStop with Ctrl-C.`,
  ].join('\n\n');
}

/** Returns the same for scripts, as one line of JSON. */
export function jsonFor(version: string, url: string, apis: readonly Api[]): string {
  return JSON.stringify({
    version,
    url,
    apis: apis.map(({ contract: { id, name, mockBase, demoKeys } }) => ({
      id,
      name,
      baseUrl: url + mockBase,
      keys: Object.fromEntries(demoKeys.map((key) => [key.name, key.value])),
    })),
  });
}

function describe({ name, mockBase, demoKeys }: ApiContract, url: string, width: number): string {
  const keys = demoKeys.map((key) => `  ${key.name.padEnd(width)}  ${key.value}`);
  return [`${name}  ${url}${mockBase}`, ...keys].join('\n');
}

/** Returns a request that succeeds: one that needs a key and nothing else. */
function firstCurl(contracts: readonly ApiContract[], url: string): string {
  for (const contract of contracts) {
    const operation = contract.operations.find(
      ({ method, path, parameters, permissions }) =>
        method === 'GET' &&
        !path.includes('{') &&
        permissions.length > 0 &&
        !parameters.some(({ required }) => required),
    );
    const [key] = contract.demoKeys;
    const [carrier] = operation ? carriersOf(contract, operation) : [];
    if (!operation || !key || !carrier) continue;
    const { headers, query } = withCredential({ headers: {}, query: {} }, carrier, key.value);
    const search = new URLSearchParams(query).toString();
    const address = url + contract.mockBase + operation.path + (search && `?${search}`);
    return [
      'curl -i',
      quote(address),
      ...Object.entries(headers).map(([name, text]) => `-H ${quote(`${name}: ${text}`)}`),
    ].join(' ');
  }
  return `curl -i ${quote(`${url}/mock/console/v1/apis`)}`;
}

function quote(text: string): string {
  return /^[\w:/.-]+$/.test(text) ? text : `'${text}'`;
}
