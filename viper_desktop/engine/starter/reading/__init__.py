"""Reads comments about pictures: which visual attributes somebody likes and dislikes, and the words that say so."""
