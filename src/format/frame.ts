/** HTML that shows a page of the site inside another site’s. `height` in pixels. */
export function frameCode({ url, title, height }: { url: string; title: string; height: number }): string {
  const attribute = (text: string) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
  return `<iframe src="${attribute(url)}" title="${attribute(title)}" width="100%" height="${height}" loading="lazy" style="border: 0"></iframe>`;
}
