"""Prints one line per check, counts the failures, and compares values of different readers."""

import datetime
import math
import sys
import traceback


class Judge:
    """`with judge("what is checked") as check: ...`; an exception is a failure of that check alone."""

    def __init__(self):
        self.passed = 0
        self.failed = 0

    def __call__(self, name):
        return Check(self, name)

    def exit(self):
        print(f"{self.passed} passed, {self.failed} failed")
        sys.exit(1 if self.failed else 0)


class Check:
    def __init__(self, judge, name):
        self.judge, self.name, self.detail = judge, name, ""

    def __enter__(self):
        return self

    def __exit__(self, kind, error, trace):
        if kind is not None and not issubclass(kind, Exception):
            return False
        if error is None:
            self.judge.passed += 1
            print(f"pass  {self.name}{self.detail and ': ' + self.detail}", flush=True)
        else:
            self.judge.failed += 1
            while error.__cause__ is not None:
                error = error.__cause__
            text = " ".join(str(error).split())
            print(f"FAIL  {self.name}: {type(error).__name__}: {text[:600]}", flush=True)
            if not isinstance(error, AssertionError):
                traceback.print_tb(error.__traceback__, -2)
        return True

    def note(self, text):
        self.detail = text

    def equal(self, found, expected, what=""):
        found, expected = list(found), list(expected)
        assert len(found) == len(expected), f"{what} {len(found)} rows, not {len(expected)}"
        for row, (a, b) in enumerate(zip(found, expected)):
            assert same(a, b), f"{what} row {row}: {a!r:.240} is not {b!r:.240}"


def is_nothing(value):
    return value is None or (isinstance(value, float) and math.isnan(value)) or type(value).__name__ in ("NAType", "NaTType")


def same(a, b):
    """Equal values. A field that is absent is a null one, as in every table; a list has no other form than a list."""
    if hasattr(a, "tolist"):
        a = a.tolist()
    if hasattr(b, "tolist"):
        b = b.tolist()
    if is_nothing(a) or is_nothing(b):
        return (is_nothing(a) or a == {}) and (is_nothing(b) or b == {})
    if isinstance(a, dict) and isinstance(b, dict):
        return all(same(a.get(key), b.get(key)) for key in a.keys() | b.keys())
    if isinstance(a, (list, tuple)) and isinstance(b, (list, tuple)):
        return len(a) == len(b) and all(map(same, a, b))
    if isinstance(a, datetime.date) and isinstance(b, str):
        return same(b, a)
    if isinstance(a, str) and isinstance(b, datetime.date):
        # pyarrow takes a column of JSON strings that all look like times for timestamps.
        return datetime.datetime.fromisoformat(a).replace(tzinfo=None) == b
    if isinstance(a, bool) is not isinstance(b, bool):
        return False
    if isinstance(a, float) and isinstance(b, float):
        return a == b and math.copysign(1, a) == math.copysign(1, b)
    return a == b


def show_lone_surrogates(text):
    return "".join(f"\\u{ord(c):04X}" if 0xD800 <= ord(c) <= 0xDFFF else c for c in text)
