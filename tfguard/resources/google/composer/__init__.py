"""Cloud Composer."""
