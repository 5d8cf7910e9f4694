import "./look/type.css";
import "./look/tokens.css";
import "./look/base.css";
import { mount } from "svelte";
import App from "./app.svelte";
import { app } from "./state/app.svelte.ts";

void app.open();
mount(App, { target: document.getElementById("app") as HTMLElement });
