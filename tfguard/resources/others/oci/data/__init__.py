"""Oracle Cloud's databases, object storage, streams and monitoring."""
