/* Imported first by every entry point: what older versions of Node lack would show as a riddle. */

const { process } = globalThis as { process?: { versions?: { node?: string } } };
const [major = 0, minor = 0] = (process?.versions?.node ?? '22.12').split('.').map(Number);
if (major < 22 || (major === 22 && minor < 12)) {
  throw new Error(`latchkey needs Node 22.12 or later. This is Node ${process?.versions?.node}.`);
}
