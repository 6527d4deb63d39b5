declare module '@harvard-lil/js-wacz' {
  /** What is used of it here; the package has types for editors only. */
  export class WACZ {
    constructor(options: {
      input: string;
      output: string;
      url: string;
      /** ISO date and hour of the capture. */
      ts: string;
      title: string;
      log: Record<'trace' | 'info' | 'warn' | 'error', () => void>;
    });
    process(verbose: boolean): Promise<void>;
  }
}
