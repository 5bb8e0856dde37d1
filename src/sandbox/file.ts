import type { JsonValue } from '../../openapi/contract.ts';
import { isPlainObject } from './json.ts';

/** Returns the file that a member of a form stands for, or null where it is text. */
export function fileOf(value: JsonValue | undefined): FileReference | null {
  const file = isPlainObject(value) ? value['$file'] : undefined;
  return isPlainObject(file) ? (file as unknown as FileReference) : null;
}

/** A file of the document: its text, or where the site serves it. A file of the reader's own has neither. */
export interface FileReference {
  name: string;
  type: string;
  text?: string;
  sample?: string;
}
