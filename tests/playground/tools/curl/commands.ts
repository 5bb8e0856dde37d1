import { readdirSync, readFileSync } from 'node:fs';

/** A curl command as people paste it, and what is expected of it. */
export interface CommandRow {
  name: string;
  command: string;
  /** What each remark to the reader has to contain: these remarks, and no others. */
  says: string[];
  /** Parts of the request that cannot be the same: `query`, `path`, `body`, `method`, or the name of a header. */
  differs: string[];
  /** What the sentence has to contain with which the command is refused. */
  refused: string | null;
}

/**
 * Returns the rows of all files in commands/. A row begins with `=== name`; lines with `says:`, `differs:` and `refused:`
 * may follow, and then the command.
 */
export function commandRows(): CommandRow[] {
  const folder = new URL('commands/', import.meta.url);
  return readdirSync(folder).flatMap((file) =>
    readFileSync(new URL(file, folder), 'utf8')
      .split(/^=== /m)
      .slice(1)
      .map((text) => rowOf(file.replace('.txt', ''), text)),
  );
}

function rowOf(file: string, text: string): CommandRow {
  const [name = '', ...lines] = text.trimEnd().split('\n');
  const values = (key: string) =>
    lines.filter((line) => line.startsWith(`${key}: `)).map((line) => line.slice(key.length + 2));
  const command = lines.filter((line) => !/^(says|differs|refused): /.test(line)).join('\n');
  return {
    name: `${file}, ${name}`,
    command,
    says: values('says'),
    differs: values('differs').flatMap((each) => each.split(' ')),
    refused: values('refused')[0] ?? null,
  };
}
