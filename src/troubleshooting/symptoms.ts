import { PYTHON_SYMPTOMS } from './python.ts';
import type { Symptom } from './symptom.ts';
import { TLS_SYMPTOMS } from './tls.ts';

/** What curl prints. */
const CURL_SYMPTOMS = [
  {
    id: 'curl-connect',
    tool: 'curl',
    text: 'curl: (7) Failed to connect to … port …',
    signs: ['failed to connect to', "couldn't connect to server", 'could not connect to server'],
    cause: 'No server listens at this host and port.',
    fix: 'Start the mock (`npm start`), or correct the port of the URL.',
    page: '/run-the-mock/',
  },
  {
    id: 'curl-resolve',
    tool: 'curl',
    text: 'curl: (6) Could not resolve host: …',
    signs: [
      'could not resolve host',
      'getaddrinfo',
      'enotfound',
      'eai_again',
      'no such host',
      'name or service not known',
      'name resolution',
      'nameresolutionerror',
      'unknownhostexception',
      'name_not_resolved',
    ],
    cause: 'The host name of the URL is wrong, or your network has no DNS.',
    fix: 'Compare the base URL with the quickstart of the API. To try the API without its host, use the mock.',
    page: '/run-the-mock/',
  },
  {
    id: 'curl-resolve-bearer',
    tool: 'curl',
    text: 'curl: (6) Could not resolve host: Bearer',
    signs: ['could not resolve host: bearer'],
    cause:
      'The header is not in quotes, so curl reads `Bearer` and the key as URLs. In cmd, single quotes are no quotes.',
    fix: 'Put the header into double quotes: `-H "Authorization: Bearer $KEY"`, in cmd `%KEY%`.',
    page: '/authentication/',
  },
  {
    id: 'curl-timeout',
    tool: 'curl',
    text: 'curl: (28) Operation timed out after … milliseconds with … bytes received',
    signs: ['operation timed out after', 'connection timed out after'],
    cause: 'The response took longer than `--max-time`.',
    fix: 'Retry a GET with exponential backoff; give a slow operation more time.',
    page: '/guides/handle-errors/',
  },
  {
    id: 'curl-empty-reply',
    tool: 'curl',
    text: 'curl: (52) Empty reply from server',
    signs: [
      'empty reply from server',
      'socket hang up',
      'econnreset',
      'connection reset by peer',
      'remote end closed connection',
      'server disconnected without sending a response',
      'unexpected eof',
    ],
    cause: 'The server closed the connection without a response, such as a proxy or a server that restarts.',
    fix: 'Retry a GET. For a POST, check first whether the work was done.',
    page: '/guides/retry-strategies/',
  },
] as const satisfies readonly Symptom[];

