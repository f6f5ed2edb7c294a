"""The atelier: a painter program (not a neural model) that draws a described scene with numpy and Pillow."""
