"""reCAPTCHA Enterprise."""
