/** The primes of XXH64, as the specification of xxHash gives them. */
const P1 = 0x9e3779b185ebca87n;
const P2 = 0xc2b2ae3d27d4eb4fn;
const P3 = 0x165667b19e3779f9n;
const P4 = 0x85ebca77c2b2ae63n;
const P5 = 0x27d4eb2f165667c5n;

const STRIPE = 32;

const u64 = (value: bigint) => BigInt.asUintN(64, value);
const rotate = (value: bigint, by: bigint) => u64((value << by) | (value >> (64n - by)));
const round = (lane: bigint, input: bigint) => u64(rotate(u64(lane + input * P2), 31n) * P1);

/** A 64-bit product as two halves; numbers hold 53 bits, so the low halves are multiplied by 16 bits. */
let high = 0;
let low = 0;
function multiply(aHigh: number, aLow: number, bHigh: number, bLow: number): void {
  const a0 = aLow & 0xffff;
  const a1 = aLow >>> 16;
  const b0 = bLow & 0xffff;
  const b1 = bLow >>> 16;
  const cross = a0 * b1;
  const other = a1 * b0;
  const middle = ((a0 * b0) >>> 16) + (cross & 0xffff) + (other & 0xffff);
  low = Math.imul(aLow, bLow);
  high =
    (a1 * b1 + (cross >>> 16) + (other >>> 16) + (middle >>> 16) + Math.imul(aHigh, bLow) + Math.imul(aLow, bHigh)) | 0;
}

const halves = (value: bigint) => [Number(value >> 32n) | 0, Number(value & 0xffffffffn) | 0] as const;
const [P1_HIGH, P1_LOW] = halves(P1);
const [P2_HIGH, P2_LOW] = halves(P2);

/** XXH64 of bytes that come in pieces, with seed 0: what Zstandard's checksums are the lower half of. */
export function createXxh64() {
  const lanes = Int32Array.from([u64(P1 + P2), P2, 0n, u64(-P1)].flatMap(halves));
  const held = Buffer.alloc(STRIPE);
  const heldView = new DataView(held.buffer, held.byteOffset, STRIPE);
  let heldBytes = 0;
  let total = 0;

  function stripe(bytes: DataView, at: number): void {
    for (let lane = 0; lane < 4; lane++) {
      multiply(bytes.getInt32(at + 8 * lane + 4, true), bytes.getInt32(at + 8 * lane, true), P2_HIGH, P2_LOW);
      const sum = (lanes[2 * lane + 1]! >>> 0) + (low >>> 0);
      const sumHigh = (lanes[2 * lane]! + high + (sum > 0xffffffff ? 1 : 0)) | 0;
      const sumLow = sum | 0;
      multiply((sumHigh << 31) | (sumLow >>> 1), (sumLow << 31) | (sumHigh >>> 1), P1_HIGH, P1_LOW);
      lanes[2 * lane] = high;
      lanes[2 * lane + 1] = low;
    }
  }

  return {
    update(bytes: Uint8Array): void {
      const input = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
      const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
      total += input.length;
      let at = 0;
      if (heldBytes > 0) {
        at = input.copy(held, heldBytes, 0, STRIPE - heldBytes);
        heldBytes += at;
        if (heldBytes < STRIPE) return;
        stripe(heldView, 0);
      }
      for (; at + STRIPE <= input.length; at += STRIPE) stripe(view, at);
      heldBytes = input.copy(held, 0, at);
    },
    digest(): bigint {
      const [a, b, c, d] = [0, 1, 2, 3].map(
        (lane) => u64(BigInt(lanes[2 * lane]!) << 32n) | BigInt(lanes[2 * lane + 1]! >>> 0),
      ) as [bigint, bigint, bigint, bigint];
      let hash = P5;
      if (total >= STRIPE) {
        hash = u64(rotate(a, 1n) + rotate(b, 7n) + rotate(c, 12n) + rotate(d, 18n));
        for (const lane of [a, b, c, d]) hash = u64((hash ^ round(0n, lane)) * P1 + P4);
      }
      hash = u64(hash + BigInt(total));
      let at = 0;
      for (; at + 8 <= heldBytes; at += 8)
        hash = u64(rotate(hash ^ round(0n, held.readBigUInt64LE(at)), 27n) * P1 + P4);
      if (at + 4 <= heldBytes) {
        hash = u64(rotate(hash ^ u64(BigInt(held.readUInt32LE(at)) * P1), 23n) * P2 + P3);
        at += 4;
      }
      for (; at < heldBytes; at++) hash = u64(rotate(hash ^ u64(BigInt(held[at]!) * P5), 11n) * P1);
      hash = u64((hash ^ (hash >> 33n)) * P2);
      hash = u64((hash ^ (hash >> 29n)) * P3);
      return hash ^ (hash >> 32n);
    },
  };
}
