"""Amazon Comprehend."""
