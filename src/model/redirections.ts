/** Addresses that moved: a page, `/etudes/ancienne/`, or a part of one, `/etudes/vitre/#p12`. */
import type { Report } from './problems.ts';

export interface Redirection {
  from: string;
  to: string;
}

const ADDRESS = /^\/(?:[a-z0-9-]+\/)*(?:#[\w-]+)?$/;

/** Form of addresses, each told once, none a way to another: a reader follows one. What they lead to is checked on the built pages. */
export function checkRedirections(redirections: Redirection[], file: string, report: Report): void {
  const told = new Set<string>();
  for (const { from, to } of redirections) {
    const wrong = (message: string, remedy: string) => report({ file, field: from, message, remedy });
    for (const address of [from, to]) {
      if (!ADDRESS.test(address))
        wrong(`« ${address} » n’est pas une adresse du site`, 'écrire « /etudes/vitre/ » ou « /etudes/vitre/#p12 »');
    }
    if (told.has(from)) wrong('cette adresse est redirigée deux fois', 'garder une seule ligne');
    told.add(from);
  }
  for (const { from, to } of redirections) {
    if (!told.has(to)) continue;
    report({ file, field: from, message: `« ${to} » est redirigée à son tour`, remedy: 'nommer tout de suite la dernière adresse' });
  }
}
