"""AWS Elemental MediaConvert."""
