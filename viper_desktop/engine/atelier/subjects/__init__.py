"""What pictures are of. A subject draws itself into a place; some are places and draw all themselves."""
