"""REST APIs: what they check and answer, and their stages."""
