"""The service's rules once more, in plain Python: a second opinion beside the core."""
