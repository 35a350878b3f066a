"""Target proxies and the keys of signed addresses."""
