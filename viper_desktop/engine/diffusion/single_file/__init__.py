"""Checkpoints in one safetensors file, as sharing sites have them: all networks together, under their first names."""
