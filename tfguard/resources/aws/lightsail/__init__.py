"""Amazon Lightsail."""
