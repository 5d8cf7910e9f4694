export { sketch } from "@stridelift/core";
