/** Marks, in the contents beside the text, the section one is reading. */
const links = new Map(
  [...document.querySelectorAll<HTMLAnchorElement>('[data-sommaire] a')].map((link) => [decodeURIComponent(link.hash.slice(1)), link]),
);
const sections = [...links.keys()].flatMap((id) => document.getElementById(id) ?? []);

/** The section whose heading passed the upper third of the window last. */
function mark(): void {
  const line = window.innerHeight / 3;
  const current = sections.findLast((section) => section.getBoundingClientRect().top <= line) ?? sections[0];
  for (const [id, link] of links) {
    if (id === current?.id) link.setAttribute('aria-current', 'true');
    else link.removeAttribute('aria-current');
  }
}

if (sections.length > 0) {
  // Fires whenever a section’s edge crosses that line, and at no other time.
  const observer = new IntersectionObserver(mark, { rootMargin: '-33% 0px -66% 0px' });
  for (const section of sections) observer.observe(section);
  mark();
}
