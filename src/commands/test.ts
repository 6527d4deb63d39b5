/** `npm test`: everything, the built site in a browser included. The last line says how many tests passed and failed. */
import { BUILD, CHECKS, runSteps } from './steps.ts';

const { passed, failed } = await runSteps([...CHECKS, ...BUILD]);
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
