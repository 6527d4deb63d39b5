/** What a reader drops or picks, a folder, an archive or a file, as files by their path. */
import { unzipSync } from 'fflate';
import type { HeldFiles } from '../integrity/verify.ts';

export interface Dropped {
  name: string;
  files: HeldFiles;
  /** The one file picked, whole: an archive, a book, a page. */
  alone?: Uint8Array;
}

const bytesOf = async (file: File): Promise<Uint8Array> => new Uint8Array(await file.arrayBuffer());

/** @param entries of a drop, taken while its event lasts */
export async function fromEntries(entries: FileSystemEntry[]): Promise<Dropped> {
  const [first] = entries;
  if (entries.length === 1 && first!.isFile) return fromFile(await fileOf(first as FileSystemFileEntry));
  const files = new Map<string, () => Promise<Uint8Array>>();
  for (const entry of entries) await walk(entry, entry.name, files);
  return { name: first?.name ?? '', files };
}

/** Of a field that picks a folder. */
export function fromFolder(list: FileList): Dropped {
  const files = new Map([...list].map((file) => [file.webkitRelativePath || file.name, () => bytesOf(file)]));
  return { name: list[0]?.webkitRelativePath.split('/')[0] ?? '', files };
}

export async function fromFile(file: File): Promise<Dropped> {
  const alone = await bytesOf(file);
  return { name: file.name, files: /\.zip$/i.test(file.name) ? unzipped(alone) : new Map(), alone };
}

async function walk(entry: FileSystemEntry, path: string, files: Map<string, () => Promise<Uint8Array>>): Promise<void> {
  if (entry.isFile) {
    files.set(path, async () => bytesOf(await fileOf(entry as FileSystemFileEntry)));
    return;
  }
  const reader = (entry as FileSystemDirectoryEntry).createReader();
  // A hundred at a time, until none.
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((resolve, reject) => reader.readEntries(resolve, reject));
    if (some.length === 0) return;
    for (const inner of some) await walk(inner, `${path}/${inner.name}`, files);
  }
}

const fileOf = (entry: FileSystemFileEntry): Promise<File> => new Promise((resolve, reject) => entry.file(resolve, reject));

/** Files of an archive; one that is spoilt throws when read, and leaves the others. */
function unzipped(archive: Uint8Array): HeldFiles {
  const names: string[] = [];
  try {
    unzipSync(archive, { filter: ({ name }) => !name.endsWith('/') && names.push(name) < 0 });
  } catch {
    return new Map();
  }
  let all: Record<string, Uint8Array> | undefined;
  try {
    all = unzipSync(archive);
  } catch {}
  const alone = (name: string) => unzipSync(archive, { filter: (file) => file.name === name })[name]!;
  return new Map(names.map((name) => [name, async () => all?.[name] ?? alone(name)]));
}
