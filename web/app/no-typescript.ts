/** Stands in for the TypeScript compiler in the browser: a TypeScript cell says that it cannot run here. */
const refuse = () => {
  throw new SyntaxError('TypeScript cells cannot run here; write the cell in JavaScript');
};
export const ModuleKind = {};
export const ScriptTarget = {};
export {
  refuse as transpile,
  refuse as createProgram,
  refuse as createSourceFile,
  refuse as isClassExpression,
  refuse as isFunctionExpression,
  refuse as isParenthesizedExpression,
  refuse as isExpressionStatement,
};
