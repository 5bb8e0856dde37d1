/** What people see when a request fails, tool by tool, as the tool prints it. tests/troubleshooting reproduces each. */
export const SYMPTOMS = [
  {
    id: 'curl-connect',
    tool: 'curl',
    text: 'curl: (7) Failed to connect to … port …',
    cause: 'No server listens at this host and port.',
    fix: 'Start the mock (`npm start`), or correct the port of the URL.',
    page: '/run-the-mock/',
  },
  {
    id: 'curl-resolve-bearer',
    tool: 'curl',
    text: 'curl: (6) Could not resolve host: Bearer',
    cause:
      'The header is not in quotes, so curl reads `Bearer` and the key as URLs. In cmd, single quotes are no quotes.',
    fix: 'Put the header into double quotes: `-H "Authorization: Bearer $KEY"`, in cmd `%KEY%`.',
    page: '/authentication/',
  },
  {
    id: 'curl-timeout',
    tool: 'curl',
    text: 'curl: (28) Operation timed out after … milliseconds with … bytes received',
    cause: 'The response took longer than `--max-time`.',
    fix: 'Retry a GET with exponential backoff; give a slow operation more time.',
    page: '/guides/handle-errors/',
  },
  {
    id: 'curl-empty-reply',
    tool: 'curl',
    text: 'curl: (52) Empty reply from server',
    cause: 'The server closed the connection without a response, such as a proxy or a server that restarts.',
    fix: 'Retry a GET. For a POST, check first whether the work was done.',
    page: '/guides/retry-strategies/',
  },
  {
    id: 'requests-429',
    tool: 'Python requests',
    text: 'requests.exceptions.HTTPError: 429 Client Error: Too Many Requests for url: …',
    cause: 'The rate limit is exceeded, and `raise_for_status()` turns the response into an exception.',
    fix: 'Wait as long as `Retry-After` or the body says, then send the request again.',
    page: '/rate-limits/',
  },
  {
    id: 'requests-401',
    tool: 'Python requests',
    text: 'requests.exceptions.HTTPError: 401 Client Error: Unauthorized for url: …',
    cause: 'The API did not accept the key. The exception does not show the body, which says why.',
    fix: 'Print `error.response.text`, then look up its code. A `.netrc` file for the host replaces your header.',
    page: '/errors/',
  },
  {
    id: 'requests-header',
    tool: 'Python requests',
    text: 'requests.exceptions.InvalidHeader: Invalid leading whitespace, reserved character(s), or return character(s) in header value: …',
    older: 'ValueError: Invalid header value …',
    cause: 'The key ends with a line break, such as a key that was read from a file.',
    fix: 'Call `.strip()` on the key.',
    page: '/authentication/',
  },
  {
    id: 'requests-refused',
    tool: 'Python requests',
    text: 'requests.exceptions.ConnectionError: HTTPConnectionPool(host=…, port=…): Max retries exceeded with url: … Connection refused…',
    cause: 'No server listens at this host and port. “Max retries exceeded” has nothing to do with rate limits.',
    fix: 'Start the server, or correct the base URL.',
    page: '/run-the-mock/',
  },
  {
    id: 'requests-timeout',
    tool: 'Python requests',
    text: 'requests.exceptions.ReadTimeout: HTTPConnectionPool(host=…, port=…): Read timed out. (read timeout=…)',
    cause: 'No byte arrived within `timeout`.',
    fix: 'Retry a GET with exponential backoff. Without `timeout`, requests waits forever.',
    page: '/guides/handle-errors/',
  },
  {
    id: 'requests-json',
    tool: 'Python requests',
    text: 'requests.exceptions.JSONDecodeError: Expecting value: line 1 column 1 (char 0)',
    cause: 'The body is no JSON: it is empty (204), or the HTML of a proxy or gateway.',
    fix: 'Check `response.status_code` and `Content-Type` before you call `.json()`.',
    page: '/guides/handle-errors/',
  },
  {
    id: 'python-environment',
    tool: 'Python requests',
    text: "KeyError: 'NOVAPULSE_API_KEY'",
    cause: 'The environment variable is not set in the shell that started Python.',
    fix: 'Set it: `export NOVAPULSE_API_KEY=…`, in PowerShell `$env:NOVAPULSE_API_KEY = "…"`.',
    page: '/authentication/',
  },
  {
    id: 'httpx-429',
    tool: 'httpx',
    text: "httpx.HTTPStatusError: Client error '429 Too Many Requests' for url '…",
    cause: 'The rate limit is exceeded, and `raise_for_status()` turns the response into an exception.',
    fix: 'Wait as long as `error.response.headers["Retry-After"]` or the body says.',
    page: '/rate-limits/',
  },
  {
    id: 'httpx-timeout',
    tool: 'httpx',
    text: 'httpx.ReadTimeout: timed out',
    cause: 'No byte arrived within the timeout, which is 5 seconds by default. Generating text or images takes longer.',
    fix: 'Pass `timeout=60` for slow operations.',
    page: '/guides/handle-errors/',
  },
  {
    id: 'httpx-header',
    tool: 'httpx',
    text: "httpx.LocalProtocolError: Illegal header value b'Bearer …",
    cause: 'The key ends with a line break or contains a control character.',
    fix: 'Call `.strip()` on the key.',
    page: '/authentication/',
  },
  {
    id: 'fetch-failed',
    tool: 'Node fetch',
    text: 'TypeError: fetch failed',
    cause: 'There was no response: the reason is in `error.cause`, such as `ECONNREFUSED` or `ENOTFOUND`.',
    fix: 'Print `error.cause`. For `ECONNREFUSED`, start the server or correct the port.',
    page: '/run-the-mock/',
  },
  {
    id: 'fetch-timeout',
    tool: 'Node fetch',
    text: 'DOMException [TimeoutError]: The operation was aborted due to timeout',
    cause: 'The response took longer than `AbortSignal.timeout` allows.',
    fix: 'Retry a GET with exponential backoff; give a slow operation more time.',
    page: '/guides/handle-errors/',
  },
  {
    id: 'fetch-bytestring',
    tool: 'Node fetch',
    text: 'TypeError: Cannot convert argument to a ByteString because the character at index … has a value of … which is greater than 255.',
    cause: 'The key contains a character that no header can contain, such as the … of a masked key.',
    fix: 'Copy the whole key where it is shown in full: when it is created.',
    page: '/keys/',
  },
  {
    id: 'fetch-json',
    tool: 'Node fetch',
    text: "SyntaxError: Unexpected token '<', \"… is not valid JSON",
    cause: 'The body is HTML: the URL leads to a web page, or a gateway sent its own error page.',
    fix: 'Check `response.ok` and `Content-Type` before you call `.json()`, and check the base URL.',
    page: '/guides/handle-errors/',
  },
  {
    id: 'browser-cors',
    tool: 'Browser console',
    text: "Access to fetch at '…' from origin '…' has been blocked by CORS policy: …",
    cause: 'The API does not allow requests from web pages.',
    fix: 'Send the request through your backend. Don’t put the key into the page.',
    page: '/guides/call-from-a-browser/',
  },
  {
    id: 'browser-failed',
    tool: 'Browser console',
    text: 'TypeError: Failed to fetch',
    cause: 'The browser got no response, or may not show it to the page: CORS, a blocker, no network, or a wrong port.',
    fix: 'Read the line above it in the console. Firefox and Safari say “NetworkError …” and “Load failed”.',
    page: '/guides/call-from-a-browser/',
  },
  {
    id: 'openai-credentials',
    tool: 'openai SDK for Node',
    text: 'OpenAIError: Missing credentials. Please pass an `apiKey`, …',
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

/** The tools, in the order of the page. */
export const TOOLS = [...new Set(SYMPTOMS.map(({ tool }) => tool))];

/** The pattern of a text in which … stands for anything. */
export function symptomPattern(text: string): RegExp {
  const parts = text.split('…').map((part) => part.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`));
  return new RegExp(parts.join('.*'), 's');
}

interface Symptom {
  id: string;
  tool: string;
  /** What the tool prints; … stands for what differs. */
  text: string;
  /** What versions print that are older and still in use. */
  older?: string;
  cause: string;
  fix: string;
  /** The page that tells more, below the root of the site. */
  page: string;
}
