/** Tags of a text → components that write them. Partie, Alinea and Terme are set by the Markdown plugin, not typed by authors. */
import Alinea from './Alinea.astro';
import Chiffre from './Chiffre.astro';
import Dispositif from './Dispositif.astro';
import Graphique from './Graphique.astro';
import Intertitre from './Intertitre.astro';
import Lacunes from './Lacunes.astro';
import Lien from './Lien.astro';
import Note from './Note.astro';
import Partie from './Partie.astro';
import Tensions from './Tensions.astro';
import Terme from './Terme.astro';

export const tags = { Partie, Alinea, Chiffre, Note, Graphique, Dispositif, Tensions, Lacunes, Terme, h2: Intertitre, a: Lien };
