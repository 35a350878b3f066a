"""Tests of tfguard/resources/aws/codedeploy."""
