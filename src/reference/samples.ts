import type { MultipartPart } from '../../openapi/draft.ts';
import type { FileReference } from '../sandbox/file.ts';
import { formBody } from '../sandbox/form-body.ts';
import { loadSample } from '../sandbox/sample.ts';
import { hasMembers, type OpenApiDocument } from './document.ts';

/**
 * How an example names its file: Scalar's code samples read it as curl does, as the path of a file.
 * @example fileMention({ name: 'call.wav' }) // => '@call.wav'
 */
export function fileMention({ name }: Pick<FileReference, 'name'>): string {
  return `@${name}`;
}

/** Returns the files of a document's examples by how its adapted examples mention them. */
export function sampleFiles(document: OpenApiDocument): Map<string, FileReference> {
  const files = new Map<string, FileReference>();
  collect(document);
  return files;

  function collect(value: unknown): void {
    if (Array.isArray(value)) value.forEach(collect);
    if (!hasMembers(value)) return;
    if (isFileSample(value)) files.set(fileMention(value.$file), value.$file);
    else Object.values(value).forEach(collect);
  }
}

/** Returns the request with the files that the parts of its form mention; the request itself where it is no form. */
export async function withFiles(request: Request, files: Map<string, FileReference>): Promise<Request> {
  if (files.size === 0 || !request.headers.get('Content-Type')?.startsWith('multipart/form-data')) return request;
  const parts: MultipartPart<Blob>[] = [];
  for (const [name, value] of await request.clone().formData()) {
    const file = typeof value === 'string' ? files.get(value) : undefined;
    if (file) parts.push({ name, file: await contentOf(file), filename: file.name, type: file.type });
    else if (typeof value === 'string') parts.push({ name, text: value });
    else parts.push({ name, file: value, filename: value.name, type: value.type || 'application/octet-stream' });
  }
  const { body, contentType } = formBody(parts);
  const headers = new Headers(request.headers);
  // The new form has a boundary of its own.
  headers.set('Content-Type', contentType);
  return new Request(request.url, { method: request.method, headers, body, signal: request.signal });
}

/** Whether a value of an example stands for a file. */
export function isFileSample(value: unknown): value is { $file: FileReference } {
  return hasMembers(value) && hasMembers(value['$file']);
}

async function contentOf({ text, sample = '', type }: FileReference): Promise<Blob> {
  return new Blob([text ?? (await loadSample(`samples/${sample}`))], { type });
}
