/** `npm test`: everything, the built site in a browser included. The last line says how many tests passed and failed. */
import { everything } from './steps.ts';

const { passed, failed } = await everything();
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
