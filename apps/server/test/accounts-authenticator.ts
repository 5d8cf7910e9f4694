import { createHash, generateKeyPairSync, type KeyObject, randomBytes, sign } from "node:crypto";

/*
 * An authenticator in software, as far as a server can tell it from a real one: keys on the curve P-256, attestation “none”. It can
 * be told to misbehave.
 */

interface Kept {
  readonly id: string;
  readonly key: KeyObject;
  readonly userHandle: string;
}

interface Odd {
  /** The page that the browser says it is on. */
  readonly origin?: string;
  /** Answers this challenge and not the one that was asked. */
  readonly challenge?: string;
  /** Names another runner than the one whose key it is. */
  readonly userHandle?: string;
  readonly count?: number;
  readonly host?: string;
  /** Whether somebody touched it. */
  readonly isPresent?: boolean;
  /** Says who made the device, in this form and by something that is no certificate. */
  readonly attestation?: string;
}

// biome-ignore lint/suspicious/noExplicitAny: what the server asked, read as a browser would
type Options = any;

export class Authenticator {
  count = 0;
  readonly #origin: string;
  readonly #kept: Kept[] = [];
  constructor(origin: string) {
    this.#origin = origin;
  }

  /** Makes a passkey, as `navigator.credentials.create` does. */
  create(options: Options, odd: Odd = {}) {
    const { publicKey, privateKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
    const id = randomBytes(16);
    const kept = { id: id.toString("base64url"), key: privateKey, userHandle: options.user.id };
    this.#kept.push(kept);
    const { x, y } = publicKey.export({ format: "jwk" });
    const cose = map([
      [integer(1), integer(2)],
      [integer(3), integer(-7)],
      [integer(-1), integer(1)],
      [integer(-2), bytes(Buffer.from(x as string, "base64url"))],
      [integer(-3), bytes(Buffer.from(y as string, "base64url"))],
    ]);
    const length = Buffer.alloc(2);
    length.writeUInt16BE(id.length);
    const attested = Buffer.concat([Buffer.alloc(16), length, id, cose]);
    const data = this.#data(odd, 0x41, attested);
    const { attestation = "none" } = odd;
    const statement = map([
      [text("alg"), integer(-7)],
      [text("sig"), bytes(randomBytes(64))],
      [text("x5c"), list([bytes(randomBytes(200)), bytes(randomBytes(200))])],
    ]);
    const attestationObject = map([
      [text("fmt"), text(attestation)],
      [text("attStmt"), attestation === "none" ? map([]) : statement],
      [text("authData"), bytes(data)],
    ]);
    return {
      ...this.#named(kept),
      response: {
        clientDataJSON: this.#client("webauthn.create", options, odd).toString("base64url"),
        attestationObject: attestationObject.toString("base64url"),
        transports: ["internal"],
      },
    };
  }

  /** Answers with a passkey, the last made, as `navigator.credentials.get` does. */
  get(options: Options, odd: Odd = {}) {
    const kept = this.#kept.at(-1) as Kept;
    const client = this.#client("webauthn.get", options, odd);
    const data = this.#data(odd, 0x01);
    const signature = sign("sha256", Buffer.concat([data, createHash("sha256").update(client).digest()]), kept.key);
    return {
      ...this.#named(kept),
      response: {
        clientDataJSON: client.toString("base64url"),
        authenticatorData: data.toString("base64url"),
        signature: signature.toString("base64url"),
        userHandle: odd.userHandle ?? kept.userHandle,
      },
    };
  }

  #named({ id }: Kept) {
    return { id, rawId: id, type: "public-key", clientExtensionResults: {}, authenticatorAttachment: "platform" };
  }

  #client(type: string, { challenge }: Options, odd: Odd): Buffer {
    const said = {
      type,
      challenge: odd.challenge ?? challenge,
      origin: odd.origin ?? this.#origin,
      crossOrigin: false,
    };
    return Buffer.from(JSON.stringify(said));
  }

  #data(
    { count = this.count, host = new URL(this.#origin).hostname, isPresent = true }: Odd,
    flags: number,
    rest = Buffer.alloc(0),
  ) {
    const head = Buffer.alloc(5);
    head.writeUInt8(isPresent ? flags : flags & ~0x01, 0);
    head.writeUInt32BE(count, 1);
    return Buffer.concat([createHash("sha256").update(host).digest(), head, rest]);
  }
}

/* As much of CBOR (RFC 8949) as a key needs: whole numbers, bytes, texts and maps, none longer than 65,535. */

function head(kind: number, value: number): Buffer {
  if (value < 24) return Buffer.from([(kind << 5) | value]);
  if (value < 256) return Buffer.from([(kind << 5) | 24, value]);
  return Buffer.from([(kind << 5) | 25, value >> 8, value & 255]);
}

function integer(value: number): Buffer {
  return value < 0 ? head(1, -1 - value) : head(0, value);
}

function bytes(value: Buffer): Buffer {
  return Buffer.concat([head(2, value.length), value]);
}

function text(value: string): Buffer {
  return Buffer.concat([head(3, Buffer.byteLength(value)), Buffer.from(value)]);
}

function list(values: readonly Buffer[]): Buffer {
  return Buffer.concat([head(4, values.length), ...values]);
}

function map(pairs: readonly (readonly [Buffer, Buffer])[]): Buffer {
  return Buffer.concat([head(5, pairs.length), ...pairs.flat()]);
}
