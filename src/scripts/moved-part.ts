/** An old fragment leads where its part went. */
function follow(): void {
  const link = document.querySelector<HTMLAnchorElement>('.deplaces :target a');
  if (link) location.replace(link.href);
}

addEventListener('hashchange', follow);
follow();
