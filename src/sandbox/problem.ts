/** An error that the console of the mock returned. */
export class ConsoleProblem extends Error {
  /** What to do about it, the most likely remedy first. */
  readonly steps: string[];

  constructor(message: string, steps: string[], options?: ErrorOptions) {
    super(message, options);
    this.name = 'ConsoleProblem';
    this.steps = steps;
  }
}

/** Returns what to do about an error; nothing where it is none of the console's. */
export function remedySteps(error: unknown): string[] {
  return error instanceof ConsoleProblem ? error.steps : [];
}
