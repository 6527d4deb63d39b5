/** A place the site is served from. */
export interface Host {
  /** `terrains-industrie.example` */
  name: string;
  /** Prefix, with a slash at both ends: `/` or `/notes/terrains/`. */
  base: string;
  /** Folder in which the site stands under its prefix: `/srv/terrains`, for `/srv/terrains/notes/terrains/index.html`. */
  root: string;
  moves: Move[];
}

/** Addresses, prefix included, of a page that moved and of what stands for it, which may hold a fragment. */
export interface Move {
  from: string;
  to: string;
}
