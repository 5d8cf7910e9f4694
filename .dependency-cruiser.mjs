// The arrows of the house. Imports run one way: core ← formats ← apps, and inside core from higher rooms to lower ones.

/** The rooms of core, lowest floor first. A room may use its own floor and those below it. */
export const FLOORS = [
  ["calendar", "units"],
  ["journal", "runs", "library", "evidence"],
  ["rules", "season", "warmup", "progression"],
  ["session", "placement"],
  ["explain"],
];

/** What core answers whole questions with, and what hands it out. */
const DOORS = [
  "index",
  "figures",
  "plan",
  "outline",
  "sessions-of",
  "regrets",
  "swapped-in",
  "lift-history",
  "week-totals",
];

const core = "^packages/core/src/";
const server = "^apps/server/src/";
const tests = "\\.(test|fixture)\\.ts$|/test/";
/** Plain records that every room may hold. */
const leaves = [`${core}problem\\.ts$`, `${core}explain/reason\\.ts$`];

/** @param {readonly string[]} names */
const roomsOf = (names) => `${core}(${names.join("|")})/`;

/** @type {import("dependency-cruiser").IForbiddenRuleType[]} */
const upward = FLOORS.slice(0, -1).map((rooms, floor) => ({
  name: `${rooms.join("-")}-looks-up`,
  comment: "A room of core uses its own floor and those below.",
  severity: "error",
  from: { path: roomsOf(rooms), pathNot: tests },
  to: { path: roomsOf(FLOORS.slice(floor + 1).flat()), pathNot: leaves },
}));

/** @type {import("dependency-cruiser").IConfiguration} */
export default {
  forbidden: [
    ...upward,
    {
      name: "room-uses-plan",
      comment: "The doors use the rooms; only the index of the package hands them out.",
      severity: "error",
      from: { path: `${core}[^/]+/`, pathNot: tests },
      to: { path: `${core}(${DOORS.join("|")})\\.ts$` },
    },
    {
      name: "schema-as-value",
      comment: "Rooms know the shape of the plan as types; who checks or writes a plan uses the schema itself.",
      severity: "error",
      from: { path: roomsOf(FLOORS.slice(0, -1).flat()), pathNot: tests },
      to: { path: `${core}plan-schema\\.ts$`, dependencyTypesNot: ["type-only"] },
    },
    {
      name: "leaf-with-roots",
      comment: "A problem and a reason are plain records.",
      severity: "error",
      from: { path: leaves },
      to: { dependencyTypesNot: ["type-only"] },
    },
    {
      name: "rule-uses-rule",
      comment: "A rule stands alone: what two of them share lives beside their folders.",
      severity: "error",
      from: { path: `${core}rules/[^/]+/`, pathNot: tests },
      to: { path: `${core}rules/[^/]+/` },
    },
    {
      name: "core-uses-outer",
      comment: "core ← formats ← apps.",
      severity: "error",
      from: { path: "^packages/core/", pathNot: tests },
      to: { path: "^(packages/(?!core/)|apps/|tools/|bench/|scenarios/|test/)" },
    },
    {
      name: "formats-use-outer",
      comment: "core ← formats ← apps.",
      severity: "error",
      from: { path: "^packages/formats/", pathNot: tests },
      to: { path: "^(packages/(?!core/|formats/)|apps/|tools/|bench/|scenarios/|test/)" },
    },
    {
      name: "languages-use-outer",
      comment: "core ← languages ← apps.",
      severity: "error",
      from: { path: "^packages/languages/", pathNot: tests },
      to: { path: "^(packages/(?!core/|languages/)|apps/|tools/|bench/|scenarios/|test/)" },
    },
    {
      name: "beside-the-door",
      comment: "Another package is used through its doors: its index, and the figures of core.",
      severity: "error",
      from: { path: "^(packages|apps)/([^/]+)/", pathNot: tests },
      to: {
        path: "^packages/[^/]+/",
        pathNot: ["^packages/$2/", "^packages/[^/]+/src/index\\.ts$", "^packages/core/src/figures\\.ts$"],
      },
    },
    {
      name: "app-uses-app",
      comment: "Apps share nothing but packages; the command line may start the server.",
      severity: "error",
      from: { path: "^apps/([^/]+)/" },
      to: { path: "^apps/", pathNot: ["^apps/$1/", "^apps/server/src/index\\.ts$"] },
    },
    {
      name: "server-looks-up",
      comment: "Routes call use cases, use cases call ports: what a use case does is the same without HTTP.",
      severity: "error",
      from: { path: `${server}[^/]+/`, pathNot: [`${server}http/`, tests] },
      to: { path: `${server}(http/|serve\\.ts$|index\\.ts$)` },
    },
    {
      name: "route-uses-storage",
      comment: "A route has no query of its own.",
      severity: "error",
      from: { path: `${server}http/.*-routes\\.ts$` },
      to: { path: [`${server}storage/`, "^node_modules/kysely/"] },
    },
    {
      name: "storage-uses-room",
      comment: "Storage knows tables and nothing of what they are for.",
      severity: "error",
      from: { path: `${server}storage/`, pathNot: tests },
      to: { path: server, pathNot: `${server}storage/` },
    },
    {
      name: "core-uses-node",
      comment: "Core and formats run in any browser as well: bytes come in, plain data goes out.",
      severity: "error",
      from: { path: "^packages/(core|formats)/src/", pathNot: tests },
      to: { dependencyTypes: ["core"] },
    },
    {
      name: "undeclared-package",
      comment: "What a source uses stands in the dependencies of its own package.",
      severity: "error",
      from: { path: "^(packages|apps)/[^/]+/(src|bin)/", pathNot: tests },
      to: { dependencyTypes: ["npm-dev", "npm-no-pkg", "npm-unknown", "unknown"] },
    },
    {
      name: "unresolved",
      comment: "An import that leads nowhere.",
      severity: "error",
      from: {},
      to: { couldNotResolve: true },
    },
    {
      name: "source-uses-test",
      comment: "No source needs a test.",
      severity: "error",
      from: { path: "^(packages|apps)/", pathNot: tests },
      to: { path: tests },
    },
    {
      name: "circle",
      comment: "Two files that need each other are one.",
      severity: "error",
      from: { path: "^(packages|apps)/" },
      to: { circular: true },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    // The built app.
    exclude: { path: "^apps/web/dist" },
    tsPreCompilationDeps: "specify",
    enhancedResolveOptions: { exportsFields: ["exports"], conditionNames: ["import", "types", "default"] },
  },
};
