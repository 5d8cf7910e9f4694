import { appRoutes } from "./app-routes.ts";
import type { Routes } from "./route.ts";

/** All routes of the server. */
export const ROUTES: readonly Routes[] = [appRoutes];
