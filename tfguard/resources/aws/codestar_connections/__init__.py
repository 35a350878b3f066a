"""AWS CodeStar Connections."""
