"""AWS Elemental MediaPackage."""
