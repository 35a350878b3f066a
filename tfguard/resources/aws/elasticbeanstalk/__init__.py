"""AWS Elastic Beanstalk."""
