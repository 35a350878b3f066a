"""Google Security Operations."""
