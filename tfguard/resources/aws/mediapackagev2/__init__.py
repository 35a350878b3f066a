"""AWS Elemental MediaPackage V2."""
