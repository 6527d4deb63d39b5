/** Site path of a text by its key: « pages/methode » → /methode/, « idees/x » → /comprendre/x/, « leviers/x » → /leviers/x/. */
export function pathOf(key: string): string {
  if (key.startsWith('pages/')) return `/${key.slice('pages/'.length)}/`;
  if (key.startsWith('idees/')) return `/comprendre/${key.slice('idees/'.length)}/`;
  return `/${key}/`;
}
