"""How long a bucket keeps its objects."""
