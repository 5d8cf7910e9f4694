import { accountRoutes } from "./account-routes.ts";
import { appRoutes } from "./app-routes.ts";
import { beginRoutes } from "./begin-routes.ts";
import { feedRoutes } from "./feed-routes.ts";
import { journalRoutes } from "./journal-routes.ts";
import { operationRoutes } from "./operation-routes.ts";
import { ownerRoutes } from "./owner-routes.ts";
import { passkeyRoutes } from "./passkey-routes.ts";
import type { Routes } from "./route.ts";
import { sessionRoutes } from "./session-routes.ts";
import { sourceRoutes } from "./source-routes.ts";

/** All routes of the server. */
export const ROUTES: readonly Routes[] = [
  accountRoutes,
  appRoutes,
  beginRoutes,
  feedRoutes,
  journalRoutes,
  operationRoutes,
  ownerRoutes,
  passkeyRoutes,
  sessionRoutes,
  sourceRoutes,
];
