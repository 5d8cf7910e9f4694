import { globSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import ts from "typescript";

const ROOT = join(import.meta.dirname, "../../..");
const SOURCES = [
  "packages/{core,formats}/src/**/*.ts",
  "apps/cli/src/inputs/{read-bytes,recognise}.ts",
  "apps/web/src/worker/**/*.ts",
  // What a server says to who starts it is said in English.
  "apps/server/src/{accounts,feeds,http,journal,sources}/**/*.ts",
];
/** Files of data that speak otherwise: the library, sources and words of titles have tests of their own; letters are in English. */
const NOT_SPOKEN =
  /\.(test|fixture|gen)\.ts$|(?<!server\/src)\/(library|sources|words)\/|parameters?\b|quantity|screen-limits|heel-raise-norm|letters|first-words|described/;
/** Beside what they say to a person they hold names, patterns and statements of their own: there only sentences are spoken. */
const SPEAKS_BETWEEN = /apps\/server\/|worker\/sync\//;
const SENTENCE = /^[A-Z“]|\.$/;
/** What is never shown: why a number is what it is, and faults of ours. */
const NOT_SHOWN: ReadonlySet<string> = new Set(["choice", "Error", "raw"]);
const PARAMETERS: ReadonlySet<string> = new Set(["reading", "parameters"]);
/** What the description of an API says to who programs against it. */
const DESCRIBED: ReadonlySet<string> = new Set(["summary", "description"]);
const DESCRIBES = /\.(?:describe|meta)$/;

export interface Piece {
  readonly file: string;
  readonly text: string;
}

/** The pieces of sentences in what the planner and its readers of files say: what stands in a text or between the places of one. */
export function spokenPieces(): Piece[] {
  const files = SOURCES.flatMap((pattern) => globSync(pattern, { cwd: ROOT })).map((file) => join(ROOT, file));
  return files
    .filter((file) => !NOT_SPOKEN.test(file))
    .flatMap((file) => piecesOf(file).map((text) => ({ file: relative(ROOT, file), text })));
}

function piecesOf(file: string): string[] {
  const source = ts.createSourceFile(file, readFileSync(file, "utf8"), ts.ScriptTarget.Latest, true);
  const pieces: string[] = [];
  const visit = (node: ts.Node): void => {
    if (isSilent(node)) return;
    if (ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddle(node) || ts.isTemplateTail(node))
      pieces.push(node.text.trim());
    ts.forEachChild(node, visit);
  };
  visit(source);
  return pieces
    .flatMap((text) => text.split(/(?<=[.!?]) /))
    .map((text) => text.replace(/^[.,;:!?”’ ]+/, "").trim())
    .filter((text) => /[a-z]{2,},? [a-z]{2,}/.test(text))
    .filter((text) => !SPEAKS_BETWEEN.test(file) || SENTENCE.test(text));
}

function isSilent(node: ts.Node): boolean {
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node) || ts.isTypeNode(node)) return true;
  if (ts.isCallExpression(node) || ts.isNewExpression(node)) {
    const called = node.expression.getText();
    return NOT_SHOWN.has(called) || DESCRIBES.test(called);
  }
  if (ts.isPropertyAssignment(node) && DESCRIBED.has(node.name.getText())) return true;
  const isNamed = ts.isPropertyAssignment(node) || ts.isVariableDeclaration(node);
  return isNamed && PARAMETERS.has(node.name.getText());
}
