"""Says before anything is loaded whether models fit into memory, and what would go better."""
