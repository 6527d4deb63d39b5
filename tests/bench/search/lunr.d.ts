/** What the bench uses of lunr 2, which comes without types. */
declare module 'lunr' {
  interface Builder {
    use(plugin: unknown): void;
    ref(name: string): void;
    field(name: string, options?: { boost: number }): void;
    add(document: object): void;
  }
  interface Index {
    search(query: string): { ref: string }[];
  }
  interface Lunr {
    (configure: (this: Builder) => void): Index;
    fr: unknown;
    Index: { load(serialized: object): Index };
  }
  const lunr: Lunr;
  export default lunr;
}
