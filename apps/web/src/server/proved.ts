import { api } from "./api.ts";
import type { Answer } from "./ask.ts";
import { thisDevice } from "./device-name.ts";
import { used } from "./passkeys.ts";

/**
 * Asks; where the server wants to see a passkey first, the device shows it and it is asked again. Where
 * none was shown the answer is the server’s first.
 */
export async function proved<T>(asked: () => Promise<Answer<T>>): Promise<Answer<T>> {
  const answer = await asked();
  if (answer.ok || answer.problem?.code !== "account/sign-in-again") return answer;
  const shown = await used();
  if (typeof shown === "string") return answer;
  if (!shown.ok) return shown;
  const entered = await api.signInByPasskey({ ...shown.value, device: thisDevice() });
  return entered.ok ? asked() : entered;
}
