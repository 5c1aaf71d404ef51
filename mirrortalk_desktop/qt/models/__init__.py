"""Item models: what the lists of the window show, one row at a time, and in words."""
