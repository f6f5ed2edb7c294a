"""Vision-language models: reading comments (VPE) and scoring pictures (the proxy metric) with Idefics2 and its kin."""
