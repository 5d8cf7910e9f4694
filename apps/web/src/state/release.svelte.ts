/*
 * The service worker keeps the files of the app on the device, so that it starts without a network. A newer version waits until
 * the runner loads it: never in the middle of something.
 */
class Release {
  /** A newer version is on the device, and waits. */
  waiting = $state.raw<ServiceWorker | null>(null);
  /** All files are on the device. */
  offlineReady = $state(false);

  /** Registers the service worker, and looks for a newer one with every return to the page. */
  async register(): Promise<void> {
    if (!("serviceWorker" in navigator)) return;
    try {
      const registration = await navigator.serviceWorker.register("./sw.js", { scope: "./" });
      this.#follow(registration);
      registration.addEventListener("updatefound", () => this.#follow(registration));
      addEventListener("visibilitychange", () => {
        if (document.visibilityState === "visible" && navigator.onLine) registration.update().catch(() => {});
      });
      await navigator.serviceWorker.ready;
      this.offlineReady = true;
    } catch {
      // Without one everything works as long as there is a network.
    }
  }

  /** Loads the newer version in place of this one. */
  load(): void {
    navigator.serviceWorker.addEventListener("controllerchange", () => location.reload(), { once: true });
    this.waiting?.postMessage({ type: "SKIP_WAITING" });
  }

  #follow(registration: ServiceWorkerRegistration): void {
    const { installing } = registration;
    this.waiting = registration.active === null ? null : registration.waiting;
    installing?.addEventListener("statechange", () => {
      if (installing.state === "installed" && registration.active !== null) this.waiting = installing;
    });
  }
}

export const release = new Release();
