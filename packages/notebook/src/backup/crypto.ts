// What a backup needs from cryptography. Owned here, realised by the hosts; see the tests for what each must do.

/** Bytes in memory of their own, as the web's cryptography asks for them. */
export type Bytes = Uint8Array<ArrayBuffer>;

/** The cost of Argon2id (RFC 9106). */
export interface Argon2Cost {
  /** Memory in KiB. */
  readonly m: number;
  /** Passes over the memory. */
  readonly t: number;
  /** Lanes. */
  readonly p: number;
}

export interface BackupCrypto {
  /** Bytes that nobody can foretell. */
  random(length: number): Bytes;
  /** A key of 32 bytes from a secret (as UTF-8) by Argon2id, version 0x13. */
  argon2id(secret: string, salt: Bytes, cost: Argon2Cost): Promise<Bytes>;
  /** AES-256-GCM with a tag of 16 bytes at the end; `extra` is protected but not hidden. */
  encrypt(key: Bytes, iv: Bytes, extra: Bytes, plain: Bytes): Promise<Bytes>;
  /** What `encrypt` was given, or null where key, extra or bytes are not those of then. */
  decrypt(key: Bytes, iv: Bytes, extra: Bytes, sealed: Bytes): Promise<Bytes | null>;
  /** The text as UTF-8, packed by gzip (RFC 1952). */
  gzip(text: string): Promise<Bytes>;
  /** The text that was packed; rejects when the bytes are no gzip or no UTF-8. */
  gunzip(packed: Bytes): Promise<string>;
}
