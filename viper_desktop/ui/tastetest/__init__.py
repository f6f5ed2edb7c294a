"""The taste test page: blind pairs, and several pictures to put in order."""
