/** Mouse: so far, in px, is a drag and no click. */
const DRAG_PX = 5;
/** Touch: so long without moving is a hold, and no scroll. */
const HOLD_MS = 350;
const STILL_PX = 10;

/**
 * Tells a drag from a click and a long press from a scroll. `begin` is called once, with the place of the pointer, while it is
 * still down; after that the page does not scroll under the finger and no click follows.
 */
export function press(event: PointerEvent, begin: (x: number, y: number) => void): void {
  const { pointerType, clientX, clientY, pointerId } = event;
  const target = event.currentTarget as HTMLElement;
  if (event.button !== 0 || !event.isPrimary) return;
  let begun = false;
  const start = (x: number, y: number) => {
    begun = true;
    begin(x, y);
  };
  const timer = pointerType === "mouse" ? undefined : setTimeout(() => start(clientX, clientY), HOLD_MS);
  const hold = (touch: TouchEvent) => {
    if (begun) touch.preventDefault();
  };
  const move = (moved: PointerEvent) => {
    if (begun || moved.pointerId !== pointerId) return;
    const far = Math.hypot(moved.clientX - clientX, moved.clientY - clientY);
    if (pointerType === "mouse" && far > DRAG_PX) start(moved.clientX, moved.clientY);
    else if (pointerType !== "mouse" && far > STILL_PX) end();
  };
  const end = () => {
    clearTimeout(timer);
    removeEventListener("pointermove", move);
    removeEventListener("pointerup", end);
    removeEventListener("pointercancel", end);
    target.removeEventListener("touchmove", hold);
    if (begun) addEventListener("click", swallow, { capture: true, once: true });
    setTimeout(() => removeEventListener("click", swallow, { capture: true }));
  };
  addEventListener("pointermove", move);
  addEventListener("pointerup", end);
  addEventListener("pointercancel", end);
  target.addEventListener("touchmove", hold, { passive: false });
}

function swallow(click: Event): void {
  click.stopPropagation();
  click.preventDefault();
}
