"""Which model does what."""
