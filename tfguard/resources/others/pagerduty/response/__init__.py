"""PagerDuty's responses, extensions and custom fields."""
