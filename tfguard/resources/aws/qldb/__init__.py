"""Amazon QLDB."""
