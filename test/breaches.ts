/** An import that one rule of `.dependency-cruiser.mjs` forbids: the file it stands in and where it leads. */
interface Breach {
  readonly rule: string;
  readonly from: string;
  readonly statement: string;
  readonly to: string;
}

const core = "packages/core/src";
const formats = "packages/formats/src";
const cli = "apps/cli/src";
const server = "apps/server/src/";

/** Targets that are no file of the planted tree. */
export const NO_FILE: ReadonlySet<string> = new Set(["fs", "./nowhere.ts"]);

/** What else the planted tree needs: two packages, a stranger that none of them declares, the way back of a circle. */
export const surroundings: Readonly<Record<string, string>> = {
  [`${core}/index.ts`]: 'import "./plan.ts";\n',
  [`${core}/library/second.ts`]: 'import type { First } from "./first.ts";\n',
  "packages/core/package.json": '{ "name": "@stridelift/core", "exports": "./src/index.ts" }',
  "packages/formats/package.json": '{ "name": "@stridelift/formats", "exports": "./src/index.ts" }',
  "node_modules/stranger/package.json": '{ "name": "stranger", "version": "1.0.0", "main": "index.js" }',
};

/** At least one for every rule. No two stand in the same file. */
export const breaches: readonly Breach[] = [
  {
    rule: "calendar-units-looks-up",
    from: `${core}/calendar/day.ts`,
    statement: 'import "../journal/entry.ts"',
    to: `${core}/journal/entry.ts`,
  },
  {
    rule: "journal-runs-library-evidence-looks-up",
    from: `${core}/runs/run.ts`,
    statement: 'import type { Phase } from "../season/phase.ts"',
    to: `${core}/season/phase.ts`,
  },
  {
    rule: "rules-season-warmup-progression-looks-up",
    from: `${core}/rules/rule.ts`,
    statement: 'import "../placement/solve.ts"',
    to: `${core}/placement/solve.ts`,
  },
  {
    rule: "session-placement-looks-up",
    from: `${core}/placement/solve.ts`,
    statement: 'import "../explain/sentence.ts"',
    to: `${core}/explain/sentence.ts`,
  },
  {
    rule: "room-uses-plan",
    from: `${core}/explain/sentence.ts`,
    statement: 'import "../plan.ts"',
    to: `${core}/plan.ts`,
  },
  {
    rule: "schema-as-value",
    from: `${core}/season/phase.ts`,
    statement: 'import "../plan-schema.ts"',
    to: `${core}/plan-schema.ts`,
  },
  {
    rule: "leaf-with-roots",
    from: `${core}/problem.ts`,
    statement: 'import "./units/distance.ts"',
    to: `${core}/units/distance.ts`,
  },
  {
    rule: "rule-uses-rule",
    from: `${core}/rules/hard/one.ts`,
    statement: 'import "../soft/other.ts"',
    to: `${core}/rules/soft/other.ts`,
  },
  {
    rule: "core-uses-outer",
    from: `${core}/plan.ts`,
    statement: 'import "@stridelift/formats"',
    to: `${formats}/index.ts`,
  },
  {
    rule: "formats-use-outer",
    from: `${formats}/index.ts`,
    statement: 'import "../../../apps/cli/src/main.ts"',
    to: `${cli}/main.ts`,
  },
  {
    rule: "languages-use-outer",
    from: "packages/languages/src/en.ts",
    statement: 'import "../../../apps/cli/src/main.ts"',
    to: `${cli}/main.ts`,
  },
  {
    rule: "beside-the-door",
    from: `${cli}/main.ts`,
    statement: 'import "../../../packages/core/src/units/distance.ts"',
    to: `${core}/units/distance.ts`,
  },
  {
    rule: "app-uses-app",
    from: `${cli}/show.ts`,
    statement: 'import "../../web/src/main.ts"',
    to: "apps/web/src/main.ts",
  },
  {
    rule: "server-looks-up",
    from: `${server}journal/push.ts`,
    statement: 'import "../http/app.ts"',
    to: `${server}http/app.ts`,
  },
  {
    rule: "route-uses-storage",
    from: `${server}http/journal-routes.ts`,
    statement: 'import "../storage/tables.ts"',
    to: `${server}storage/tables.ts`,
  },
  {
    rule: "storage-uses-room",
    from: `${server}storage/database.ts`,
    statement: 'import "../accounts/account.ts"',
    to: `${server}accounts/account.ts`,
  },
  {
    rule: "core-uses-node",
    from: `${core}/units/weight.ts`,
    statement: 'import "node:fs"',
    to: "fs",
  },
  {
    rule: "undeclared-package",
    from: `${formats}/ics.ts`,
    statement: 'import "stranger"',
    to: "node_modules/stranger/index.js",
  },
  {
    rule: "unresolved",
    from: `${core}/units/speed.ts`,
    statement: 'import "./nowhere.ts"',
    to: "./nowhere.ts",
  },
  {
    rule: "source-uses-test",
    from: `${core}/units/pace.ts`,
    statement: 'import "./distance.test.ts"',
    to: `${core}/units/distance.test.ts`,
  },
  {
    rule: "circle",
    from: `${core}/library/first.ts`,
    statement: 'import "./second.ts"',
    to: `${core}/library/second.ts`,
  },
];
