import type { SeedEntry } from '../../engine/seed-entry.ts';
import type { StoredFile } from './stored-file.ts';
import type { Entry } from './page.ts';
import { createTask } from './task.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** What the account of the first demo keys has in a fresh sandbox; the other accounts have nothing. */
export function seed(now: number): SeedEntry[] {
  const tasks = [
    createTask(
      'task_7be41c09d2f8',
      { model: 'deepseek-v4-pro', input: 'Translate the handbook.' },
      now - 20 * MINUTE,
      24 * HOUR,
    ),
    createTask('task_3f9c21b07ade', { model: 'nova-7b', input: 'Sum up the report of this week.' }, now - 3 * HOUR),
  ];
  const files: StoredFile[] = [
    {
      id: 'file-9d20c7e1b5a3',
      bytes: 48_211,
      createdAt: now - HOUR,
      filename: 'report.pdf',
      purpose: 'user_data',
    },
    {
      id: 'file-41f8ab60c3de',
      bytes: 1204,
      createdAt: now - 48 * HOUR,
      filename: 'examples.jsonl',
      purpose: 'fine-tune',
    },
  ];
  return [...tasks.map((task) => entry('tasks', task)), ...files.map((file) => entry('files', file))];
}

function entry(collection: string, resource: Entry): SeedEntry {
  return { account: 'studio', environment: 'production', collection, id: resource.id, resource };
}
