/**
 * A sentence and its translation. In the English a place `{name}` takes any text, which is itself translated;
 * `{name:raw}` takes a text that stays as it is, `{name:number}` a number; `“{name}”` takes a user's own text, which
 * always stays. The translation has the same places in any order. There `{name:form}` asks for the value in a form of
 * its own, which is the phrase `form|value` where there is one: `["dat|the long run", "dem langen Lauf"]`; `{name:sentence}` begins it with a
 * capital.
 */
export type Phrase = readonly [english: string, translated: string];
