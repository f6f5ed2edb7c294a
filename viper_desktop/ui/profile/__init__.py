"""The Taste page: what somebody is drawn to and put off by, as words that can be moved, weighed and taken back."""
