/** Imports the programs that it is given, one after the other, and prints what each of them printed, as a list in JSON. */
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { inspect } from 'node:util';

const printed = [];
for (const file of process.argv.slice(2)) {
  const lines = [];
  console.log = console.error = (...values) => lines.push(values.join(' '));
  await import(pathToFileURL(resolve(file)).href).catch((error) => lines.push(inspect(error)));
  printed.push(lines.join('\n'));
}
// What still waits, such as a connection that is kept open, is of no interest.
process.stdout.write(JSON.stringify(printed), () => process.exit());
