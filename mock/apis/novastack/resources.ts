import { idOf, moment, objectOf, text, whole, type Form } from '../../engine/form.ts';
import type { StoredFile } from './stored-file.ts';
import type { Task } from './task.ts';

/** What the mock stores: an imported file may hold anything. */
export const resources: Record<string, Form> = {
  tasks: objectOf<Task>({
    id: idOf('task_'),
    createdAt: moment,
    model: text,
    input: text,
    output: text,
    startsAt: moment,
    endsAt: moment,
  }),
  files: objectOf<StoredFile>({ id: idOf('file-'), createdAt: moment, bytes: whole, filename: text, purpose: text }),
};
