"""Snowflake's databases, tables, code and warehouses."""
