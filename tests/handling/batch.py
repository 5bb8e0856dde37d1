"""Runs the programs that it is given, one after the other, and prints what each of them printed, as a list in JSON."""

import contextlib
import io
import json
import os
import runpy
import sys
import traceback

sys.path.insert(0, os.getcwd())
printed = []
for path in sys.argv[1:]:
    output = io.StringIO()
    with contextlib.redirect_stdout(output):
        try:
            runpy.run_path(path)
        except BaseException:
            traceback.print_exc(file=output)
    printed.append(output.getvalue())
print(json.dumps(printed))
