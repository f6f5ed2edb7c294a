"""Everything on disk: the library, pictures and their recipes, profile files, settings; no torch, no Qt."""
