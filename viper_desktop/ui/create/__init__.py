"""The Create page: a prompt, how much of somebody's taste, and the pictures that come of it."""
