import { relativeAddress } from './addresses.ts';

const SIGNS: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** A first page that leads to another of the copy: at once, and by a link where that is refused. */
export function doorTo(file: string, title: string): string {
  const name = title.replace(/[&<>"]/g, (sign) => SIGNS[sign]!);
  const href = relativeAddress('index.html', file);
  return `<!doctype html>
<html lang="fr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta http-equiv="refresh" content="0; url=${href}">
<title>${name}</title>
</head>
<body><p><a href="${href}">${name}</a></p></body>
</html>
`;
}
