// Builds the app now, whether or not anything changed: the build stage of `npm test`, in its environment.
import { build } from './setup/build.mjs';
import { PROJECT } from './setup/prepare.mjs';

console.log(await build(PROJECT, process.env));
