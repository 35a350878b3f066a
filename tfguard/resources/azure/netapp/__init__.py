"""NetApp Files."""
