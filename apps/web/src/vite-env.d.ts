/** Names this build of the app: another one with every change of what it is made of. */
declare const __BUILD__: string;
