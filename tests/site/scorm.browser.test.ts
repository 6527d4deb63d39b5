/** A SCORM package answered by a pupil, inside a platform and without one. The platform is scorm-again, in the window above. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser, Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser } from '../../src/browser/launch.ts';
import { scormFiles } from '../../src/teaching/scorm/package.ts';
import { images, quiz } from '../teaching/small-quiz.ts';

const PLATFORM = 'http://plateforme.test/';
const read = (path: string) => readFileSync(path, 'utf8');
const runtime = read(
  createRequire(import.meta.url)
    .resolve('scorm-again/scorm12/min')
    .replace('/esm/', '/'),
);
const files = scormFiles(quiz, images, {
  script: read('src/teaching/scorm/player.js'),
  style: read('src/teaching/scorm/quiz.css'),
});

let browser: Browser;
beforeAll(async () => void (browser = await launchBrowser()));
afterAll(() => browser.close());

/** Nothing goes out: every address is answered here, as the platform would. */
async function open(platform: string): Promise<{ page: Page; sco: Frame; errors: string[] }> {
  const page = await browser.newPage();
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  await page.route('**/*', (route) => {
    const path = new URL(route.request().url()).pathname.slice(1);
    const body = path === '' ? platform : path === 'runtime.js' ? runtime : undefined;
    const file = files.get(path.replace(/^cours\//, ''));
    if (body === undefined && !file) return route.fulfill({ status: 404 });
    const contentType =
      path === '' || path.endsWith('.html')
        ? 'text/html'
        : path.endsWith('.css')
          ? 'text/css'
          : path.endsWith('.svg')
            ? 'image/svg+xml'
            : 'text/javascript';
    return route.fulfill({ contentType, body: body ?? Buffer.from(file!) });
  });
  await page.goto(PLATFORM);
  return { page, sco: page.frames().find((frame) => frame.url().endsWith('index.html')) ?? page.mainFrame(), errors };
}

const frame =
  '<!doctype html><script src="runtime.js"></script><script>window.API = new Scorm12API({});</script><iframe src="cours/index.html" title="Cours"></iframe>';

/** All right but the first, and the essay left to be read. */
async function answer(sco: Frame): Promise<void> {
  await sco.getByLabel('La commune = la ville').check();
  await sco.getByLabel('Le verre').check();
  await sco.getByLabel('Le bois').check();
  await sco.getByLabel('Réponse, en %').fill('7,25 %');
  for (const [left, right] of [
    ['Tonnelier', 'Bois'],
    ['Verrier', 'Verre'],
    ['Bouilleur', 'Eau-de-vie'],
    ['Verrerie', '1ᵉʳ'],
    ['Grève', '2ᵉ'],
    ['Campus', '3ᵉ'],
  ])
    await sco.getByLabel(left!, { exact: true }).selectOption(right!);
  await sco.locator('#question-mot input').fill("L'Eau-de-Vie");
  await sco.locator('textarea').fill('Une force, puis une fragilité.');
  await sco.getByRole('button').press('Enter');
}

describe('a SCORM package', () => {
  test('gives the platform the marks of what a machine can mark', async () => {
    const { page, sco, errors } = await open(frame);
    expect(await sco.locator('.retour:visible').count()).toBe(0);
    await answer(sco);
    expect(await sco.locator('#resultat').textContent()).toBe('11 points sur 12, sans compter la rédaction, que personne n’a lue.');
    const kept = await page.evaluate(() => {
      const { API } = window as unknown as { API: { LMSGetValue(name: string): string } };
      return ['cmi.core.score.raw', 'cmi.core.lesson_status', 'cmi.interactions._count'].map((name) => String(API.LMSGetValue(name)));
    });
    expect(kept).toEqual(['92', 'completed', '7']);
    expect(await sco.locator('#seul-retour').textContent()).toContain('À revoir.');
    expect(await sco.locator('#avis-retour').textContent()).toContain('À faire relire.');
    expect(errors).toEqual([]);
    await page.close();
  });

  test('without a platform, it marks all the same and says that nothing is kept', async () => {
    const { page, sco, errors } = await open('<!doctype html><iframe src="cours/index.html" title="Cours"></iframe>');
    await answer(sco);
    expect(await sco.locator('#resultat').textContent()).toContain('Aucune plateforme n’a reçu ce résultat.');
    expect(errors).toEqual([]);
    await page.close();
  });
});
