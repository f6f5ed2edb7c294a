"""How long tests wait for what should happen."""

WAIT_MS = 120_000  # far longer than anything takes, even on a busy machine; a test that needs it has failed
WAIT_S = WAIT_MS / 1000
