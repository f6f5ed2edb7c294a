"""One use-case per file: takes a request and its tools, emits events. No Qt, no threads."""
