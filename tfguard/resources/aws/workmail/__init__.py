"""Amazon WorkMail."""
