import "./look/type.css";
import "./look/tokens.css";
import "./look/base.css";
import { mount } from "svelte";
import App from "./app.svelte";
import { app } from "./state/app.svelte.ts";
import { release } from "./state/release.svelte.ts";

void app.open();
mount(App, { target: document.getElementById("app") as HTMLElement });
// What is kept for later starts must not hold up this one.
const keepForLater = () => setTimeout(() => void release.register(), 1_000);
if (document.readyState === "complete") keepForLater();
else addEventListener("load", keepForLater);
