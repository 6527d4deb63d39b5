/** A place of *Comparer*: what a study says of it, if there is one, and all its cells. */
import type { Loaded } from '../corpus/load.ts';
import { html } from '../format/html.ts';
import { counted, dataHtml, percent } from '../format/sentence.ts';
import { comparedPlace, nameOfZone } from '../model/compared-place.ts';
import type { ComparedFrance, ComparedPlace, StudyWords } from '../model/comparison.ts';
import { ofPlace } from '../model/place-names.ts';
import type { Study } from '../model/studies.ts';
import { CONDITIONS, type Condition, LEVERS, type Lever } from '../model/territories.ts';
import { studiedTerritories } from '../model/zone-place.ts';
import type { Zone } from '../model/zones.ts';
import { figureCells, units } from './comparison-cells.ts';

export interface PlaceColumn {
  place: ComparedPlace;
  /** HTML of the head of the column. */
  head: string;
  /** Row of the page → HTML of its cell, each with the name of the place for who sees no column. */
  cells: Record<string, string>;
}

const NO_STUDY = '<p class="cellule-vide">Aucune étude ne se lit sur cette zone.</p>';

/** @param base where addresses start from: the prefix of the site in the page, « ../ » in a script brought to it */
export function placeColumn(corpus: Loaded, zone: Zone, france: ComparedFrance, base: string): PlaceColumn {
  const study = studyReadIn(corpus, zone.code);
  const place = comparedPlace(corpus.datasets, zone, study && wordsOf(study));
  const studyCells = study
    ? { leviers: levers(corpus, study), facteurs: conditions(study), resiste: resists(study, base) }
    : { leviers: NO_STUDY, facteurs: NO_STUDY, resiste: NO_STUDY };
  const cells = { lieu: where(corpus, zone, study, base), ...figureCells(place, france), ...studyCells };
  return {
    place,
    head: head(zone, study, base),
    cells: Object.fromEntries(
      Object.entries(cells).map(([row, cell]) => [
        row,
        `<p class="cellule-lieu">${html(row in studyCells && study ? study.title : place.name)}</p>${cell}`,
      ]),
    ),
  };
}

/** The study whose first zone it is. */
export function studyReadIn(corpus: Loaded, code: string): Study | undefined {
  return corpus.studies.find((study) => study.zones[0] === code);
}

const wordsOf = ({ title, levers: ids, conditions: held }: Study): StudyWords => ({
  title,
  levers: ids.map((id) => LEVERS[id]),
  conditions: held.map((id) => CONDITIONS[id]),
});

function head(zone: Zone, study: Study | undefined, base: string): string {
  const words = (name: string, page: string, read: string) =>
    `<a class="tete-nom" href="${base}${page}/">${html(name)}</a> <span class="tete-zone">${html(read)}</span>`;
  if (!study) return words(nameOfZone(zone), `zones/${zone.code}`, 'zone d’emploi');
  const several = study.zones.length > 1;
  return words(
    study.title,
    study.key,
    several ? `étude, lue sur la première de ses zones d’emploi : ${zone.name}` : `étude, lue sur la zone d’emploi ${ofPlace(zone.name)}`,
  );
}

function where(corpus: Loaded, zone: Zone, study: Study | undefined, base: string): string {
  const page = `<a href="${base}zones/${zone.code}/">Zone d’emploi ${html(ofPlace(zone.name))}</a>`;
  const people = zone.population === null ? '' : `, ${dataHtml(counted(zone.population, 'habitant', 'habitants'))} en 2023`;
  const held = study && studiedTerritories(corpus.datasets, zone.code).find(({ territory }) => territory === study.territory);
  const perimeter = held
    ? ` Y vivent ${dataHtml(percent(held.shareOfTerritory, { decimals: 0 }))} des habitants du territoire étudié, qui font ${dataHtml(percent(held.shareOfZone, { decimals: 0 }))} des siens.`
    : '';
  const others = corpus.studies
    .filter((other) => other !== study && other.zones.includes(zone.code))
    .map((other) => ` L’étude <a href="${base}${other.key}/">${html(other.title)}</a> porte aussi sur elle.`);
  const question = study ? `<p class="cellule-question">${html(study.question)}</p>` : '';
  return `${question}<p class="cellule-perimetre">${page}${people}.${perimeter}${others.join('')}</p>`;
}

function levers(corpus: Loaded, study: Study): string {
  const { schemes } = corpus.territories.get(study.territory)!;
  const rows = (Object.keys(LEVERS) as Lever[]).map((id) => {
    const count = schemes.filter(({ lever }) => lever === id).length;
    const name = study.levers.includes(id) ? `<b>${LEVERS[id]}</b><span class="invisible"> (mis en avant)</span>` : LEVERS[id];
    return `<li><span>${name}</span> <span class="comptes-unites">${count > 0 ? `${units(count)} ${count}` : '–'}</span></li>`;
  });
  return `<ul class="cellule-leviers">${rows.join('')}</ul>`;
}

function conditions(study: Study): string {
  const rows = (Object.keys(CONDITIONS) as Condition[]).map((id) =>
    study.conditions.includes(id)
      ? `<li>${CONDITIONS[id]}</li>`
      : `<li class="absent"><span class="invisible">pas mis en avant\u00A0: </span>${CONDITIONS[id]}</li>`,
  );
  return `<ul class="cellule-facteurs">${rows.join('')}</ul>`;
}

function resists(study: Study, base: string): string {
  const rows = study.resists.map(({ title }) => `<li>${html(title)}</li>`);
  return `<ul class="cellule-resiste">${rows.join('')}</ul><p class="cellule-suite"><a href="${base}${study.key}/#ce-qui-resiste">${html(`Ce qui résiste : ${study.title}`)}</a></p>`;
}
