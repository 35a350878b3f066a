"""Lambda functions, their aliases, URLs and permissions."""
