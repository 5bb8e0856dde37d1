const OLDEST = [22, 12] as const;

const runtime = globalThis as { process?: { versions?: { node?: string } } };

/** What is wrong with the Node that runs this, as a sentence; null where nothing is, and in browsers. */
export const nodeProblem = problemOf(runtime.process?.versions?.node);

function problemOf(version = OLDEST.join('.')): string | null {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  if (major > OLDEST[0] || (major === OLDEST[0] && minor >= OLDEST[1])) return null;
  return `latchkey needs Node ${OLDEST.join('.')} or later. This is Node ${version}.`;
}
