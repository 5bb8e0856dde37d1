/** What the API answered instead of a success. */
export class ApiError extends Error {
  override name = 'ApiError';
  readonly status: number;
  /** Such as EXPIRED_API_KEY; null where the answer was not the API's own. */
  readonly code: string | null;
  readonly details: Record<string, unknown>;

  constructor(status: number, error: ErrorBody | null) {
    super(ADVICE[status] ?? `The API returned ${status}: ${error?.message ?? 'no message'}`);
    this.status = status;
    this.code = error?.code ?? null;
    this.details = error?.details ?? {};
  }
}

/**
 * Posts JSON to an endpoint and returns the body of the answer. Tries again after a 429 and after faults of the server,
 * as late as the answer says, or after 1, 2, 4 … seconds. Throws an ApiError for everything else, and in the end.
 */
export async function request(endpoint: string, data: object, options: Options = {}): Promise<unknown> {
  const { base = 'https://api.example.com/v1', key = process.env['API_KEY'], tries = 3, sleep = wait } = options;
  for (let attempt = 0; ; attempt += 1) {
    const response = await (options.fetch ?? fetch)(`${base}/${endpoint}`, {
      method: 'POST',
      headers: { Authorization: `Bearer ${key}`, 'Content-Type': 'application/json' },
      body: JSON.stringify(data),
      signal: AbortSignal.timeout(30_000),
    });
    if (response.ok) return response.json();

    const error = new ApiError(response.status, await readError(response));
    if (!mayHelp(response.status) || attempt + 1 >= tries) throw error;
    const said = error.details['retry_after'];
    await sleep(typeof said === 'number' ? said : 2 ** attempt);
  }
}

/** What to look at first, by status. */
const ADVICE: Record<number, string> = {
  401: 'The API key is not accepted. Look at the key, and at where it is read from.',
  403: 'The API key is in order, but may not do this. Look at its permissions.',
  429: 'Too many requests. Send fewer, or wait longer.',
};

/** The same request can only succeed later where the fault was one of time. */
function mayHelp(status: number): boolean {
  return status === 429 || status >= 500;
}

/** A proxy in between may answer without JSON. */
async function readError(response: Response): Promise<ErrorBody | null> {
  try {
    return ((await response.json()) as { error?: ErrorBody }).error ?? null;
  } catch {
    return null;
  }
}

function wait(seconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, seconds * 1000));
}

interface ErrorBody {
  code: string;
  message: string;
  details?: Record<string, unknown>;
}

interface Options {
  base?: string;
  /** The environment variable API_KEY by default. */
  key?: string;
  tries?: number;
  /** For tests: waits so many seconds. */
  sleep?: (seconds: number) => Promise<void>;
  /** For tests: sends a request. */
  fetch?: (url: string, init: RequestInit) => Promise<Response>;
}
