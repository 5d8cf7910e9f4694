import type { RegistrationResponseJSON } from "@simplewebauthn/server";
import { decodeAttestationObject, isoBase64URL, isoCBOR } from "@simplewebauthn/server/helpers";

/**
 * The answer without what it says of the device’s maker, which was not asked for. Looking into that would mean to believe
 * certificates that the caller made, and to call the addresses that stand in them. Throws where it cannot be read.
 */
export function unattested({ response, ...rest }: RegistrationResponseJSON): RegistrationResponseJSON {
  const authData = decodeAttestationObject(isoBase64URL.toBuffer(response.attestationObject)).get("authData");
  if (!(authData instanceof Uint8Array)) throw new Error("an answer without data of a device");
  const none = new Map<string, string | Uint8Array | Map<string, string>>([
    ["fmt", "none"],
    ["attStmt", new Map<string, string>()],
    ["authData", authData],
  ]);
  return { ...rest, response: { ...response, attestationObject: isoBase64URL.fromBuffer(isoCBOR.encode(none)) } };
}
