/**
 * A sentence and its translation. In the English a place `{name}` takes any text, which is itself translated, and
 * `{name:word}` one word; `{name:number}` takes a number, `{name:raw}` a text that stays as it is. `“{name}”` takes a
 * user's own text, which always stays, `“{name:named}”` a name of ours in quotation marks, looked up where it is known.
 * The translation has the same places in any order. There `{name:form}` asks for the value in a form of its own, which is
 * the phrase `form|value` where there is one: `["dat|the long run", "dem langen Lauf"]`; `{name:sentence}` begins it with
 * a capital.
 */
export type Phrase = readonly [english: string, translated: string];
