"""Random models of the real architectures, small enough to make in a test, saved as ordinary folders."""
