/** What colours do to each other: contrast, distance, and how they look to who confuses some of them. */

/** Red, green, blue, 0 to 255. */
export type Rgb = [red: number, green: number, blue: number];

/** `#c4350b` → [196, 53, 11]. */
export function rgbOf(hexadecimal: string): Rgb {
  const digits = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(hexadecimal);
  if (!digits) throw new RangeError(`couleur illisible : ${hexadecimal}`);
  return digits.slice(1).map((pair) => Number.parseInt(pair, 16)) as Rgb;
}

const linear = (channel: number) => (channel / 255 <= 0.04045 ? channel / 255 / 12.92 : ((channel / 255 + 0.055) / 1.055) ** 2.4);

/** Contrast ratio of WCAG 2.2, 1 to 21. */
export function contrast(one: Rgb, other: Rgb): number {
  const luminance = (rgb: Rgb) => rgb.map(linear).reduce((sum, channel, i) => sum + channel * [0.2126, 0.7152, 0.0722][i]!, 0);
  const [low, high] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (high! + 0.05) / (low! + 0.05);
}

export type Vision = 'normale' | 'protanopie' | 'deutéranopie' | 'tritanopie';
type Matrix = [Rgb, Rgb, Rgb];

// G. M. Machado, M. M. Oliveira, L. A. F. Fernandes, « A Physiologically-based Model for Simulation of Color Vision
// Deficiency », IEEE TVCG 15(6), 2009, severity 1.0, on linear RGB: the matrices browsers simulate with too.
const DEFICIENT: Record<Exclude<Vision, 'normale'>, Matrix> = {
  protanopie: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deutéranopie: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopie: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

const clamp = (value: number) => Math.min(1, Math.max(0, value));
const times = (matrix: Matrix, vector: number[]) => matrix.map((row) => row.reduce((sum, factor, i) => sum + factor * vector[i]!, 0));

/** OKLab, B. Ottosson, 2020, https://bottosson.github.io/posts/oklab/. */
function oklab(linearRgb: number[]): number[] {
  const cones = times(
    [
      [0.4122214708, 0.5363325363, 0.0514459929],
      [0.2119034982, 0.6806995451, 0.1073969566],
      [0.0883024619, 0.2817188376, 0.6299787005],
    ],
    linearRgb,
  ).map(Math.cbrt);
  return times(
    [
      [0.2104542553, 0.793617785, -0.0040720468],
      [1.9779984951, -2.428592205, 0.4505937099],
      [0.0259040371, 0.7827717662, -0.808675766],
    ],
    cones,
  );
}

/** Distance of two colours in OKLab as a given vision sees them; black to white is 1. */
export function distance(one: Rgb, other: Rgb, vision: Vision = 'normale'): number {
  const seen = (rgb: Rgb) => {
    const light = rgb.map(linear);
    return oklab(vision === 'normale' ? light : times(DEFICIENT[vision], light).map(clamp));
  };
  const [a, b] = [seen(one), seen(other)];
  return Math.hypot(...a.map((value, i) => value - b[i]!));
}
