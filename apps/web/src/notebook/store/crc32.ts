// The checksum of gzip and PNG (ISO 3309, CRC-32): finds any damage within 32 bits, and all other but one in four thousand
// million. It guards against worn storage, not against people.
import type { Bytes } from '@rhomboid/notebook';

const POLYNOMIAL = 0xed_b8_83_20;
const TABLE = Int32Array.from({ length: 256 }, (_, byte) => {
  let sum = byte;
  for (let bit = 0; bit < 8; bit++) sum = sum & 1 ? (sum >>> 1) ^ POLYNOMIAL : sum >>> 1;
  return sum;
});

/** The checksum, from 0 to 2³² − 1. */
export function crc32(bytes: Bytes): number {
  let sum = -1;
  for (let i = 0; i < bytes.length; i++) sum = (sum >>> 8) ^ TABLE[(sum ^ bytes[i]!) & 255]!;
  return ~sum >>> 0;
}
