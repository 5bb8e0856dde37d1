import { multipartParts } from '../../openapi/draft.ts';
import type { JsonValue } from '../../openapi/contract.ts';

/**
 * Returns the commands that make the files that a form sends, in an empty folder: a text is written, and a recording is
 * fetched from the samples of the site.
 */
export function fileCommands(form: JsonValue | undefined, origin: string): string[] {
  return multipartParts(form ?? null).flatMap((part) => {
    if (!('file' in part)) return [];
    const { file, filename } = part;
    const isText = /^[^\p{Cc}']*$/u.test(file);
    return isText ? `echo '${file}' > ${filename}` : `curl -fsS ${origin}/samples/${filename} -o ${filename}`;
  });
}
