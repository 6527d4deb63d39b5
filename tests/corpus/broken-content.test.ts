import { describe, expect, test } from 'vitest';
import { ContentError, describeProblem, nearest } from '../../src/corpus/problem-report.ts';
import { loadContent } from '../../src/corpus/load.ts';
import { problemsOf, type Spoil, spoilt, swap } from './real-content.ts';

const VITRE = 'etudes/vitre.mdx';
const COGNAC = 'etudes/cognac.mdx';
const TERRITORY = 'territoires/vitre.yaml';
const BOOKS = 'sources/livres.yaml';
const ZONES = 'donnees/zones-emploi.csv';
const PACKAGE = 'donnees/datapackage.json';
const MAP = 'cartes/france.topo.json';

/** Adds a paragraph at the end of a text. */
const append =
  (paragraph: string): Spoil =>
  (text) =>
    `${text}\n\n${paragraph}\n`;

/** A changed table no longer has the fingerprint of its description: that is said too, and is not the point here. */
const besideTheHash = (problem: { field: string }) => problem.field !== 'empreinte';

const breakArc: Spoil = (text) =>
  text.replace(
    /("type":"(?:Multi)?Polygon","arcs":\[+)\d+|("arcs":\[\[\[+)\d+(?=[\],])(?![^]*"objects")/,
    (_, a?: string, b?: string) => `${a ?? b}99999`,
  );

/** A description of base maps without one of them. */
const without =
  (map: string): Spoil =>
  (text) => {
    const described = JSON.parse(text);
    return JSON.stringify({ ...described, resources: described.resources.filter(({ name }: { name: string }) => !name.startsWith(map)) });
  };

const latin1 = (text: string) => Uint8Array.from([...text].map((sign) => sign.charCodeAt(0) & 0xff));

const PAGE = '---\ntitre: Une page\ndescription: Une page de plus\ndate: 2026-11-22\n---\n\nUne phrase.\n';

const CHAPTER = `---
numero: 9
titre: Énergie
onglet: Un onglet
question: Une question
chapeau: Un chapeau.
description: Une description
date: 2026-11-23
version: '1.0'
revisions:
  - { date: 2026-11-23, version: '1.0', nature: publication, texte: Première publication. }
etudes: [vitre, cognac, niort, lamballe]
---

[Vitré](/etudes/vitre/), [Cognac](/etudes/cognac/), [Niort](/etudes/niort/), [Lamballe](/etudes/lamballe/).
`;

/** `also`: a second fault that comes with the first, and is said as well. Anything else would be noise. */
type Case = [kind: string, file: string, change: Spoil | Uint8Array | null, field: RegExp, message: RegExp, also?: RegExp];

const CASES: Case[] = [
  [
    'an unknown source',
    TERRITORY,
    swap('source: abp-vitre', 'source: abp-vitree'),
    /faits › vitre-chomage-avril-abp › source/,
    /la source « abp-vitree » est inconnue/,
  ],
  [
    'a fact written twice',
    TERRITORY,
    swap('- id: vitre-chomage-avant-2008', '- id: vitre-chomage-avril-abp'),
    /faits › vitre-chomage-avril-abp/,
    /déjà pris/,
  ],
  [
    'a source written twice',
    BOOKS,
    (text) => text + text.slice(text.indexOf('- id:')).split('\n- id:')[0]! + '\n',
    /sources ›/,
    /déjà pris/,
  ],
  [
    'an unused source',
    BOOKS,
    (text) =>
      `${text}- id: livre-oublie\n  type: book\n  titre: Oublié\n  auteurs: []\n  editeur: Personne\n  annee: null\n  url: https://exemple.fr/\n  consulte: 2026-11-22\n`,
    /sources › livre-oublie/,
    /n’est citée nulle part/,
  ],
  [
    'a text that changed without saying what',
    VITRE,
    swap('date: 2026-11-23\n', 'date: 2026-12-01\n'),
    /revisions › n° 2 › date/,
    /la dernière révision est du 2026-11-23, le texte du 2026-12-01/,
  ],
  [
    'a form of tickets without room for the passage',
    'site.yaml',
    swap(/tickets: null/, 'tickets: https://exemple.fr/issues/new'),
    /signaler › tickets/,
    /\{titre\} puis \{texte\}/,
  ],
  [
    'a value without its period',
    TERRITORY,
    swap('    periode: "avant 2008"\n', ''),
    /vitre-chomage-avant-2008 › periode/,
    /une valeur demande sa période/,
  ],
  [
    'a value without its unit',
    TERRITORY,
    swap('    valeur: 3.7\n    unite: "%"\n    periode: "avant', '    valeur: 3.7\n    periode: "avant'),
    /vitre-chomage-avant-2008 › unite/,
    /une valeur demande son unité/,
  ],
  ['a value typed as text', TERRITORY, swap('valeur: 3.7', 'valeur: "3,7"'), /vitre-chomage-avant-2008 › valeur/, /nombre attendu/],
  [
    'a misspelt key',
    TERRITORY,
    swap('    perimetre: "Pays de Vitré – Porte de Bretagne"', '    perimettre: "Pays de Vitré – Porte de Bretagne"'),
    /vitre-chomage-avril-abp/,
    /clé inconnue : « perimettre »/,
  ],
  [
    'a word outside the list',
    TERRITORY,
    swap('fiabilite: secondaire', 'fiabilite: rapporte'),
    /fiabilite/,
    /valeur inconnue ; possibles : lu, secondaire/,
  ],
  ['a malformed YAML file', TERRITORY, swap('territoire: vitre', 'territoire: "vitre'), /^ligne \d+$/, /YAML illisible/],
  [
    'a YAML key written twice',
    TERRITORY,
    swap('nom: "Vitré"', 'nom: "Vitré"\nnom: "Vitré"'),
    /^ligne \d+$/,
    /une clé est écrite deux fois/,
  ],
  [
    'an unknown zone code in a territory',
    TERRITORY,
    swap('code: "5319"', 'code: "5399"'),
    /perimetres › n° 3 › code/,
    /« 5399 » n’existe pas/,
  ],
  ['an unknown zone in a study', VITRE, swap('zones: ["5319"]', 'zones: ["5399"]'), /^zones$/, /zone d’emploi 2020 inconnue : 5399/],
  ['text not in UTF-8', BOOKS, latin1('sources:\n- id: é\n'), /encodage/, /pas en UTF-8/],
  ['a table whose column is missing', ZONES, swap('population', 'habitants'), /population/, /décrite mais absente/, /n’est pas décrite/],
  [
    'a table with a column nobody described',
    ZONES,
    (text) => text.replace(/\n(?=.)/g, ',1\n').replace('taux_pauvrete_2021,1', 'taux_pauvrete_2021,nouvelle'),
    /nouvelle/,
    /n’est pas décrite/,
  ],
  ['text in a column of numbers', ZONES, swap(',184,', ',cent,'), /ligne 2 › communes/, /« cent » n’est pas de la forme attendue/],
  [
    'a decimal comma in a table',
    ZONES,
    swap(',15.2', ',"15,2"'),
    /ligne 2 › taux_pauvrete_2021/,
    /« 15,2 » n’est pas de la forme attendue/,
  ],
  ['a row too short', ZONES, swap('0051,Alençon,', '0051,'), /ligne 2/, /8 cellules au lieu de 9/],
  [
    'a row written twice',
    ZONES,
    (text) => text + text.split('\n')[1] + '\n',
    /ligne 307/,
    /la clé « 0051 » figure déjà ligne 2/,
    /306 lignes, 305 annoncées/,
  ],
  ['a row lost', ZONES, (text) => text.replace(/\n0052,.*/, ''), /nombre de lignes/, /304 lignes, 305 annoncées/],
  [
    'a column written twice',
    ZONES,
    (text) => text.replace(/\n(?=.)/g, ',1\n').replace('taux_pauvrete_2021,1', 'taux_pauvrete_2021,population'),
    /population/,
    /figure deux fois/,
  ],
  ['a table changed without a word', ZONES, swap('123814', '123815'), /empreinte/, /n’est plus celui que décrit/],
  ['a table that is not there', ZONES, null, /resources › zones-emploi/, /n’existe pas/],
  ['a description that is not JSON', PACKAGE, swap('{', '{{'), /fichier/, /JSON illisible/],
  ['a broken arc in a base map', MAP, breakArc, /fond de carte/, /arc absent|pas une suite de points/],
  ['a base map that is not JSON', MAP, swap('{', '['), /fond de carte/, /illisible/],
  ['a file nobody reads', 'territoires/vitre.csv', () => 'a,b\n', /fichier/, /lu par personne/],
  ['a file of an ending nobody reads', 'etudes/dinan.md', () => 'Dinan\n', /fichier/, /lu par personne/],
  ['a name that is no address', 'pages/À lire.mdx', () => PAGE, /nom du fichier/, /ne peut pas servir d’adresse/],
  ['a page that takes the address of another', 'pages/sources.mdx', () => PAGE, /nom du fichier/, /déjà une page \/sources\//],
  ['malformed MDX', VITRE, append('Un mot <Chiffre id="chomage-fin" puis la suite.'), /^ligne/, /MDX illisible/],
  ['no front matter', VITRE, swap('---\n', ''), /ligne 1/, /l’en-tête entre deux lignes --- manque/],
  ['an unknown tag', VITRE, append('Un mot <Chifre id="chomage-fin" /> de plus.'), /^ligne/, /balise inconnue : <Chifre>/],
  [
    'an attribute the tag does not know',
    VITRE,
    append('Un mot <Chiffre id="chomage-fin" unite="non" /> de plus.'),
    /^ligne/,
    /ne connaît pas « unite »/,
  ],
  ['an inline tag alone on its line', VITRE, append('<Note source="popsu-vitre" />'), /^ligne/, /seul sur sa ligne/],
  [
    'a box caught in a paragraph',
    VITRE,
    append('Voici <Dispositif id="vitre-dispositif-five" /> dans le texte.'),
    /^ligne/,
    /pris dans un paragraphe/,
  ],
  ['an import in a text', VITRE, append("import x from './x.ts'"), /^ligne|§/, /ni import/],
  ['code in a sentence', VITRE, append('Il y a {total} usines.'), /^ligne/, /ni expression/],
  ['an image', VITRE, append('![Une usine](/usine.png)'), /^ligne/, /pas d’image/],
  ['a tag around words', VITRE, append('Le site<Note source="popsu-vitre">de Vitré</Note> ferme.'), /^ligne/, /ne contient pas de texte/],
  [
    'an unknown number',
    VITRE,
    append('Le chômage est de <Chiffre id="chomage-finn" />.'),
    /^ligne/,
    /le chiffre « chomage-finn » est inconnu/,
  ],
  [
    'an unknown fact in a note',
    VITRE,
    append('Une phrase<Note fait="vitre-inconnu" />.'),
    /^ligne/,
    /le fait « vitre-inconnu » est inconnu/,
  ],
  ['a note with neither fact nor source', VITRE, append('Une phrase<Note />.'), /^ligne/, /veut « fait » ou « source »/],
  [
    'an extract the fact does not say',
    VITRE,
    append('Ils étaient <Chiffre id="vitre-mitsubishi-reclassement" extrait="542 salariés" />.'),
    /^ligne/,
    /ne figure pas dans l’énoncé/,
  ],
  [
    'units that do not fit',
    VITRE,
    swap('de: [chomage-france-fin, chomage-fin]', 'de: [chomage-france-fin, salaries-2018]'),
    /chiffres › ecart-fin/,
    /les unités diffèrent/,
  ],
  [
    'a number computed from itself',
    VITRE,
    swap('de: [chomage-france-fin, chomage-fin]', 'de: [ecart-fin, chomage-fin]'),
    /chiffres › ecart-fin/,
    /à partir de lui-même/,
  ],
  [
    'a row that does not exist',
    VITRE,
    swap('trimestre: "2025-T4" }', 'trimestre: "2035-T4" }'),
    /donnee › ligne/,
    /aucune ligne ne correspond/,
  ],
  [
    'a key too vague',
    VITRE,
    swap('ligne: { ze2020: "5319", trimestre: "2003-T1" }', 'ligne: { ze2020: "5319" }'),
    /donnee › ligne/,
    /\d+ lignes correspondent/,
  ],
  ['an unknown data set', VITRE, swap('jeu: chomage-france,', 'jeu: chomage-frances,'), /donnee › jeu/, /« chomage-frances » est inconnu/],
  ['an unknown column', VITRE, swap('colonne: taux,', 'colonne: tauxx,'), /donnee › colonne/, /« tauxx » n’existe pas/],
  [
    'a declared number nobody uses',
    VITRE,
    swap('chiffres:\n', 'chiffres:\n  de-trop:\n    calcul: difference\n    de: [chomage-france-fin, chomage-fin]\n'),
    /chiffres › de-trop/,
    /ne sert nulle part/,
  ],
  [
    'a placeholder without its number',
    VITRE,
    swap('(France : {chomage-france-fin})', '(France : {chomage-france-finn})'),
    /reperes › n° 1/,
    /« chomage-france-finn » est inconnu/,
  ],
  ['a bare number in the text', VITRE, append('La zone compte 1 400 emplois.'), /^§/, /nombre en clair : « 1 400 emplois »/],
  ['a bare number in a list', VITRE, append('- une usine\n- 1 400 emplois'), /^ligne/, /nombre en clair : « 1 400 emplois »/],
  [
    'a bare number in the title of a chart',
    VITRE,
    swap(/(graphiques:\n {2}[a-z-]+:\n[^]*?titre: ")/, '$112 % : '),
    /titre/,
    /nombre en clair/,
  ],
  ['a bare number in a heading', VITRE, append('## Les 605 emplois'), /intertitre/, /nombre en clair/],
  ['a bare number in a title', VITRE, swap('question: "', 'question: "12 % : '), /^question$/, /nombre en clair/],
  ['a straight apostrophe', VITRE, append("L'usine ferme."), /^§/, /signe à remplacer/],
  [
    'more than three sources in a paragraph',
    VITRE,
    append(
      'Un<Note source="popsu-vitre" />, deux<Note source="abp-vitre" />, trois<Note source="jde-vitre" />, quatre<Note source="lfi-vitre" />.',
    ),
    /^§/,
    /4 sources dans ce paragraphe/,
  ],
  [
    'a dangling scheme',
    VITRE,
    append('<Dispositif id="vitre-dispositif-fives" />'),
    /^ligne/,
    /le dispositif « vitre-dispositif-fives » est inconnu/,
  ],
  [
    'the scheme of another territory',
    VITRE,
    append('<Dispositif id="cognac-d-spirits-valley" />'),
    /^ligne/,
    /celui d’un autre territoire/,
  ],
  [
    'a scheme placed twice',
    VITRE,
    append('<Dispositif id="vitre-dispositif-plh" />'),
    /^ligne/,
    /« vitre-dispositif-plh » est placé deux fois/,
  ],
  ['a chart placed but not declared', VITRE, append('<Graphique id="salaires" />'), /^ligne/, /« salaires » n’est pas déclaré/],
  ['a chart declared but not placed', VITRE, swap('<Graphique id="chomage" />', ''), /graphiques › chomage/, /placé nulle part/],
  ['a chart without rows', VITRE, swap(/periodes: \[[^\]]*\]/, 'periodes: ["1999-2001"]'), /graphiques ›/, /graphique sans données/],
  ['a study without tensions', VITRE, swap('<Tensions />', ''), /^texte$/, /<Tensions \/> manque/],
  ['a study that hides what is not known', VITRE, swap('<Lacunes />', ''), /^texte$/, /<Lacunes \/> manque/],
  [
    'a tension that does not exist',
    VITRE,
    swap(/tension: \d+/, 'tension: 40'),
    /resiste › n° 1 › tension/,
    /il n’y a pas de tension n° 40/,
  ],
  ['a number already taken by another study', VITRE, swap('numero: 2', 'numero: 1'), /^numero$/, /déjà celui de/],
  ['an unknown town', VITRE, swap('villes: [', 'villes: [renne, '), /carte › villes/, /la ville « renne » n’a pas de coordonnées/],
  ['a dangling link', VITRE, append('Voir [les études de Cognac](/etudes/cognacq/).'), /^ligne/, /ne mène à aucune page/],
  [
    'a link to a place that is not there',
    VITRE,
    append('Voir [le verre à Cognac](/etudes/cognac/#p999).'),
    /^ligne/,
    /n’existe pas sur cette page/,
  ],
  ['a link that does not start from the root', VITRE, append('Voir [la méthode](methode/).'), /^ligne/, /methode\/ ne mène à aucune page/],
  [
    'a link to another part that is not there',
    VITRE,
    append('Voir [plus haut dans ce texte](#p999).'),
    /^ligne/,
    /« p999 » n’existe pas sur cette page/,
  ],
  [
    'a link whose address is elsewhere in the text',
    VITRE,
    append('Voir [la méthode][m].\n\n[m]: /methode/'),
    /^ligne/,
    /lien par référence/,
  ],
  ['a link that says nothing', VITRE, append('Pour Cognac, cliquez [ici](/etudes/cognac/).'), /^ligne/, /ne dit pas où il mène/],
  [
    'a lever that argues with a study which does not name it',
    'etudes/cognac.mdx',
    (text) => text.replace(/^(leviers: \[.*?)competences, /m, '$1'),
    /leviers/,
    /s’appuie sur cette étude, qui ne nomme pas « competences »/,
  ],
  [
    'a chapter that answers nobody',
    'leviers/foncier.mdx',
    (text) => text.replace(/^dispositifs: \[friches, /m, 'dispositifs: ['),
    /dispositifs/,
    /dispositifs\/friches.mdx renvoie ici|leviers\/foncier.mdx renvoie ici/,
  ],
  [
    'a chapter about a study it never cites',
    'facteurs/contexte.mdx',
    (text) => text.replace(/^etudes: \[/m, 'etudes: [lamballe, '),
    /etudes/,
    /ne cite ni l’étude « lamballe »/,
    /qui ne nomme pas « contexte »/,
  ],
  [
    'a chapter about no known subject',
    'leviers/energie.mdx',
    () => CHAPTER,
    /nom du fichier/,
    /« energie » n’est pas un sujet/,
    /qui ne nomme pas « energie »/,
  ],
  [
    'a scheme of an unknown kind',
    TERRITORY,
    (text) => text.replace(/genre: [a-z-]+/, 'genre: usine-verte'),
    /dispositifs › .* › genre/,
    /le genre « usine-verte » est inconnu/,
  ],
  [
    'a carrier nobody described',
    TERRITORY,
    swap('acteurs: ["Vitré Communauté"]', 'acteurs: ["Vitré Communauté", "Un inconnu"]'),
    /dispositifs › .* › acteurs/,
    /« Un inconnu » n’est pas dans la liste/,
  ],
  [
    'a carrier of nothing',
    'dispositifs/porteurs.yaml',
    (text) => `${text.trimEnd()}\n  - { nom: "Personne", nature: habitants }\n`,
    /porteurs › Personne/,
    /n’est celui d’aucun dispositif/,
  ],
  [
    'an aspect of a collective that rests on nothing',
    TERRITORY,
    (text) => text.replace(/(aspect: decision\n.*\n)(?: {4}(?:faits|sources): .*\n)+/, '$1'),
    /gouvernance › decision/,
    /rien n’appuie cette phrase/,
  ],
  [
    'a term no text uses',
    'glossaire/glossaire.yaml',
    (text) =>
      `${text.trimEnd()}\n  - id: anticonstitution\n    terme: "anticonstitution"\n    formes: []\n    definition: "Mot long."\n    jeux: [zones-emploi]\n    voir: []\n`,
    /termes › anticonstitution/,
    /aucun texte n’emploie ce terme/,
  ],
  [
    'a definition that rests on nothing',
    'glossaire/glossaire.yaml',
    (text) => text.replace(/( {2}- id: zone-d-emploi\n[^]*?)\n {4}(?:sources|jeux): .*(\n {4}jeux: .*)?/, '$1'),
    /termes › zone-d-emploi/,
    /ne s’appuie sur rien/,
    /n’est citée nulle part/,
  ],
  [
    'a word in two groups of synonyms',
    'recherche/synonymes.yaml',
    (text) => `${text.trimEnd()}\n  - mots: ["parapluie", "Friche"]\n`,
    /synonymes › n° \d+/,
    /« Friche » est déjà dans le groupe n° \d+/,
  ],
  [
    'a synonym that the glossary knows',
    'recherche/synonymes.yaml',
    (text) => `${text.trimEnd()}\n  - mots: ["zéro artificialisation nette", "ZAN"]\n`,
    /synonymes › n° \d+/,
    /le terme « zéro artificialisation nette » du glossaire dit déjà/,
  ],
  [
    'a synonym alone',
    'recherche/synonymes.yaml',
    (text) => `${text.trimEnd()}\n  - mots: ["parapluie"]\n`,
    /synonymes › n° \d+ › mots/,
    /2 au moins/,
  ],
  [
    'a year the scatter does not have',
    'idees/rien-n-est-joue-d-avance.mdx',
    (text) => text.replace(/nuage: 2008-2018, mesure: r2/, 'nuage: 1908-2018, mesure: r2'),
    /chiffres › /,
    /pas d’emploi de la zone .* en 1908/,
    /inconnu/,
  ],
];

describe('broken content stops the build, and says where, what and what to do', () => {
  test.each(CASES)('%s', (_kind, file, change, field, message, also) => {
    const problems = problemsOf(spoilt({ [file]: change })).filter((problem) => field.source === 'empreinte' || besideTheHash(problem));
    const expected = problems.filter((problem) => message.test(problem.message));
    expect(expected.map((problem) => problem.field)).toEqual([expect.stringMatching(field)]);
    expect(expected[0]!.file).toBe(change === null ? PACKAGE : file);
    expect(problems.filter((problem) => !expected.includes(problem) && !also?.test(problem.message))).toEqual([]);
    expect(expected[0]!.remedy.length).toBeGreaterThan(10);
    expect(describeProblem(expected[0]!)).not.toMatch(/\bat .*\.ts|undefined|\[object/);
  });

  test('each kind has its own message', () => {
    expect(new Set(CASES.map(([, , , , message]) => message.source)).size).toBeGreaterThan(40);
  });
});

describe('a build reports', () => {
  test('five faults of five files at once', () => {
    const problems = problemsOf(
      spoilt({
        [TERRITORY]: swap('source: abp-vitre', 'source: abp-vitree'),
        [VITRE]: append('La zone compte 1 400 emplois.'),
        [COGNAC]: swap('numero: 1', 'numero: 2'),
        [ZONES]: swap('123814', 'beaucoup'),
        [MAP]: swap('{', '['),
      }),
    ).filter(besideTheHash);
    expect(new Set(problems.map(({ file }) => file))).toEqual(
      new Set([TERRITORY, VITRE, COGNAC, ZONES, MAP].map((file) => (file === COGNAC ? VITRE : file))),
    );
    expect(problems.length).toBeGreaterThanOrEqual(5);
  });

  test('an unreadable file, without blaming what refers to it', () => {
    const problems = problemsOf(spoilt({ [TERRITORY]: swap('territoire: vitre', 'territoire: "vitre') }));
    expect(new Set(problems.map(({ file }) => file))).toEqual(new Set([TERRITORY]));
  });

  test.each([
    ['a file that is not in UTF-8', { [TERRITORY]: latin1('territoire: vitré\n') }, [TERRITORY]],
    ['a text without front matter', { [VITRE]: () => 'Un texte sans rien devant.\n' }, [VITRE]],
    ['a file of national facts that is gone', { 'observatoire/observatoire.yaml': null }, ['observatoire']],
    ['a page that every other links to, and that is gone', { 'pages/methode.mdx': null }, ['pages']],
    [
      'a base map gone with its description',
      { 'cartes/regions.topo.json': null, 'cartes/datapackage.json': without('regions') },
      ['cartes'],
    ],
  ] as const)('%s, and nothing that follows from it', (_kind, changes, blamed) => {
    expect(problemsOf(spoilt(changes)).map(({ file }) => file)).toEqual(blamed);
  });

  test('in French, by file, with the nearest word, and no stack', () => {
    const files = spoilt({
      [TERRITORY]: swap('source: abp-vitre', 'source: abp-vitree'),
      [VITRE]: append('La zone compte 1 400 emplois.'),
    });
    let error: unknown;
    try {
      loadContent(files);
    } catch (caught) {
      error = caught;
    }
    expect(error).toBeInstanceOf(ContentError);
    expect((error as ContentError).stack).toBe((error as ContentError).message);
    expect((error as ContentError).message.replace(/§ \d+ \(ligne \d+\)/, '§ … (ligne …)')).toMatchInlineSnapshot(`
      "Le contenu ne peut pas être publié : 2 problèmes.

      content/etudes/vitre.mdx
        › § … (ligne …) : nombre en clair : « 1 400 emplois ».
          → le tirer d’un fait ou d’un jeu de données par <Chiffre> (ou {nom} dans un titre), ou l’écrire en lettres.

      content/territoires/vitre.yaml
        › faits › vitre-chomage-avril-abp › source : la source « abp-vitree » est inconnue. Vouliez-vous dire « abp-vitre » ?
          → l’ajouter dans content/sources/, ou corriger l’identifiant.
      "
    `);
  });
});

test.each([
  ['insee-flore', ['insee-flores', 'insee-ze'], 'insee-flores'],
  ['Chifre', ['Chiffre', 'Note'], 'Chiffre'],
  ['tout-autre-chose', ['insee-flores'], undefined],
])('the nearest word to « %s » among %j is %s', (word, among, expected) => {
  expect(nearest(word, among)).toBe(expected);
});
