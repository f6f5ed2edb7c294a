"""What surrounds every page: rail, top bar, status strip, queue drawer."""
