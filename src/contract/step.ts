/** The steps of the mock in their order, and the question that each asks of a request. */
const STEPS = {
  receive: 'Does the URL exist, and does it accept this method?',
  force: 'Does the request choose a response with Prefer?',
  authenticate: 'Is there an API key, and is it valid: known, not expired, not revoked?',
  limit: 'Is quota left for this request?',
  authorize: 'Does the key have the permission that the request requires?',
  validate: 'Does the request match the OpenAPI document?',
  handle: 'Do the requested resources exist, in the right state?',
  respond: 'Send the response.',
} as const;

/** Splits `<step>/<rule>` into the two, with hyphens and underscores as spaces in the rule. */
export function readReason(reason: string): { step: string; rule: string } {
  const [step = '', rule = ''] = reason.split('/');
  return { step, rule: rule.replace(/[-_]/g, ' ') };
}

/** The steps as one API orders them: its own order between authentication and the handler. */
export function stepsInOrder(order: readonly string[]): { name: string; question: string }[] {
  return ['receive', 'force', 'authenticate', ...order, 'handle', 'respond'].map((name) => ({
    name,
    question: name in STEPS ? STEPS[name as keyof typeof STEPS] : '',
  }));
}

/** The check that a step makes, as a noun: "the authentication check failed". */
export function checkName(step: string): string {
  return step in CHECKS ? CHECKS[step as keyof typeof CHECKS] : step;
}

const CHECKS = {
  receive: 'routing',
  force: 'Prefer header',
  authenticate: 'authentication',
  limit: 'rate limit',
  authorize: 'authorization',
  validate: 'validation',
  handle: 'resource',
  respond: 'response',
} as const;
