"""Amazon WorkLink."""
