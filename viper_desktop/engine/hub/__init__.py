"""Getting models: what the hub has, its bytes with resume and checksums, and what went wrong in plain words."""
