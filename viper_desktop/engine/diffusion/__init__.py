"""Personalised pictures from latent diffusion models of the SDXL architecture."""
