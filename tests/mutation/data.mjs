/**
 * Leaves out what is made once, when a file is loaded, and holds no code: patterns, texts, examples, lists of files.
 * A mutant cannot be switched on in it, and the build must be able to read it as it stands.
 */
const holdsCode = (path) => {
  let found = path.isFunction();
  path.traverse({
    Function(inner) {
      found = true;
      inner.stop();
    },
  });
  return found;
};

const data = {
  shouldIgnore: (path) => (path.isExpression() && path.getFunctionParent() === null && !holdsCode(path) ? 'data' : undefined),
};

export const strykerPlugins = [{ kind: 'Ignore', name: 'data', value: data }];
