"""What the tests share."""

from __future__ import annotations

import os
import signal

# Everything here is on this machine, whatever the way out of it is.
os.environ["NO_PROXY"] = os.environ["no_proxy"] = "127.0.0.1,localhost"

# A shell that starts something in the background has it ignore Ctrl-C.
signal.signal(signal.SIGINT, signal.default_int_handler)
