"""The built-in engines that work at once: reading comments, looking at pictures, scoring."""
