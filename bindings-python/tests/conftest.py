"""What the tests share."""

from __future__ import annotations

import os

# Everything here is on this machine, whatever the way out of it is.
os.environ["NO_PROXY"] = os.environ["no_proxy"] = "127.0.0.1,localhost"
