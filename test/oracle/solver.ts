import * as module from "highs";

/** The solver, loaded: the package's types and its module disagree on where the default export is. */
export function loadSolver(): Promise<module.Highs> {
  return (module.default as unknown as () => Promise<module.Highs>)();
}
