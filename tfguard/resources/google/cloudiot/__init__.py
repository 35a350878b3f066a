"""IoT Core."""
