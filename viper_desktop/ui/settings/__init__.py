"""The few things to choose for the whole program."""
