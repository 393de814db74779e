// fast-check as every property test gets it. `npm test` draws the same examples each time, so that red always means a
// change; `npm run properties` draws new ones, and says which.
import fc from 'fast-check';

const SEED = 20_261_122;

fc.configureGlobal({ seed: Number(process.env.RINGEKLOKKE_SEED ?? SEED) });

export * from 'fast-check';
// biome-ignore lint/style/noDefaultExport: this is how fast-check is imported.
export default fc;
