"""Amazon Elastic Transcoder."""
