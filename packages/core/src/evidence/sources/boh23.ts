import type { Source } from "../source.ts";

export const source: Source = {
  id: "BOH23",
  authors: "Bohm S, Mersmann F, Schroll A, Arampatzis A",
  title: "Speed-specific optimal contractile conditions of the human soleus muscle from slow to maximum running speed",
  journal: "J Exp Biol 226(22):jeb246437",
  year: 2023,
  design: "measurement",
  about:
    "Measurement in running that names the soleus the main muscle of propulsion. It says what the muscle does, not what training it brings.",
  checked: "own abstract/table",
};
