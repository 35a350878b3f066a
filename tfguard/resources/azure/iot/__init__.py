"""IoT Hub."""
