/** The little the site takes from Citation.js, which has no types of its own. */
declare module '@citation-js/core' {
  export class Cite {
    constructor(data: readonly object[]);
    format(name: string, options?: object): unknown;
  }
}
declare module '@citation-js/plugin-ris' {}
