/** `MUTATION_ONE_OF=6`: only every sixth mutant, in the order of the code; the others are counted as errors, apart from the score. */
const oneOf = Number(process.env.MUTATION_ONE_OF ?? 1);
const inSample = ({ id }) => Number(id) % oneOf === 0;

const sample = () => ({
  init: async () => {},
  group: async (mutants) => [mutants.map(({ id }) => id)],
  check: async (mutants) =>
    Object.fromEntries(
      mutants.map((mutant) => [
        mutant.id,
        inSample(mutant) ? { status: 'passed' } : { status: 'compileError', reason: 'not in the sample' },
      ]),
    ),
});

export const checkers = oneOf > 1 ? ['sample'] : [];
export const strykerPlugins = [{ kind: 'Checker', name: 'sample', factory: sample }];
