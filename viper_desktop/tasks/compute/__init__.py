"""Who does a job's many like pieces: this computer, or a Ray cluster."""
