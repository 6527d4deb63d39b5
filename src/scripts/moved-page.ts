/** A page that moved leads to the one that stands for it, with the part that was asked for. */
const link = document.querySelector<HTMLAnchorElement>('.deplacee a');
if (link) location.replace(link.hash ? link.href : link.href + location.hash);
