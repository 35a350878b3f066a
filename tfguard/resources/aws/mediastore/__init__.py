"""AWS Elemental MediaStore."""
