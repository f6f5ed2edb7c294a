"""ViPer Desktop: learns one person's visual taste and makes and scores pictures by it."""

__version__ = "0.1.0"
