"""The classes that declare what is known of a resource type."""
