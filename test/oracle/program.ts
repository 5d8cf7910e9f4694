/** A mixed-integer program as it is written down: costs, rows and balances of flow, in CPLEX LP text. */
export class Program {
  readonly #rows: string[] = [];
  readonly #cost = new Map<string, number>();
  readonly #balances = new Map<string, string[]>();

  /** Costs of one variable add up. */
  cost(amount: number, variable: string): void {
    if (amount !== 0) this.#cost.set(variable, (this.#cost.get(variable) ?? 0) + amount);
  }

  /** The sum of `plus` less the sum of `minus` is at least `bound`. */
  row(plus: readonly string[], minus: readonly string[], bound: number): void {
    const terms = [...plus.map((v) => `+ ${v}`), ...minus.map((v) => `- ${v}`)];
    if (terms.length > 0) this.#rows.push(`${wrapped(terms)} >= ${bound}`);
  }

  /** `variable` carries flow from one node to another; no node gives out more than it takes in. */
  flow(from: string | undefined, to: string | undefined, variable: string): void {
    if (from) this.#balance(from).push(`- ${variable}`);
    if (to) this.#balance(to).push(`+ ${variable}`);
  }

  #balance(node: string): string[] {
    const terms = this.#balances.get(node) ?? [];
    this.#balances.set(node, terms);
    return terms;
  }

  /** `fixed` variables are 1; `constant` is added to the objective. */
  text(binaries: readonly string[], fixed: readonly string[], constant: number): string {
    const balances = [...this.#balances.values()].map((terms) => `${wrapped(terms)} >= 0`);
    const rows = [...this.#rows, ...balances].map((row, i) => ` r${i}: ${row}`);
    const bounds = [...fixed, "one"].map((name) => ` ${name} = 1`);
    const objective = wrapped(
      [...this.#cost, ["one", constant] as const].map(([name, amount]) => `${signed(amount)} ${name}`),
    );
    const lines = ["Minimize", ` obj: ${objective}`, "Subject To", ...rows, "Bounds", ...bounds];
    return [...lines, "Binary", ...binaries.map((name) => ` ${name}`), "End", ""].join("\n");
  }
}

function signed(amount: number): string {
  return amount < 0 ? `- ${-amount}` : `+ ${amount}`;
}

/** Lines of the format may not grow long. */
function wrapped(terms: readonly string[]): string {
  const lines: string[] = [];
  for (let i = 0; i < terms.length; i += 12) lines.push(terms.slice(i, i + 12).join(" "));
  return lines.join("\n  ");
}
