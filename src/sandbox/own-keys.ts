import { signal } from '@preact/signals';
import type { Diagnosis } from './known-key.ts';

/** The keys that the keyring shows the secret of; they are in this page's memory and nowhere else. */
export const ownKeys = signal<readonly OwnKey[]>([]);

/** A key of the reader's own, and what is known of it. */
interface OwnKey {
  /** Unlike the name of any demo key. */
  id: string;
  api: string;
  name: string;
  secret: string;
  diagnosis: Diagnosis;
}

/** A key that is handed to a playground in memory. */
export interface TriedKey {
  api: string;
  name: string;
  value: string;
}
