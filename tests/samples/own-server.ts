/**
 * The command line as a reader has it in a terminal of its own: it starts, prints what it prints, and goes on in the
 * background. The one that was started before is ended, as with Ctrl-C. Called with the script and its parameters.
 */
import { spawn } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';

const { OWN_PORT: port = '0', OWN_PROCESS: note = '' } = process.env;
if (existsSync(note)) {
  const before = Number(readFileSync(note, 'utf8'));
  process.kill(before, 'SIGKILL');
}
const [, , script = '', ...parameters] = process.argv;
const child = spawn(process.execPath, [script, ...parameters, '--port', port], {
  detached: true,
  stdio: ['ignore', 'pipe', 'inherit'],
});
writeFileSync(note, String(child.pid));
child.on('exit', (code) => process.exit(code ?? 1));
child.stdout.on('data', (chunk: Buffer) => {
  process.stdout.write(chunk);
  // The last line of what is printed once the mock listens.
  if (chunk.includes('What the document does not say')) process.exit(0);
});
