/** Where a reader reports an error, as whoever publishes the site says in `content/site.yaml`. */
export interface Contact {
  /** Address of people. */
  mail?: string;
  /** Form of a repository, `{titre}` and `{texte}` standing for what it is filled with. */
  tickets?: string;
}

export interface ReportLink {
  /** « par courriel ». */
  way: string;
  href: string;
}

/**
 * Ways to report an error of a page, or of a paragraph, its permanent address filled in.
 * @param passage « Vitré, § 12 »
 * @param url whole address of the passage
 */
export function reportLinks({ mail, tickets }: Contact, passage: string, url: string): ReportLink[] {
  const title = encodeURIComponent(`Erreur : ${passage}`);
  const body = encodeURIComponent(`${passage}\n${url}\n\nCe qui est faux :\n\nUne source, si possible :\n`);
  return [
    ...(mail ? [{ way: 'par courriel', href: `mailto:${mail}?subject=${title}&body=${body}` }] : []),
    ...(tickets ? [{ way: 'par un ticket', href: tickets.replace('{titre}', title).replace('{texte}', body) }] : []),
  ];
}
