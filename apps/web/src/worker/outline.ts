export { outline, regrets } from "@stridelift/core";
