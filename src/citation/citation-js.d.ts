/** @citation-js 0.8 ships no types. Only what the site uses. */
declare module '@citation-js/core' {
  export class Cite {
    constructor(items: unknown);
    format(output: 'bibliography', options: { template: string; lang: string; format: 'html' }): string;
    format(output: 'bibtex'): string;
    format(output: 'ris', options: { type: 'object' }): Record<string, string | string[]>[];
  }
  interface Register {
    add(name: string, xml: string): void;
  }
  export const plugins: {
    config: {
      get(name: '@csl'): { styles: Register; locales: Register };
      get(name: '@bibtex'): { format: { useIdAsLabel: boolean; asciiOnly: boolean } };
    };
  };
}
declare module '@citation-js/plugin-csl';
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';
