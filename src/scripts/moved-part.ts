/** An old fragment leads where its part went. */
function follow(): void {
  // Not by :target, which a browser may set only once the page is loaded.
  const part = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  const link = part?.closest('.deplaces p')?.querySelector('a');
  if (link) location.replace(link.href);
}

addEventListener('hashchange', follow);
follow();
