/** `npm run check`: format, types, tests that need no built site. */
import { checks } from './steps.ts';

const { passed, failed } = await checks();
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
