"""Amazon WorkSpaces Secure Browser."""
