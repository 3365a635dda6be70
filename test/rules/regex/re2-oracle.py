"""Answers pattern and text pairs (JSON on standard input) with what RE2 itself finds: spans of all groups, null, or false
for a pattern that it refuses. Texts are ASCII, so characters are bytes."""
import json
import sys

import re2

options = re2.Options()
options.log_errors = False
options.max_mem = 64 << 20
compiled = {}


def answer(pattern, text):
    if pattern not in compiled:
        try:
            compiled[pattern] = re2.compile(pattern, options)
        except re2.error:
            compiled[pattern] = None
    expression = compiled[pattern]
    if expression is None:
        return False
    found = expression.search(text)
    return found and [place for group in range(expression.groups + 1) for place in found.span(group)]


json.dump([answer(pattern, text) for pattern, text in json.load(sys.stdin)], sys.stdout)
