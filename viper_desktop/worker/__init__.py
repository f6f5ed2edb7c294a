"""The threads behind the windows; knows Qt and tasks, and nothing of models."""
