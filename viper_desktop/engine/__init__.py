"""The models; torch lives here and nowhere else."""
