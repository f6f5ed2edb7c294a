"""The study: simulated people, the paper's experiments with them, and a page that shows what came out."""
