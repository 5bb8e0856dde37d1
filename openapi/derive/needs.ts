/** A refusal that the mock may give, and the status that it has by RFC 9110 and its kin. */
export interface Need {
  status: number;
  reasons: string[];
}

/** What is known of an operation that decides how it can be refused. */
export interface Traits {
  /** Whether a key is asked for. */
  isKeyed: boolean;
  isScoped: boolean;
  hasBody: boolean;
  /** Whether it is about one thing that may not be there. */
  isItem: boolean;
  isIdempotent: boolean;
  policies: string[];
  /** The statuses that the document has for it. */
  statuses: ReadonlySet<number>;
}

/** Returns every refusal of an operation. Where a document has both 400 and 422, what cannot be read is a 400. */
export function needsOf({ isKeyed, isScoped, hasBody, isItem, isIdempotent, policies, statuses }: Traits): Need[] {
  const invalid = ['validate/value', 'validate/missing-field'];
  const unreadable = 'validate/malformed-body';
  const invalidStatus = statuses.has(422) ? 422 : 400;
  const isParted = statuses.has(422) && statuses.has(400);
  return [
    ...(isKeyed ? [{ status: 401, reasons: KEYS.map((fault) => `authenticate/${fault}`) }] : []),
    { status: 429, reasons: policies.length > 0 ? policies.map((policy) => `limit/${policy}`) : ['limit/on-request'] },
    ...(isKeyed ? [{ status: 403, reasons: [isScoped ? 'authorize/permission' : 'authorize/on-request'] }] : []),
    { status: 404, reasons: [...(isItem ? ['handle/not-found'] : []), 'receive/no-such-route'] },
    { status: 405, reasons: ['receive/method-not-allowed'] },
    { status: 406, reasons: ['validate/not-acceptable'] },
    ...(hasBody
      ? [
          { status: 413, reasons: ['validate/size'] },
          { status: 415, reasons: ['validate/media-type'] },
        ]
      : []),
    { status: invalidStatus, reasons: [...invalid, ...(isParted ? [] : [unreadable])] },
    { status: 400, reasons: [...(isParted ? [unreadable] : []), 'force/unknown-example'] },
    ...(isIdempotent
      ? [{ status: 409, reasons: ['handle/idempotency-mismatch', 'handle/idempotency-in-progress'] }]
      : []),
    { status: 431, reasons: ['receive/headers-too-large'] },
    { status: 500, reasons: ['handle/exception'] },
  ];
}

const KEYS = ['missing', 'unknown', 'malformed', 'expired', 'revoked'];

/** Returns the reason that the name of one of several examples of a status tells of. */
export function reasonByName(status: number, name: string): string | undefined {
  if (status !== 401) return undefined;
  const found = WORDS.find(([pattern]) => pattern.test(name));
  return found && `authenticate/${found[1]}`;
}

const WORDS: [RegExp, string][] = [
  [/expir/i, 'expired'],
  [/revok|disabl/i, 'revoked'],
  [/missing|absent|required|^no[-_ ]/i, 'missing'],
  [/malform/i, 'malformed'],
  [/invalid|unknown|wrong/i, 'unknown'],
];
