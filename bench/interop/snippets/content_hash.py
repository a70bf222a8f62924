from struct import unpack

MASK = 0xFFFFFFFF
TIMES = [0x239B961B, 0xAB0E9789, 0x38B34AE5, 0xA1E38B93]
TURNS = [(15, 19, 0x561CCD1B), (16, 17, 0x0BCAA747), (17, 15, 0x96CD1C35), (18, 13, 0x32AC3B17)]


def turned(x, bits):
    return (x << bits | x >> (32 - bits)) & MASK


def finished(x):
    x = (x ^ x >> 16) * 0x85EBCA6B & MASK
    x = (x ^ x >> 13) * 0xC2B2AE35 & MASK
    return x ^ x >> 16


def text_hash(texts):
    """MurmurHash3 x86 128 over UTF-16 code units, each text closed by its length."""
    h, units = [0, 0, 0, 0], 0
    for text in texts:
        data = text.encode("utf-16-le", "surrogatepass")
        length, tail = len(data) // 2, len(data) // 16 * 4
        words = unpack(f"<{tail + 4}I", data.ljust(tail * 4 + 16, b"\0"))
        for at in range(0, tail + 4, 4):
            last = at == tail
            for i, (left, _, _) in enumerate(TURNS):
                mixed = turned(words[at + i] * TIMES[i] & MASK, left) * TIMES[(i + 1) % 4] & MASK
                h[i] ^= mixed ^ (length if last and i == 0 else 0)
                if not last:
                    h[i] = stirred(h, i)
            if last:
                for i in range(4):
                    h[i] = stirred(h, i)
        units += length
    h = [x ^ units for x in h]
    first = sum(h) & MASK
    rest = [finished(x + first & MASK) for x in h[1:]]
    first = finished(first) + sum(rest) & MASK
    return "".join(f"{x & MASK:08x}" for x in [first, *(x + first for x in rest)])


def stirred(h, i):
    return (turned(h[i], TURNS[i][1]) + h[(i + 1) % 4]) * 5 + TURNS[i][2] & MASK


def messages_hash(row):
    """The hash of a row in the shape `messages` whose contents are texts, as in the column `hash` of the audit."""
    texts = ["messages"]
    for at, turn in enumerate(row["messages"]):
        texts += [turn["role"], "content", f"messages[{at}].content", turn["content"] or ""]
    return text_hash(texts)
