import type { Report } from '../model/problems.ts';

/** Bytes → text. Anything but UTF-8 is refused rather than shown as « Vitr� ». */
export function decode(file: string, bytes: Uint8Array, report: Report): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes).replace(/^\uFEFF/, '');
  } catch {
    report({
      file,
      field: 'encodage',
      message: 'le fichier n’est pas en UTF-8',
      remedy: 'l’enregistrer en UTF-8 (dans un tableur : « CSV UTF-8 » ; dans un éditeur : « encodage UTF-8 »)',
    });
    return undefined;
  }
}
