"""Magic Transit and Magic WAN."""
