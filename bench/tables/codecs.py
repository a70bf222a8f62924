"""Writes src/text/codecs/{double-byte,single-byte}.table.ts from CPython's own codecs.

Source: CPython `codecs` (cp932, cp949, cp950, big5hkscs, gb18030, cp437, cp125x, iso8859-2, mac-roman),
licence PSF-2.0. Vendor private-use areas follow the WHATWG Encoding Standard and Windows code pages.
Run: python3 bench/tables/codecs.py   (the output does not depend on the Python version from 3.8 on)
Notation of double-byte tables, in index order (lead byte, then trail byte):
  a character          itself
  a number after it    that many consecutive code points more
  _n                   n positions without a character
  *n                   the next n code points after the last one that this table does not spell out
"""

import re
import sys
import unicodedata
from pathlib import Path

OUT = Path(__file__).resolve().parents[2] / "src" / "text" / "codecs"


def span(*ranges):
    return [b for a, z in ranges for b in range(a, z + 1)]


LAYOUTS = {
    "cp932": (span((0x81, 0x9F), (0xE0, 0xFC)), span((0x40, 0x7E), (0x80, 0xFC))),
    "cp949": (span((0x81, 0xFE)), span((0x41, 0x5A), (0x61, 0x7A), (0x81, 0xFE))),
    "cp950": (span((0x81, 0xFE)), span((0x40, 0x7E), (0xA1, 0xFE))),
    "gbk": (span((0x81, 0xFE)), span((0x40, 0x7E), (0x80, 0xFE))),
    "hkscs": (span((0x87, 0xFE)), span((0x40, 0x7E), (0xA1, 0xFE))),
}


def decode(data, codec):
    try:
        text = data.decode(codec)
    except UnicodeDecodeError:
        return 0
    return ord(text) if len(text) == 1 else 0


def positions(name):
    leads, trails = LAYOUTS[name]
    return [(lead, trail) for lead in leads for trail in trails]


def cp932():
    table, private = [], 0xE000
    for lead, trail in positions("cp932"):
        code = decode(bytes([lead, trail]), "cp932")
        if 0xF0 <= lead <= 0xF9:  # end-user-defined characters, in order
            code, private = private, private + 1
        table.append(code)
    assert private == 0xE758
    return table


def cp949():
    table = []
    for lead, trail in positions("cp949"):
        code = decode(bytes([lead, trail]), "cp949")
        if lead in (0xC9, 0xFE) and trail >= 0xA1:
            code = 0xE000 + (0 if lead == 0xC9 else 94) + trail - 0xA1
        table.append(code)
    return table


def cp950():
    table = []
    for lead, trail in positions("cp950"):
        code = decode(bytes([lead, trail]), "cp950")
        cell = (trail - 0x40) if trail <= 0x7E else (trail - 0xA1 + 63)
        if lead >= 0xFA:
            code = 0xE000 + (lead - 0xFA) * 157 + cell
        elif 0x8E <= lead <= 0xA0:
            code = 0xE311 + (lead - 0x8E) * 157 + cell
        elif lead <= 0x8D:
            code = 0xEEB8 + (lead - 0x81) * 157 + cell
        elif 0xC6 <= lead <= 0xC8 and (lead, trail) >= (0xC6, 0xA1):
            code = 0xF6B1 + (lead - 0xC6) * 157 + cell - 63
        table.append(code)
    return table


def gbk():
    return [decode(bytes(pair), "gb18030") for pair in positions("gbk")]


def hkscs():
    """What big5hkscs adds to or reads otherwise than cp950, in the Basic Multilingual Plane."""
    table = []
    for pair in positions("hkscs"):
        code, base = decode(bytes(pair), "big5hkscs"), decode(bytes(pair), "cp950")
        table.append(code if code and code != base and code < 0x10000 else 0)
    return table


def runs(table):
    """[(first code, count)], code 0 for a gap."""
    out = []
    for code in table:
        if out and (out[-1][0] == 0 == code or (code and out[-1][0] and code == out[-1][0] + out[-1][1])):
            out[-1][1] += 1
        else:
            out.append([code, 1])
    return out


def escaped(code):
    """Characters that would not survive an editor."""
    return (
        code <= 0xA0
        or code in (0xAD, 0x3000)
        or 0xD800 <= code <= 0xF8FF
        or 0x2000 <= code <= 0x200F
        or 0x2028 <= code <= 0x202F
        or unicodedata.normalize("NFC", chr(code)) != chr(code)
    )


def spelled(run):
    code, count = run
    if code == 0:
        return f"_{count}"
    if escaped(code):
        text = "\\u%04X" % code
    else:
        text = chr(code)
    if count == 1:
        return text
    if count == 2 and not escaped(code) and not escaped(code + 1):
        return text + chr(code + 1)
    return f"{text}{count - 1}"


