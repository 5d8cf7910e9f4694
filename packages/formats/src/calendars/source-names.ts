/** Of the events of a source and a file so many have to be the same for the file to be a newer version of the source. */
const SAME_SHARE = 0.5;

/**
 * The names that the journal knows calendar files by. A file that holds mostly what a known source holds is that source, whatever
 * it is called now; a copy that a browser numbered ("training (1).ics") goes by the name without the number. No name comes twice.
 */
export function sourceNames(
  files: readonly { readonly name: string; readonly uids: readonly string[] }[],
  known: readonly { readonly source: string; readonly uid: string }[],
): string[] {
  const sources = new Map<string, Set<string>>();
  for (const { source, uid } of known) {
    const series = sources.get(source) ?? new Set();
    sources.set(source, series.add(seriesOf(uid)));
  }
  const taken = new Set<string>();
  return files.map(({ name, uids }) => {
    const series = new Set(uids.map(seriesOf));
    const free = [...sources].filter(([source]) => !taken.has(source));
    const shared = free.map(([source, held]) => ({ source, share: shareOf(series, held) }));
    const best = shared.sort((a, b) => b.share - a.share)[0];
    const bare = name.replace(/ ?\(\d+\)(?=\.[^.]*$|$)/, "");
    const source = best !== undefined && best.share >= SAME_SHARE ? best.source : freeName(bare, taken);
    taken.add(source);
    return source;
  });
}

/** An occurrence of a recurring event is `uid#n`. */
function seriesOf(uid: string): string {
  return uid.replace(/#\d[^#]*$/, "");
}

/** How much of the smaller of two sets is in the other. */
function shareOf(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const smaller = Math.min(a.size, b.size);
  return smaller === 0 ? 0 : [...a].filter((uid) => b.has(uid)).length / smaller;
}

function freeName(name: string, taken: ReadonlySet<string>): string {
  let free = name;
  for (let n = 2; taken.has(free); n++) free = `${name} ${n}`;
  return free;
}
