/**
 * Search of a copy opened by double click: files of `dist/pagefind` → those to put in the copy, under `pagefind/`.
 * None yet: the copy then says that its search could not start, and leads to the A–Z index.
 */
export async function folderFiles(_files: Map<string, Uint8Array>): Promise<Map<string, Uint8Array>> {
  return new Map();
}