def pack(table, fills=()):
    """`fills` are index ranges that hold, in ascending order, what the rest of the table does not spell out."""
    marked = list(table)
    explicit = {code for i, code in enumerate(table) if code and not any(a <= i < z for a, z in fills)}
    text, i = "", 0
    last = 0
    while i < len(marked):
        # the longest fill that starts here
        count, code = 0, last
        while i + count < len(marked) and any(a <= i + count < z for a, z in fills):
            code += 1
            while code in explicit:
                code += 1
            if marked[i + count] != code:
                break
            count += 1
        if count > 3:
            text += f"*{count}"
            last = marked[i + count - 1]
            i += count
            continue
        end = i + 1
        if marked[i] == 0:
            while end < len(marked) and marked[end] == 0:
                end += 1
        else:
            while end < len(marked) and marked[end] == marked[end - 1] + 1 and not (
                any(a <= end < z for a, z in fills) and not any(a <= i < z for a, z in fills)
            ):
                end += 1
        text += spelled((marked[i], end - i))
        if marked[end - 1]:
            last = marked[end - 1]
        i = end
    return text


def unpack(text, size):
    """The twin of unpack.ts, to check what is written."""
    tokens = re.findall(r"(\\u[0-9A-F]{4}|_|\*|[^0-9\\])([0-9]*)", text)
    explicit = set()
    for head, digits in tokens:
        if head in "_*":
            continue
        code = int(head[2:], 16) if head[0] == "\\" else ord(head)
        explicit.update(range(code, code + 1 + int(digits or 0)))
    table, last = [], 0
    for head, digits in tokens:
        if head == "_":
            table += [0] * int(digits)
        elif head == "*":
            for _ in range(int(digits)):
                last += 1
                while last in explicit:
                    last += 1
                table.append(last)
        else:
            code = int(head[2:], 16) if head[0] == "\\" else ord(head)
            last = code + int(digits or 0)
            table += range(code, last + 1)
    while len(table) < size:
        table.append(0)
    return table


def fills_of(name, table):
    pos = positions(name)
    if name == "cp949":
        inside = [lead <= 0xC6 and (trail < 0xA1 or lead <= 0xA0) for lead, trail in pos]
    elif name == "gbk":
        inside = [lead <= 0xA0 or (lead >= 0xAA and trail <= 0xA0) for lead, trail in pos]
    else:
        return []
    out, start = [], None
    for i, yes in enumerate([*inside, False]):
        if yes and start is None:
            start = i
        elif not yes and start is not None:
            out.append((start, i))
            start = None
    return out


HEAD = """// Generated by bench/tables/codecs.py from CPython's codecs ({codecs}); CPython {version}, licence PSF-2.0.
// Do not edit. {note}
"""


def main():
    version = ".".join(map(str, sys.version_info[:3]))
    body = HEAD.format(
        codecs="cp932, cp949, cp950, big5hkscs, gb18030",
        version=version,
        note="Notation: see unpack.ts.",
    )
    for name, table in (("cp932", cp932()), ("cp949", cp949()), ("cp950", cp950()), ("gbk", gbk()), ("hkscs", hkscs())):
        fills = fills_of(name, table)
        packed = pack(table, fills)
        assert unpack(packed, len(table)) == table, name
        body += f'export const {"BIG5HKSCS" if name == "hkscs" else name.upper()}: string = "{packed}";\n'
        print(name, len(packed.encode()), "bytes,", sum(map(bool, table)), "characters")
    (OUT / "double-byte.table.ts").write_text(body, encoding="utf-8")

    singles = [
        ("windows-1252", "cp1252"), ("windows-1250", "cp1250"), ("windows-1251", "cp1251"), ("windows-1253", "cp1253"),
        ("windows-1254", "cp1254"), ("windows-1257", "cp1257"), ("iso-8859-2", "iso8859_2"), ("macintosh", "mac_roman"),
        ("ibm437", "cp437"),
    ]
    body = HEAD.format(
        codecs=", ".join(codec for _, codec in singles),
        version=version,
        note="The characters of bytes 0x80 to 0xFF; an undefined byte is the C1 control of its number.",
    )
    body += "export const SINGLE_BYTE = {\n"
    for name, codec in singles:
        text = ""
        for byte in range(0x80, 0x100):
            code = decode(bytes([byte]), codec) or byte
            text += "\\u%04X" % code if escaped(code) else chr(code)
        body += f'  "{name}": {chr(34)}{text}{chr(34)},\n'
    body += "} as const;\n"
    (OUT / "single-byte.table.ts").write_text(body, encoding="utf-8")


main()
