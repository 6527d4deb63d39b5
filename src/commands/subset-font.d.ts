declare module 'subset-font' {
  /** Font with the signs of `text` only; `variationAxes` pins an axis (number) or narrows it. */
  export default function subsetFont(
    font: Uint8Array,
    text: string,
    options: { targetFormat: 'woff2' | 'truetype'; variationAxes?: Record<string, number | { min: number; max: number }> },
  ): Promise<Uint8Array>;
}
