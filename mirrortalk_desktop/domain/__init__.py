"""The words of the program: what it talks about, what can go wrong, and how long work is told to stop."""
