"""The program without a window: one file for each family of commands, one row in `table.py` for each command."""
