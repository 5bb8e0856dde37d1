import type { ApiDescription } from '../sandbox/console.ts';
import type { KeyForm } from './form.ts';

/** What each part of the form is given. */
export interface FieldProps {
  options: ApiDescription['options'];
  uid: string;
  form: KeyForm;
  problems: Record<string, string>;
  edit: (change: Partial<KeyForm>) => void;
}
