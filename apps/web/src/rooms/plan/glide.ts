/**
 * What moved glides to its new place: call before a change with what it returns after it. Elements are known by `data-glide`.
 * How long is the page’s own `--move`, which is nothing where no motion is wanted.
 */
export function glideFrom(root: HTMLElement): () => void {
  const before = placesIn(root);
  return () => {
    const ms = Number.parseFloat(getComputedStyle(root).getPropertyValue("--move"));
    if (!(ms > 0)) return;
    for (const [key, { element, x, y }] of placesIn(root)) {
      const was = before.get(key);
      if (was === undefined || (was.x === x && was.y === y)) continue;
      const from = `${was.x - x}px ${was.y - y}px`;
      element.animate([{ translate: from }, { translate: "0 0" }], {
        duration: ms,
        easing: "cubic-bezier(.2,.7,.3,1)",
      });
    }
  };
}

/** Places within the root, so that scrolling and turning a page move nothing. */
function placesIn(root: HTMLElement): Map<string, { element: HTMLElement; x: number; y: number }> {
  const origin = root.getBoundingClientRect();
  return new Map(
    [...root.querySelectorAll<HTMLElement>("[data-glide]")].map((element) => {
      const { left, top } = element.getBoundingClientRect();
      return [element.dataset.glide as string, { element, x: left - origin.left, y: top - origin.top }];
    }),
  );
}
