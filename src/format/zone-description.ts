/** What search engines show of the page of a zone: its own numbers first, then as many sentences as there is room for. */
import { formatQuarter } from './french.ts';
import { percent, plainText, say } from './sentence.ts';
import { isSmall } from './zone-sentences.ts';

interface Described {
  /** The zone with its preposition, « d’Oloron ». */
  of: string;
  /** Shares of salaried jobs, in %. */
  industry: { year: number; share: number; mainlandShare: number };
  /** In %. */
  change: { from: number; to: number; zone: number };
  strongest: { name: string } | undefined;
  /** Undefined where it is not measured. */
  unemployment: { quarter: string; zone: number } | undefined;
}

/** Signs that search engines show. */
const ROOM = 165;
/** In points: under it, two shares are about the same. */
const ALIKE = 1;

export function zoneDescription({ of, industry, change, strongest, unemployment }: Described): string {
  const { year, share, mainlandShare } = industry;
  const beside = Math.abs(share - mainlandShare) < ALIKE ? 'à peu près comme' : share > mainlandShare ? 'plus qu’' : 'moins qu’';
  const first = plainText(
    say`Dans la zone d’emploi ${of}, l’industrie occupe ${percent(share)} des salariés fin ${String(year)}, ${beside.replace(/e$/, 'e ')}en métropole (${percent(mainlandShare)}).`,
  );
  const others = [
    isSmall(change.zone)
      ? say` De ${String(change.from)} à ${String(change.to)}, l’emploi industriel y varie peu.`
      : say` De ${String(change.from)} à ${String(change.to)}, ${percent(change.zone, { signed: true })} d’emplois industriels.`,
    ...(strongest ? [say` D’abord : ${strongest.name.charAt(0).toLocaleLowerCase('fr-FR') + strongest.name.slice(1)}.`] : []),
    ...(unemployment ? [say` Chômage : ${percent(unemployment.zone)} au ${formatQuarter(unemployment.quarter)}.`] : []),
  ];
  return others.map(plainText).reduce((said, sentence) => (said.length + sentence.length > ROOM ? said : said + sentence), first);
}
