"""The starter scorer: image features and a small personal model, numpy and Pillow only."""
