"""Network security perimeters."""
