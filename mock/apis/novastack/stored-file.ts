import type { components } from '../../../openapi/generated/novastack.ts';
import type { Namespace } from '../../engine/namespace.ts';
import type { Entry } from './page.ts';

/** A file as it is kept: what is known about it, not what is in it. */
export interface StoredFile extends Entry {
  bytes: number;
  filename: string;
  purpose: string;
}

/** Returns the files of an account. */
export function filesOf({ namespace }: { namespace: Namespace }) {
  return namespace.collection<StoredFile>('files');
}

/** Returns a file as the API shows it. */
export function describeFile({
  id,
  bytes,
  createdAt,
  filename,
  purpose,
}: StoredFile): components['schemas']['FileObject'] {
  const created_at = Math.floor(createdAt / 1000);
  return { id, object: 'file', bytes, created_at, filename, purpose, status: 'processed' };
}
