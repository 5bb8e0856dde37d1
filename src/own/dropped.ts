import type { OwnFile } from '../sandbox/own/messages.ts';

/** Folders hold more than documents: only what may be a part of one is read. */
const PART = /\.(ya?ml|json|txt)$/i;

const MOST_FILES = 200;

/** Returns the files that were dropped, those of folders with their paths. */
export async function droppedFiles({ items, files }: DataTransfer): Promise<OwnFile[]> {
  // Entries can be asked for in the event only.
  const entries = [...items].flatMap((item) => item.webkitGetAsEntry() ?? []);
  if (!entries.some(({ isDirectory }) => isDirectory)) return ownFiles(files);
  const found: OwnFile[] = [];
  for (const entry of entries) await walk(entry, found);
  return found;
}

/** Returns the files that were chosen. */
export function ownFiles(files: Iterable<File>): OwnFile[] {
  return [...files].map((file) => ({ path: file.webkitRelativePath || file.name, content: file }));
}

async function walk(entry: FileSystemEntry, found: OwnFile[]): Promise<void> {
  if (found.length >= MOST_FILES) return;
  if (isFile(entry)) {
    if (!PART.test(entry.name)) return;
    const content = await new Promise<File>((resolve, reject) => {
      entry.file(resolve, reject);
    });
    found.push({ path: entry.fullPath.replace(/^\//, ''), content });
  } else if (isFolder(entry)) {
    const reader = entry.createReader();
    // A reader gives a part at a time, and nothing once all were given.
    for (let part = await next(reader); part.length > 0; part = await next(reader))
      for (const each of part) await walk(each, found);
  }
}

function next(reader: FileSystemDirectoryReader): Promise<FileSystemEntry[]> {
  return new Promise((resolve, reject) => {
    reader.readEntries(resolve, reject);
  });
}

function isFile(entry: FileSystemEntry): entry is FileSystemFileEntry {
  return entry.isFile;
}

function isFolder(entry: FileSystemEntry): entry is FileSystemDirectoryEntry {
  return entry.isDirectory;
}
