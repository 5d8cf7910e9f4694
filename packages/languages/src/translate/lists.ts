/** What joins the items of a list, the widest first. */
const JOINTS = ["; ", " · ", ", ", " and ", " or "];

export interface Cut {
  readonly head: string;
  readonly joint: string;
  readonly tail: string;
}

/** Every way to cut a list into its first items and the others. */
export function* cutsOf(text: string): Generator<Cut> {
  for (const joint of JOINTS) {
    for (let at = text.indexOf(joint); at >= 0; at = text.indexOf(joint, at + 1)) {
      const tail = text.slice(at + joint.length);
      if (at > 0 && tail !== "") yield { head: text.slice(0, at), joint, tail };
    }
  }
}
