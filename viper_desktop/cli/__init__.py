"""The command line: the same tasks as the window, from a terminal; no Qt."""
