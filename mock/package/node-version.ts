/* Imported first by every entry point: what older versions of Node lack would show as a riddle. */

const OLDEST = [22, 12] as const;

const runtime = globalThis as { process?: { versions?: { node?: string } } };
const version = runtime.process?.versions?.node;
const [major = 0, minor = 0] = (version ?? OLDEST.join('.')).split('.').map(Number);
if (major < OLDEST[0] || (major === OLDEST[0] && minor < OLDEST[1])) {
  throw new Error(`latchkey needs Node ${OLDEST.join('.')} or later. This is Node ${version}.`);
}