/** What Node, browsers and SDKs for them print. */
const JAVASCRIPT_SYMPTOMS = [
  {
    id: 'fetch-failed',
    tool: 'Node fetch',
    text: 'TypeError: fetch failed',
    signs: ['econnrefused'],
    cause: 'There was no response: the reason is in `error.cause`, such as `ECONNREFUSED` or `ENOTFOUND`.',
    fix: 'Print `error.cause`. For `ECONNREFUSED`, start the server or correct the port.',
    page: '/run-the-mock/',
  },
  {
    id: 'fetch-timeout',
    tool: 'Node fetch',
    text: 'DOMException [TimeoutError]: The operation was aborted due to timeout',
    signs: ['aborted due to timeout', 'timeouterror', 'aborterror'],
    cause: 'The response took longer than `AbortSignal.timeout` allows.',
    fix: 'Retry a GET with exponential backoff; give a slow operation more time.',
    page: '/guides/handle-errors/',
  },
  {
    id: 'fetch-bytestring',
    tool: 'Node fetch',
    text: 'TypeError: Cannot convert argument to a ByteString because the character at index … has a value of … which is greater than 255.',
    signs: ['to a bytestring', "codec can't encode character"],
    cause: 'The key contains a character that no header can contain, such as the … of a masked key.',
    fix: 'Copy the whole key where it is shown in full: when it is created.',
    page: '/keys/',
  },
  {
    id: 'fetch-json',
    tool: 'Node fetch',
    text: "SyntaxError: Unexpected token '<', \"… is not valid JSON",
    signs: [
      'is not valid json',
      'unexpected end of json input',
      "unexpected token '<'",
      'looking for beginning of value',
    ],
    cause: 'The body is HTML: the URL leads to a web page, or a gateway sent its own error page.',
    fix: 'Check `response.ok` and `Content-Type` before you call `.json()`, and check the base URL.',
    page: '/guides/handle-errors/',
  },
  {
    id: 'browser-cors',
    tool: 'Browser console',
    text: "Access to fetch at '…' from origin '…' has been blocked by CORS policy: …",
    signs: [
      'blocked by cors policy',
      'access-control-allow-origin',
      'cross-origin request blocked',
      'same origin policy',
    ],
    cause: 'The API does not allow requests from web pages.',
    fix: 'Send the request through your backend. Don’t put the key into the page.',
    page: '/guides/call-from-a-browser/',
  },
  {
    id: 'browser-failed',
    tool: 'Browser console',
    text: 'TypeError: Failed to fetch',
    signs: ['failed to fetch', 'networkerror', 'load failed', 'axioserror: network error'],
    cause: 'The browser got no response, or may not show it to the page: CORS, a blocker, no network, or a wrong port.',
    fix: 'Read the line above it in the console. Firefox and Safari say “NetworkError …” and “Load failed”.',
    page: '/guides/call-from-a-browser/',
  },
  {
    id: 'openai-credentials',
    tool: 'openai SDK for Node',
    text: 'OpenAIError: Missing credentials. Please pass an `apiKey`, …',
    signs: ['missing credentials', 'openai_api_key', 'api_key client option must be set'],
    cause: 'The SDK reads `OPENAI_API_KEY`, and the key is in the variable of another API.',
    fix: 'Pass `apiKey: process.env.NOVASTACK_API_KEY` together with `baseURL`.',
    page: '/novastack/',
  },
  {
    id: 'openai-401',
    tool: 'openai SDK for Node',
    text: 'AuthenticationError: 401 …',
    cause: 'The API did not accept the key: it is unknown, expired, revoked, or of another API.',
    fix: 'Look up `error.code` on the errors page of the API.',
    page: '/errors/',
  },
  {
    id: 'openai-429',
    tool: 'openai SDK for Node',
    text: 'RateLimitError: 429 …',
    cause: 'The limit is still exceeded after the retries of the SDK (2 by default).',
    fix: 'Set `maxRetries`, and don’t retry around the SDK a second time.',
    page: '/guides/retry-strategies/',
  },
  {
    id: 'openai-connection',
    tool: 'openai SDK for Node',
    text: 'APIConnectionError: Connection error.',
    signs: ['apiconnectionerror'],
    cause: 'No server listens at `baseURL`, or the network blocks it.',
    fix: 'Print `error.cause`, and check `baseURL`.',
    page: '/run-the-mock/',
  },
  {
    id: 'openai-404',
    tool: 'openai SDK for Node',
    text: 'NotFoundError: 404 …',
    cause: 'The path is wrong: `baseURL` lacks its last part, such as `/router/v1`, or has it twice.',
    fix: 'Compare `baseURL` with the quickstart of the API.',
    page: '/novastack/',
  },
] as const satisfies readonly Symptom[];

/** What people see when a request fails, tool by tool, as the tool prints it. tests/troubleshooting reproduces each. */
export const SYMPTOMS = [...CURL_SYMPTOMS, ...PYTHON_SYMPTOMS, ...JAVASCRIPT_SYMPTOMS, ...TLS_SYMPTOMS] as const;

/** The tools, in the order of the page. */
export const TOOLS = [...new Set(SYMPTOMS.map(({ tool }) => tool))];

/** The pattern of a text in which … stands for anything. */
export function symptomPattern(text: string): RegExp {
  const parts = text.split('…').map((part) => part.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`));
  return new RegExp(parts.join('.*'), 's');
}
