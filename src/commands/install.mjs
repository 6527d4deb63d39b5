// Plain JavaScript: it runs before anything is installed, on the machine's own Node.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';

const OLDEST_NODE = 20;

// Its list of network interfaces can take seconds.
process.report.excludeNetwork = true;
const libcOfThisMachine = process.report.getReport().header.glibcVersionRuntime ? 'glibc' : 'musl';

if (Number(process.versions.node.split('.')[0]) < OLDEST_NODE) {
  console.error(
    `Node ${OLDEST_NODE} ou plus récent est nécessaire ; cette machine a Node ${process.versions.node}. Voir https://nodejs.org`,
  );
  process.exit(1);
}

const wanted = readPackages('package-lock.json');
if (!wanted) {
  console.error('package-lock.json manque ou est illisible : lancer la commande à la racine du projet.');
  process.exit(1);
}
if (!matches(wanted, readPackages('node_modules/.package-lock.json') ?? {})) {
  console.log('Installation de ce qui manque (npm ci) : une minute environ…');
  process.exit(install());
}

/** `packages` of a lockfile: path (`node_modules/…`) → description. */
function readPackages(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages;
  } catch {
    return undefined;
  }
}

/** Whether what is installed is what the lockfile asks of this machine: each path present in its version, none besides. */
function matches(wanted, installed) {
  const asked = Object.entries(wanted).filter(([path, described]) => path !== '' && isForThisMachine(described));
  const present = asked.every(([path, { version, optional, os, cpu }]) => {
    if (installed[path]) return installed[path].version === version && existsSync(path);
    // Dependencies of another platform's package carry no platform of their own.
    return optional && !os && !cpu;
  });
  return present && Object.entries(installed).every(([path, { extraneous }]) => extraneous || path in wanted);
}

function isForThisMachine({ os, cpu, libc }) {
  return allows(os, process.platform) && allows(cpu, process.arch) && allows(libc, libcOfThisMachine);
}

/** npm's lists name what is accepted, or with `!` what is not. */
function allows(list, current) {
  if (!list) return true;
  const entries = [list].flat();
  return entries.includes(current) || (entries.some((entry) => entry.startsWith('!')) && !entries.includes(`!${current}`));
}

function install() {
  const parameters = ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  // npm says where it is to the scripts it runs; its own Node is not the one about to be replaced.
  const { npm_execpath: npm, npm_node_execpath: node = process.execPath } = process.env;
  const { status, error } = npm
    ? spawnSync(node, [npm, ...parameters], { stdio: 'inherit' })
    : spawnSync('npm', parameters, { stdio: 'inherit', shell: process.platform === 'win32' });
  if (status === 0) return 0;
  console.error(
    `L’installation a échoué${error ? ` (${error.message})` : ''}. Vérifier la connexion au réseau, puis relancer la commande.`,
  );
  return 1;
}
