"""PagerDuty's services, schedules, escalations and events."""
