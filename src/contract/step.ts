/** The steps of the mock in their order, and the question that each asks of a request. */
const STEPS = {
  receive: 'Is there such an address, and does it know this method?',
  force: 'Does the request ask for one particular answer?',
  authenticate: 'Is there a key, and is it known, current and not revoked?',
  limit: 'Is any quota left for it?',
  authorize: 'May this key do this?',
  validate: 'Is the request as the document describes it?',
  handle: 'Do the resources that it names exist, in the right state?',
  respond: 'Write the answer.',
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
